import { gates } from 'virtual:gate';
import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { guardGate } from '../src/page/guard-gate.ts';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main(context) {
    guardGate(
      gates,
      (message) => {
        if (context.isValid) browser.runtime.sendMessage(message).catch(() => context.isValid);
      },
      context.signal,
    );
  },
});

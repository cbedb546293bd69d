import { resolve } from 'node:path';
import preactPreset from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { avoidInnerHtml } from './src/build/avoid-inner-html.ts';
import { bundlePacks } from './src/build/bundle-packs.ts';
import { oldestBrowsers } from './src/build/oldest-browsers.ts';

/** Pages that the gate may look at. Declared once: content script and injection need the same. */
const sites = ['http://*/*', 'https://*/*'];

export default defineConfig({
  entrypointsDir: 'entrypoints',
  publicDir: 'assets/public',
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  vite: () => ({
    plugins: [preactPreset(), bundlePacks('assets/stories'), avoidInnerHtml()],
    // The polyfill for preloading fetches; a packaged script has no use for preloading.
    build: { modulePreload: false },
  }),
  zip: { name: 'variorum' },
  hooks: {
    // The licences of what is bundled ask to be passed on with it.
    'build:publicAssets': (_, assets) => {
      assets.push({ absoluteSrc: resolve('THIRD_PARTY.md'), relativeDest: 'third-party.txt' });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: sites,
    // Declared here and not by defineContentScript, whose wrapper is larger than the gate.
    content_scripts: [{ matches: sites, js: ['gate.js'], run_at: 'document_idle' }],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      'next-sentence': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_commandNextSentence__',
      },
      'previous-sentence': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_commandPreviousSentence__',
      },
      'pause-here': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_commandPauseHere__' },
      ...(browser === 'firefox'
        ? {
            _execute_sidebar_action: {
              suggested_key: { default: 'Alt+Shift+V' },
              description: '__MSG_commandOpenPanel__',
            },
          }
        : {
            'open-panel': {
              suggested_key: { default: 'Alt+Shift+V' },
              description: '__MSG_commandOpenPanel__',
            },
          }),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'variorum@variorum.example',
              strict_min_version: `${oldestBrowsers.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: String(oldestBrowsers.chromium) }),
  }),
});

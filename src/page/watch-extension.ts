import browser from 'webextension-polyfill';
import { makeAlarm } from './make-alarm.ts';
import { replaceFormer } from './replace-former.ts';

/** How often a page that we painted looks whether the extension is still there, in ms. */
const checkMs = 1000;

/**
 * A signal that is aborted when the extension was updated, disabled or removed under an open page: scripts of the
 * old one go on in the page, and nobody tells them. Aborted, too, when the annotator is put in anew.
 */
export function watchExtension(): AbortSignal {
  const life = new AbortController();
  replaceFormer('annotator', () => life.abort());
  const alarm = makeAlarm(() => {
    if (life.signal.aborted) return;
    if (isAlive()) alarm.set(checkMs);
    else life.abort();
  });
  alarm.set(checkMs);
  return life.signal;
}

function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

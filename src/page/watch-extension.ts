import browser from 'webextension-polyfill';
import { makeAlarm } from './make-alarm.ts';

/** How often a page that we painted looks whether the extension is still there, in ms. */
const checkMs = 1000;

/**
 * A signal that is aborted when the extension was updated, disabled or removed under an open page. Scripts of the
 * old one go on in the page, and nobody tells them.
 */
export function watchExtension(): AbortSignal {
  const life = new AbortController();
  const alarm = makeAlarm(() => {
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

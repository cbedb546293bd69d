import type { Page } from '../../../src/drive/browser.ts';

/** For the head of a page: notes what goes wrong in it, before anything else runs. */
export const noteErrors =
  '<script>window.wrong = []; addEventListener("error", (e) => wrong.push(String(e.message)));' +
  'addEventListener("unhandledrejection", (e) => wrong.push(String(e.reason)));</script>';

/** What has gone wrong in a page with `noteErrors`; not a list where that did not run. */
export function readErrors(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(globalThis, 'wrong'));
}

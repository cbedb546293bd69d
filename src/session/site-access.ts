import browser from 'webextension-polyfill';
import { siteOf } from './page-address.ts';

const everywhere = ['http://*/*', 'https://*/*'];

/**
 * Whether the reader has withheld access to a page: the gate does not run there, and only a click on the toolbar
 * icon lends access until the page is left.
 *
 * @param url of the page; '' where the browser does not even tell it, which may also be a page of its own.
 */
export async function isAccessWithheld(url: string): Promise<boolean> {
  if (url !== '' && siteOf(url) === '') return false;
  const origins = url === '' ? everywhere : [`${new URL(url).protocol}//${new URL(url).hostname}/*`];
  return !(await browser.permissions.contains({ origins }));
}

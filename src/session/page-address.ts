/** An address as pages see their own; browsers tell extensions that of a tab with name and password. */
export function hideCredentials(address: string): string {
  return address.replace(/^(https?:\/\/)[^/?#]*@/, '$1');
}

/** What of an address makes another page: all but a fragment that only names a place in it. */
export function pageOf(tabAddress: string): string {
  const address = hideCredentials(tabAddress);
  const at = address.indexOf('#');
  if (at === -1) return address;
  // "#!/news/3" and "#/news/3" are how some applications name their pages.
  return /^[!/]/.test(address.slice(at + 1)) ? address : address.slice(0, at);
}

/**
 * Whether a tab in which something begins to load leaves the page that is known of it. With the same address it may
 * be a frame of the page that loads.
 *
 * @param to the tab's address as the browser tells it: undefined where we may no longer know it.
 */
export function leavesPage(known: string, to: string | undefined): boolean {
  return to === undefined || pageOf(to) !== pageOf(known);
}

/** The name under which a page is paused: its host without "www."; '' for pages without a host. */
export function siteOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : '';
}

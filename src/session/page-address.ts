/** What of an address makes another page: all but a fragment that only names a place in it. */
export function pageOf(address: string): string {
  const at = address.indexOf('#');
  if (at === -1) return address;
  // "#!/news/3" and "#/news/3" are how some applications name their pages.
  return /^[!/]/.test(address.slice(at + 1)) ? address : address.slice(0, at);
}

/**
 * Whether a tab that begins to load leaves the page that is known of it.
 *
 * @param to the address as the browser tells it: undefined where it loads the same one anew.
 */
export function leavesPage(known: string, to: string | undefined): boolean {
  return to === undefined || to === known || pageOf(to) !== pageOf(known);
}

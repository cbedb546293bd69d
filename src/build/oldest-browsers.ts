/**
 * The oldest browsers that the extension is made for, by major version. Chrome 120 is the oldest that the browser tests were run in, once
 * and by hand: the tools that drive it need a newer one. With Firefox 142 the add-on linter takes `data_collection_permissions` without
 * a warning.
 */
export const oldestBrowsers = { chromium: 120, firefox: 142 } as const;

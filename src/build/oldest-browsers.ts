/**
 * The oldest browsers that the extension is made for, by major version. Chrome 120 is the oldest that the browser tests have been run
 * in; Firefox 142 the first that knows `data_collection_permissions` on every system.
 */
export const oldestBrowsers = { chromium: 120, firefox: 142 } as const;

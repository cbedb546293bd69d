/**
 * How long to wait, in ms, before a message that was not answered is sent again, and again: the browser may end the
 * background that the first one has started anew, too.
 */
export const retryWaits: readonly number[] = [200, 1000];

/** A file that cannot be annotated; the message says why, for a person. */
export class UnreadableFile extends Error {}

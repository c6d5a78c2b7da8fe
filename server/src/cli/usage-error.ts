/** A wrong call: the message is for whoever made it, on one line, in their language. */
export class UsageError extends Error {}

/** From this size on, Gmail shows the start of a mail and hides the rest behind a link; in bytes. */
export const CLIPPED_FROM = 102 * 1024;

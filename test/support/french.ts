/**
 * Finds what no French text may have: a mark with a plain space or none before it, guillemets without their no-break spaces, a straight
 * apostrophe, dots for an ellipsis. Code is to be left out before.
 */
export const BADLY_SET_FRENCH = /[ \p{L}](?<!\u00a0)[:;!?](?!\/)|« | »|«(?!\u00a0)|(?<!\u00a0)»|\p{L}'\p{L}|\.\.\./u;

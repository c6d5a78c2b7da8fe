/** What the file of signed-off figures is called; it stands beside the configuration. */
export const SIGNOFF_NAME = 'briefing.signoff.yaml';

/** How grave a finding is; the names of the configuration, gravest first. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

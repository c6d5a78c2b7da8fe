/** What stands for standard input on the command line, and for its text in the reports. */
export const STDIN = '-';

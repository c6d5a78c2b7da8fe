import { figureWords } from '../../core/features/figure-words.ts';
import type { Texts } from './types.ts';

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

/** What the command line says in English. */
export const en: Texts = {
  program: 'Checks newsletter briefings in Markdown: unsourced figures, structure, currency style.',
  headings: { 'Usage:': 'Usage:', 'Arguments:': 'Arguments:', 'Options:': 'Options:', 'Commands:': 'Commands:' },
  command: 'COMMAND',
  commands: {
    check: 'report what is wrong in briefings',
    fix: 'apply the safe fixes in place',
    figures: 'list the figures of briefings and what sources them',
    render: 'print a briefing as a web page, an e-mail or plain text',
    rules: 'list the rules',
    explain: 'print the page of a rule',
    init: 'write a commented configuration file',
    import: 'turn pasted text or HTML into a briefing',
    help: 'print the help of a command',
  },
  options: {
    help: 'print this help',
    version: 'print the version',
    config: 'read the configuration from FILE instead of the nearest briefing.config.yaml',
    noConfig: 'read no configuration file',
    lang: 'language of the briefings (BCP 47), whatever their front matter says',
    profile: 'house style',
    stdinFilename: 'file name to go by for what standard input holds',
    output: 'write to FILE instead of standard output',
    rule: 'run this rule alone, whatever the configuration says (repeatable; groups as figures/*)',
    checkFormat: 'text, json, sarif, github or junit',
    figuresFormat: 'text, json, csv or markdown',
    renderFormat: 'html, email, text, or markdown without the desk’s comments',
    maxWarnings: 'fail when there are more than N warnings',
    baseline: 'report only what is not in the baseline FILE',
    writeBaseline: 'write the findings to the baseline FILE',
    threads: 'check on N threads (chosen by the amount of work where left out)',
    cache: 'remember the results of unchanged files in .briefingcache',
    dryRun: 'print the changes as a diff and write nothing',
    unsafe: 'apply suggestions too',
    force: 'overwrite the file that is there',
  },
  arguments: {
    files: 'files, folders or globs; - for standard input',
    briefing: 'a briefing; - for standard input',
    rule: 'id of a rule, as briefing rules lists them',
    pasted: 'a .txt or .html file; - for standard input',
  },
  moreHelp: 'See briefing COMMAND --help for the options of a command.',
  exitStatus:
    'Exit status: 0 all well; 1 errors, or more warnings than allowed; 2 a wrong call, an unreadable file or a broken configuration.',
  unknownCommand: (name) => `unknown command “${name}”.`,
  unknownOption: (name) => `unknown option “${name}”.`,
  optionBeforeCommand: (name) => `${name} goes after the command.`,
  unknownRule: (id) => `there is no rule “${id}”.`,
  didYouMean: (guess) => `Did you mean “${guess}”?`,
  missingArgument: (name) => `${name} is missing.`,
  missingOptionValue: (flags) => `a value is missing after ${flags}.`,
  tooManyArguments: 'too many arguments.',
  notOneOf: (option, value, allowed) => `${option}: “${value}” is none of ${allowed}.`,
  notANumber: (option, value) => `${option}: “${value}” is no whole number.`,
  notALanguage: (value) => `--lang: “${value}” is no language tag, such as fr, fr-CA or en-GB.`,
  baselineNeeded: '--write-baseline needs --baseline FILE.',
  oneFileForOutput: '-o takes the text of one file only; name one, or use --dry-run.',
  oneFileToRender: 'one file is rendered at a time; name one.',
  stdinTwice: 'standard input (-) can be read once only.',
  emptyName: 'a file name is empty.',
  noMatch: (pattern) => `${pattern}: no Markdown file matches.`,
  noBriefings: (place) => `${place}: no briefing found.`,
  troubles: {
    missing: 'no such file or folder',
    directory: 'is a folder',
    denied: 'permission denied',
    'not-a-file': 'is no ordinary file',
    'too-long': 'the name is too long',
    'not-utf8': 'is not valid UTF-8',
    'utf-16': 'is UTF-16; save it as UTF-8',
    binary: 'is a binary file',
    changed: 'was changed by another program meanwhile',
    full: 'no space left on the disk',
    other: '',
  },
  cannotRead: (file, why) => `${file}: ${why}.`,
  cannotWrite: (file, why) => `${file}: cannot write: ${why}.`,
  brokenConfiguration: (file, line, message, more) =>
    `${file}:${line}: ${message}${more > 0 ? ` (and ${count(more, 'more problem')})` : ''}`,
  notFixed: (file) => `${file}: left as it is, because its configuration is broken.`,
  brokenBaseline: (file) => `${file}: is no baseline written by briefing.`,
  brokenCache: (file) => `${file}: unreadable cache, begun anew.`,
  ruleFailed: (file, why) => `${file}: a rule failed and was left out: ${why}`,
  openProblems: (file, findings) =>
    `${file}: ${count(findings, 'problem')} still open; briefing check lists ${findings === 1 ? 'it' : 'them'}.`,
  clippedMail: (file, size, limit) =>
    `${file}: the e-mail takes ${size} KB; Gmail hides what is beyond ${limit} KB. Shorten it.`,
  exists: (file) => `${file} is there already; --force overwrites it.`,
  wrote: (file) => `${file} written.`,
  wroteBaseline: (file, findings) => `${file} written: ${count(findings, 'finding')}.`,
  internal: (why) => `unexpected error: ${why}`,
  severities: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
  summary: (counts, files, fixable) => {
    const parts = [
      counts.error > 0 ? count(counts.error, 'error') : '',
      counts.warning > 0 ? count(counts.warning, 'warning') : '',
      counts.info > 0 ? `${counts.info} info` : '',
      counts.hint > 0 ? count(counts.hint, 'hint') : '',
    ].filter((part) => part !== '');
    const fix = fixable > 0 ? ` ${fixable} can be fixed with briefing fix.` : '';
    return `${parts.join(', ')} in ${count(files, 'file')}.${fix}`;
  },
  clean: (files) => `Nothing to report in ${count(files, 'file')}.`,
  tooManyWarnings: (found, most) => `${count(found, 'warning')}, more than the ${most} allowed.`,
  fixed: (file, fixes, remaining) =>
    `${file}: ${count(fixes, 'fix', 'fixes')} applied, ${count(remaining, 'finding')} left.`,
  wouldFix: (file, fixes, remaining) =>
    `${file}: ${count(fixes, 'fix', 'fixes')} to apply, ${count(remaining, 'finding')} would be left.`,
  progress: 'Checking {bar} {value}/{total}',
  figures: {
    ...figureWords.en,
    summary: (figures, unsourced, files) =>
      `${count(figures, 'figure')} in ${count(files, 'file')}, ${unsourced} unsourced.`,
  },
  rules: {
    off: 'off',
    fixes: { safe: 'safe fix', suggestion: 'suggestion', none: 'no fix' },
  },
};

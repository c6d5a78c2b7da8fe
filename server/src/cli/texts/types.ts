import type { FigureWords } from '../../core/features/figure-words.ts';
import type { Severity } from '../../core/severity.ts';
import type { FileTrouble } from '../../node/problems.ts';

/** Everything that the command line says, in one language; what the rules say is theirs. */
export interface Texts {
  readonly program: string;
  readonly headings: Readonly<Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:', string>>;
  /** What stands for the name of a command. */
  readonly command: string;
  readonly commands: Readonly<
    Record<'check' | 'fix' | 'figures' | 'render' | 'rules' | 'explain' | 'init' | 'import' | 'help', string>
  >;
  readonly options: Readonly<
    Record<
      | 'help'
      | 'version'
      | 'config'
      | 'noConfig'
      | 'lang'
      | 'profile'
      | 'stdinFilename'
      | 'output'
      | 'rule'
      | 'checkFormat'
      | 'figuresFormat'
      | 'renderFormat'
      | 'maxWarnings'
      | 'baseline'
      | 'writeBaseline'
      | 'threads'
      | 'cache'
      | 'dryRun'
      | 'unsafe'
      | 'force',
      string
    >
  >;
  readonly arguments: Readonly<Record<'files' | 'briefing' | 'rule' | 'pasted', string>>;
  readonly moreHelp: string;
  readonly exitStatus: string;
  /** Wrong calls. */
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly optionBeforeCommand: (name: string) => string;
  readonly unknownRule: (id: string) => string;
  readonly didYouMean: (guess: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingOptionValue: (flags: string) => string;
  readonly tooManyArguments: string;
  readonly notOneOf: (option: string, value: string, allowed: string) => string;
  readonly notANumber: (option: string, value: string) => string;
  readonly notALanguage: (value: string) => string;
  readonly baselineNeeded: string;
  readonly oneFileForOutput: string;
  readonly oneFileToRender: string;
  readonly stdinTwice: string;
  readonly emptyName: string;
  readonly noMatch: (pattern: string) => string;
  readonly noBriefings: (place: string) => string;
  /** Files. */
  readonly troubles: Readonly<Record<FileTrouble, string>>;
  readonly cannotRead: (file: string, why: string) => string;
  readonly cannotWrite: (file: string, why: string) => string;
  readonly brokenConfiguration: (file: string, line: number, message: string, more: number) => string;
  readonly notFixed: (file: string) => string;
  readonly brokenBaseline: (file: string) => string;
  readonly brokenCache: (file: string) => string;
  readonly ruleFailed: (file: string, why: string) => string;
  readonly openProblems: (file: string, findings: number) => string;
  /** Sizes in units of 1,024 bytes. */
  readonly clippedMail: (file: string, size: number, limit: number) => string;
  readonly exists: (file: string) => string;
  readonly wrote: (file: string) => string;
  readonly wroteBaseline: (file: string, findings: number) => string;
  readonly internal: (why: string) => string;
  /** Reports. */
  readonly severities: Readonly<Record<Severity, string>>;
  readonly summary: (counts: Readonly<Record<Severity, number>>, files: number, fixable: number) => string;
  readonly clean: (files: number) => string;
  readonly tooManyWarnings: (count: number, most: number) => string;
  readonly fixed: (file: string, fixes: number, remaining: number) => string;
  readonly wouldFix: (file: string, fixes: number, remaining: number) => string;
  readonly progress: string;
  readonly figures: FigureWords & {
    readonly summary: (figures: number, unsourced: number, files: number) => string;
  };
  readonly rules: {
    readonly off: string;
    readonly fixes: Readonly<Record<'safe' | 'suggestion' | 'none', string>>;
  };
}

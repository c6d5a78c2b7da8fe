import type { Language } from '../language/types.ts';
import type { Span } from '../parse/types.ts';
import { typesetFrench } from '../typeset.ts';
import { syntaxMessages } from './syntax-messages.ts';

/** What is wrong with a place in a configuration file. */
export type ProblemCode =
  | 'syntax'
  | 'unknown-key'
  | 'unknown-value'
  | 'wrong-type'
  | 'missing-key'
  | 'too-small'
  | 'too-great'
  | 'no-language'
  | 'no-key'
  | 'part-twice'
  | 'base-unreadable'
  | 'base-cycle'
  | 'unreadable';

/** Something wrong with a configuration file. `start`, `end`: UTF-16 offsets in its text; `line`, `column`: from 1. */
export interface ConfigurationProblem extends Span {
  readonly line: number;
  readonly column: number;
  readonly code: ProblemCode;
  /** What the placeholders of the message become. */
  readonly data: Readonly<Record<string, string>>;
}

type Messages = Readonly<Record<ProblemCode, string>>;

const MESSAGES: Readonly<Record<Language, Messages>> = {
  en: {
    syntax: 'Not valid YAML: {detail}.',
    'unknown-key': 'Unknown key “{key}”.{hint}',
    'unknown-value': '“{value}” is none of {allowed}.{hint}',
    'wrong-type': 'This should be {expected}.',
    'missing-key': '“{key}” is missing here.',
    'too-small': 'This should be {bound} or more.',
    'too-great': 'This should be {bound} or less.',
    'no-language': '“{value}” is no language tag, such as fr, fr-CA or en-GB.',
    'no-key': 'A key should be a word.',
    'part-twice': 'The part “{part}” stands twice in this template.',
    'base-unreadable': 'Cannot read “{file}”: {detail}.',
    'base-cycle': '“{file}” extends itself by way of this line.',
    unreadable: 'Cannot read this file: {detail}.',
  },
  fr: {
    syntax: 'YAML non valable : {detail}.',
    'unknown-key': 'Clé inconnue : « {key} ».{hint}',
    'unknown-value': '« {value} » n’est pas une de ces valeurs : {allowed}.{hint}',
    'wrong-type': 'Il faut ici {expected}.',
    'missing-key': 'Il manque ici « {key} ».',
    'too-small': 'Il faut ici {bound} au moins.',
    'too-great': 'Il faut ici {bound} au plus.',
    'no-language': '« {value} » n’est pas un code de langue, comme fr, fr-CA ou en-GB.',
    'no-key': 'Une clé doit être un mot.',
    'part-twice': 'La partie « {part} » figure deux fois dans ce gabarit.',
    'base-unreadable': 'Impossible de lire « {file} » : {detail}.',
    'base-cycle': '« {file} » s’étend lui-même par cette ligne.',
    unreadable: 'Impossible de lire ce fichier : {detail}.',
  },
};

const HINTS: Readonly<Record<Language, string>> = {
  en: ' Did you mean “{guess}”?',
  fr: ' Vouliez-vous dire « {guess} » ?',
};

const TYPES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    list: 'a list',
    record: 'keys and values',
    map: 'keys and values',
    or: ' or ',
  },
  fr: {
    string: 'un texte',
    number: 'un nombre',
    integer: 'un nombre entier',
    boolean: 'true ou false',
    list: 'une liste',
    record: 'des clés et des valeurs',
    map: 'des clés et des valeurs',
    or: ' ou ',
  },
};

/** The message of a problem in one language: one sentence or two, without a line break. */
export function problemMessage(problem: ConfigurationProblem, language: Language): string {
  const { code, data } = problem;
  const filled: Record<string, string> = { ...data };
  if (data.types !== undefined) {
    const names = data.types.split(' ').map((type) => TYPES[language][type] ?? type);
    filled.expected = [...new Set(names)].join(TYPES[language].or);
  }
  if (code === 'syntax') {
    const details = syntaxMessages[language];
    filled.detail = fill(details[data.detail ?? ''] ?? details.other!, {}, language);
  }
  filled.hint = data.guess === undefined ? '' : fill(HINTS[language], data, language);
  return fill(MESSAGES[language][code], filled, language);
}

function fill(template: string, data: Readonly<Record<string, string>>, language: Language): string {
  const typeset = language === 'fr' ? typesetFrench(template) : template;
  return typeset.replace(/\{(\w+)\}/g, (whole, name: string) => data[name] ?? whole);
}

import { isMap, parseDocument } from 'yaml';
import type { Language } from '../../language/types.ts';
import type { Action, ActionContext } from './types.ts';

const TEXTS: Readonly<Record<Language, { off(rule: string): string; name(word: string): string }>> = {
  en: {
    off: (rule) => `Turn ${rule} off in the configuration`,
    name: (word) => `Add the name “${word}” to the vocabulary`,
  },
  fr: {
    off: (rule) => `Désactiver ${rule} dans la configuration`,
    name: (word) => `Ajouter le nom «\u00a0${word}\u00a0» au vocabulaire`,
  },
};

/** Longer than any name. */
const LONGEST = 60;

/** Rules that find words which may be part of a name; a source that is nobody is none. */
const MAY_BE_NAME = /^(?:figures\/(?!vague-source|dangling-source)|(?:number|currency|percent|typography)\/)/;

type Path = readonly [string, ...string[]];

/** What can be changed in the configuration so that a finding is not reported again. */
export function configureActions(context: ActionContext): Action[] {
  const { finding, locale } = context;
  const texts = TEXTS[locale];
  const word = wordOf(context);
  const actions: Action[] = [];
  if (word !== null) {
    actions.push({
      id: 'vocabulary',
      title: texts.name(word),
      edits: () => ({ configuration: (text, format) => addTo(text, ['vocabulary', 'names'], word, format) }),
    });
  }
  if (finding.rule !== 'briefing/config') {
    actions.push({
      id: 'turn-off',
      title: texts.off(finding.rule),
      edits: () => ({ configuration: (text, format) => turnOff(text, finding.rule, format) }),
    });
  }
  return actions;
}

/** The words of a finding as a name, with the capitalised words before them; null where they can be none. */
function wordOf({ finding }: ActionContext): string | null {
  const { chunk, start, end } = finding.location;
  const before = /(?:\p{Lu}[\p{L}\p{N}’'-]*[ \u00a0\u202f])*$/u.exec(
    chunk.text.slice(Math.max(0, start - LONGEST), start),
  );
  const word = `${before?.[0] ?? ''}${chunk.text.slice(start, end)}`;
  const plain = word.length <= LONGEST && !/[\r\n*_[\]<>`#|]/.test(word);
  const named = MAY_BE_NAME.test(finding.rule) && /\p{Lu}/u.test(word);
  const money = finding.rule.startsWith('figures/') && /[$€£¥%]/.test(word);
  return plain && named && !money ? word : null;
}

/** Turns a rule off; its options stay. */
export function turnOff(text: string, rule: string, format: 'yaml' | 'json'): string | null {
  return change(
    text,
    format,
    (document) => {
      const own = document.getIn(['rules', rule], true);
      document.setIn(isMap(own) ? ['rules', rule, 'severity'] : ['rules', rule], 'off');
    },
    ['rules'],
  );
}

function addTo(text: string, path: Path, word: string, format: 'yaml' | 'json'): string | null {
  return change(
    text,
    format,
    (document) => {
      const list = document.getIn(path);
      if (list === undefined || list === null) document.setIn(path, document.createNode([word]));
      else document.addIn(path, word);
    },
    [path[0]],
  );
}

/** The text after a change, its comments kept; null where it is broken. `parents`: the keys that have to hold keys. */
function change(
  text: string,
  format: 'yaml' | 'json',
  make: (document: ReturnType<typeof parseDocument>) => void,
  parents: readonly string[],
): string | null {
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return null;
  try {
    for (const key of parents) if (document.has(key) && (document.get(key) ?? null) === null) document.delete(key);
    make(document);
    if (format === 'json') return `${JSON.stringify(document.toJS(), null, 2)}\n`;
    return document.toString({ lineWidth: 0 });
  } catch {
    return null; // A key holds something else than the configuration allows.
  }
}

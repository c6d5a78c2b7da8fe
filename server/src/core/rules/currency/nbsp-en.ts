import { gapOf } from '../../style/spaces.ts';
import { defineRule } from '../define.ts';

/** What the newsroom may also want held together. */
interface Options {
  readonly magnitudes: boolean;
}

export const nbspEn = defineRule<Options>({
  id: 'currency/nbsp-en',
  scope: 'passage',
  over: 'amounts',
  severity: 'off',
  languages: ['en'],
  fix: 'safe',
  options: {
    magnitudes: {
      type: 'boolean',
      default: false,
      description: {
        en: 'Also hold a number and its “million” or “billion” together.',
        fr: 'Lier aussi un nombre à « million » ou « billion ».',
      },
    },
  },
  messages: {
    en: { hard: 'Put a no-break space after “{before}”.' },
    fr: { hard: 'Mettez une espace insécable après « {before} ».' },
  },
  docs: {
    en: {
      title: 'A currency code stays with its number',
      what: 'Reports a plain space between an ISO code and its number (`EUR 500`); as an option also between a number and its magnitude.',
      why: 'A code alone at the end of a line leaves the reader waiting for its number.',
      remedy: 'Apply the fix, which is safe: the text reads the same.',
    },
    fr: {
      title: 'Le code d’une devise reste avec son nombre',
      what: 'Signale, en anglais, une espace sécable entre un code ISO et son nombre (`EUR 500`) ; en option, aussi entre un nombre et son multiple.',
      why: 'Un code seul en fin de ligne laisse le lecteur attendre son nombre.',
      remedy: 'Appliquez la correction, qui est sûre : le texte se lit pareil.',
    },
    authority: 'EU interinstitutional style guide, 7.3.3',
  },
  examples: {
    bad: [
      { lang: 'en', profile: 'en-US', text: 'It cost ⟦EUR 500⟧ in May.', fixed: 'It cost EUR\u00a0500 in May.' },
      {
        lang: 'en',
        options: { magnitudes: true },
        text: 'It raised $⟦4 billion⟧ in May.',
        fixed: 'It raised $4\u00a0billion in May.',
      },
    ],
    good: [
      { lang: 'en', profile: 'en-US', text: 'It cost EUR\u00a0500, or €500, or $4 billion.' },
      { lang: 'en', options: { magnitudes: true }, text: 'It raised $4\u00a0billion, or $4bn.' },
    ],
  },
  check({ text, amounts, foreignRuns, style, options, report }) {
    const check = (start: number, from: number, to: number, end: number) => {
      if (gapOf(text, from, to) !== 'plain' || /[^ \t]/.test(text.slice(from, to))) return;
      if (foreignRuns.some((run) => run.start <= start && end <= run.end)) return;
      const data = { before: text.slice(start, from) };
      report({ start, end, messageId: 'hard', data, edits: [{ start: from, end: to, text: style.space }] });
    };
    for (const { terms, kind } of amounts) {
      if (kind !== 'money') continue;
      for (const { number, magnitude, currency } of terms) {
        if (currency?.form === 'code' && currency.position === 'before')
          check(currency.start, currency.end, number.start, number.end);
        if (options.magnitudes && magnitude?.form === 'word')
          check(number.start, number.end, magnitude.start, magnitude.end);
      }
    }
  },
});

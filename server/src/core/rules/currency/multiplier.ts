import { type Profile, profiles } from '../../config/profiles.ts';
import type { Term } from '../../figures/types.ts';
import type { Span } from '../../parse/types.ts';
import { isPlainProse, type MagnitudeForm, magnitudeForm } from '../../style/magnitudes.ts';
import type { HouseStyle, StyleVariant } from '../../style/types.ts';
import { defineRule, type PassageContext } from '../define.ts';
import { englishMagnitude } from './english-units.ts';

export const multiplier = defineRule({
  id: 'currency/multiplier',
  scope: 'passage',
  over: 'money',
  severity: 'info',
  languages: ['en'],
  fix: 'suggestion',
  messages: {
    en: { form: 'Write “{right}”.', decimals: 'Two decimals at most: write “{right}”.' },
    fr: { form: 'Écrivez « {right} ».', decimals: 'Deux décimales au plus : écrivez « {right} ».' },
  },
  docs: {
    en: {
      title: 'Million, billion, or m, bn',
      what: 'Reports a magnitude of money that is not written the house’s way: in words under `en-US`, with two decimals at most; as `m`, `bn`, `tn` closed up under `en-GB`. With no profile it reports only what no house writes: `$4 B`, `$1trn`.',
      why: 'One way throughout lets a reader compare two sums at a glance.',
      remedy: 'Write `$4 billion` or `£4bn`. Headlines, tables and quotations are free.',
    },
    fr: {
      title: 'Million, billion, ou m, bn',
      what: 'Signale, en anglais, un multiple qui n’est pas écrit comme le veut la maison : en toutes lettres avec `en-US`, et deux décimales au plus ; `m`, `bn`, `tn` collés au nombre avec `en-GB`. Sans profil, seulement ce que nul n’écrit : `$4 B`, `$1trn`.',
      why: 'Une seule façon d’écrire permet de comparer deux sommes d’un coup d’œil.',
      remedy: 'Écrivez `$4 billion` ou `£4bn`. Les titres, les tableaux et les citations sont libres.',
    },
    authority: 'AP Stylebook; Guardian style guide',
  },
  examples: {
    bad: [
      { lang: 'en', profile: 'en-US', text: 'It raised $4⟦bn⟧ in May.', fixed: 'It raised $4 billion in May.' },
      { lang: 'en', profile: 'en-US', text: 'It raised $4 ⟦B⟧ in May.', fixed: 'It raised $4 billion in May.' },
      {
        lang: 'en',
        profile: 'en-US',
        text: 'It raised $⟦2.344⟧ billion in May.',
        fixed: 'It raised $2.34 billion in May.',
      },
      { lang: 'en', profile: 'en-GB', text: 'It raised £4 ⟦billion⟧ in May.', fixed: 'It raised £4bn in May.' },
      { lang: 'en-GB', text: 'It raised £4⟦B⟧ in May.', fixed: 'It raised £4bn in May.' },
      { lang: 'en-GB', text: 'It raised €5 ⟦mn⟧ in May.', fixed: 'It raised €5m in May.' },
      { lang: 'en-GB', text: 'It is worth $1⟦trn⟧ now.', fixed: 'It is worth $1tn now.' },
      {
        lang: 'en',
        text: 'It is worth $1⟦trn⟧, after raising $4 ⟦B⟧.',
        fixed: 'It is worth $1 trillion, after raising $4 billion.',
      },
      {
        lang: 'en',
        text: 'It is worth $1⟦trn⟧, after raising $4bn.',
        fixed: 'It is worth $1tn, after raising $4bn.',
      },
    ],
    good: [
      { lang: 'en', profile: 'en-US', text: 'It raised $4 billion, or $2.34 million a head. It has 3.4m users.' },
      { lang: 'en', profile: 'en-GB', text: 'It raised £4bn for 3 million homes, and 5 billion euros more.' },
      { lang: 'en', profile: 'en-GB', text: 'Sales were 182 million kronor, with a loss of 74 million.' },
      {
        lang: 'en',
        profile: 'en-US',
        text: '### $4bn for Corvid\n\n| Sum |\n| --- |\n| $4B |\n\n“We have $4bn,” she said.',
      },
      { lang: 'en', text: 'It raised $4B in May, then $4bn, then $4 billion and $2.344 billion.' },
    ],
  },
  check(context) {
    if (!isPlainProse(context.part, context.passage)) return;
    const profile = context.style.profile && profiles[context.style.profile];
    // Whether the last currency was a name: “182 million kronor”, after which “74 million” has no sign to lean on either.
    let named = false;
    for (const { terms } of context.money) {
      for (const term of terms) {
        if (term.currency) named = term.currency.form === 'name';
        checkTerm(context, term, profile, named);
      }
    }
  },
});

function checkTerm(context: PassageContext, term: Term, profile: Profile | null, named: boolean): void {
  const { text, style, report } = context;
  const { number, magnitude, currency } = term;
  const form = magnitudeForm(text, term, 'en');
  if (!magnitude || !form || /[-‑]/.test(text.slice(number.end, magnitude.start))) return;
  const start = currency?.position === 'before' ? currency.start : number.start;
  const say = (messageId: string, span: Span, edit: Span & { text: string }) => {
    const right = text.slice(start, edit.start) + edit.text + text.slice(edit.end, magnitude.end);
    report({ start: span.start, end: span.end, messageId, data: { right }, edits: [edit] });
  };
  const wanted = wantedForm(style, profile, form);
  // “5 billion euros” has no sign for “5bn” to lean on.
  if (wanted === 'abbreviations' && named) return;
  if (form !== wanted) {
    const right = englishMagnitude(wanted, magnitude.factor, style);
    if (right !== null) say('form', magnitude, { start: number.end, end: magnitude.end, text: right });
  } else if (
    profile?.id === 'en-US' &&
    number.decimal === '.' &&
    decimalsOf(text.slice(number.start, number.end)) > 2
  ) {
    say('decimals', number, {
      start: number.start,
      end: number.end,
      text: number.value.toFixed(2).replace(/\.?0+$/, ''),
    });
  }
}

/** What a magnitude is to be written as; without a profile what it is, unless no house writes it so. */
function wantedForm(style: HouseStyle, profile: Profile | null, form: MagnitudeForm): StyleVariant<'magnitude'> {
  if (profile) return profile.magnitudes;
  return form === 'irregular' ? (style.variant('magnitude') ?? 'words') : form;
}

const decimalsOf = (digits: string) => digits.length - 1 - digits.indexOf('.');

import type { Amount, Term } from '../../figures/types.ts';
import { defineRule, type PassageContext } from '../define.ts';
import { frenchWord } from './french-units.ts';

const BETWEEN = /(?<!\p{L})entre\s(?:les\s)?$/iu;
const NOUN = /(?<!\p{L})(?:fourchette|comprise?s?)\sde\s$/iu;

/** Longest text before a range that decides what joins it. */
const REACH = 30;

export const range = defineRule({
  id: 'currency/range',
  scope: 'passage',
  over: 'amounts',
  severity: 'warning',
  languages: ['fr'],
  fix: 'suggestion',
  messages: {
    en: {
      scale: 'Millions or milliards? Say it at both ends: “{right}”.',
      joiner: 'Write “{right}”: “entre” goes with “et”, “de” with “à”.',
      dash: 'Write the range as “{right}”.',
    },
    fr: {
      scale: 'Millions ou milliards ? Donnez l’ordre de grandeur du premier terme : « {right} ».',
      joiner: 'Écrivez « {right} » : « entre » va avec « et », « de » avec « à ».',
      dash: 'Écrivez la fourchette « {right} ».',
    },
  },
  docs: {
    en: {
      title: 'Ranges in French',
      what: 'Reports ranges whose ends do not share the multiplier that stands once, *entre … à*, *de … et* after a noun of range, a hyphen between two sums, and a dash with spaces.',
      why: '“Entre 900 et 1,2 milliard” says 900 milliards to who reads fast.',
      remedy: 'One multiplier may serve both ends where it is the same: `200 à 300 millions`, `200–300 M€`.',
    },
    fr: {
      title: 'Les fourchettes',
      what: 'Signale les fourchettes dont les deux termes ne partagent pas l’ordre de grandeur écrit une fois, « entre … à », « de … et » après un nom de fourchette, un trait d’union entre deux montants, un tiret entouré d’espaces.',
      why: '« Entre 900 et 1,2 milliard » dit 900 milliards à qui lit vite.',
      remedy: 'Un seul ordre de grandeur suffit s’il vaut pour les deux termes : `200 à 300 millions`, `200–300 M€`.',
    },
    authority: 'OQLF; Lexique de l’Imprimerie nationale',
  },
  examples: {
    bad: [
      {
        lang: 'fr',
        text: 'Elle vaut entre ⟦900⟧ et 1,2 milliard de dollars.',
        fixed: 'Elle vaut entre 900 millions et 1,2 milliard de dollars.',
      },
      { lang: 'fr', text: 'Ils sont entre 200 ⟦à⟧ 300.', fixed: 'Ils sont entre 200 et 300.' },
      { lang: 'fr', text: 'Une fourchette de 200 ⟦et⟧ 300 euros.', fixed: 'Une fourchette de 200 à 300 euros.' },
      { lang: 'fr', text: 'Elle vise 200⟦-⟧300 millions.', fixed: 'Elle vise 200 à 300 millions.' },
      { lang: 'fr', text: 'Elle vise 200⟦-⟧300 euros.', fixed: 'Elle vise 200 à 300 euros.' },
      { lang: 'fr', text: 'Elle vise 200⟦-⟧300 €.', fixed: 'Elle vise 200–300 €.' },
      { lang: 'fr', text: 'Ils sont 200⟦ – ⟧300.', fixed: 'Ils sont 200–300.' },
      {
        lang: 'fr',
        profile: 'fr-FR',
        text: 'Elle vise 200⟦ M€-⟧300M€.',
        fixed: 'Elle vise 200–300\u00a0M€.',
      },
    ],
    good: [
      {
        lang: 'fr',
        text: 'Entre 200 et 300 millions, de 900 millions à 1,2 milliard, 200–300 M€, 2 à 3 milliards de dollars.',
      },
      { lang: 'fr', text: 'Le 12-13 mai 2024, un 3-2 pour la RTX 40-50, puis de 200 et 300 personnes.' },
      { lang: 'fr', text: '« Il nous faut 200-300 millions », dit-elle.' },
      { lang: 'fr', text: '| Prix | 200 – 300 € |\n| --- | --- |\n| A | B |' },
    ],
  },
  check(context) {
    const { amounts, passage, isForeign } = context;
    if (passage.kind === 'cell' || passage.inQuote) return;
    for (const amount of amounts) {
      if (amount.joiner && amount.isFigure && amount.kind !== 'percent' && !isForeign(amount))
        checkRange(context, amount);
    }
  },
});

function checkRange(context: PassageContext, { start, joiner, terms }: Amount): void {
  const { text } = context;
  const { start: from, end: to } = joiner!;
  const joined = text.slice(from, to);
  const word = joined.trim();
  const [first, second] = [terms[0], terms[1]!];
  if (/^[-‑−–—]$/.test(word)) {
    checkDash(context, first, second, joined, from, to);
    return;
  }
  const before = text.slice(Math.max(0, start - REACH), start);
  const right = word === 'à' && BETWEEN.test(before) ? 'et' : word === 'et' && NOUN.test(before) ? 'à' : null;
  if (right) {
    const at = from + joined.indexOf(word);
    const span = { start: at, end: at + word.length };
    context.report({ ...span, messageId: 'joiner', data: { right }, edits: [{ ...span, text: right }] });
  }
  checkScale(context, first, second);
}

/** “entre 900 et 1,2 milliard”: the first end is of the next smaller magnitude. */
function checkScale({ text, report }: PassageContext, { number, magnitude }: Term, second: Term): void {
  if (magnitude || second.magnitude?.form !== 'word' || number.form !== 'digits') return;
  const ratio = number.value / second.number.value;
  const smaller = frenchWord(second.magnitude.factor / 1000, number.value);
  if (ratio < 100 || ratio >= 1000 || !smaller) return;
  const { start, end } = number;
  const right = `${text.slice(start, end)} ${smaller}`;
  report({ start, end, messageId: 'scale', data: { right }, edits: [{ start, end, text: right }] });
}

function checkDash(context: PassageContext, first: Term, second: Term, joined: string, from: number, to: number): void {
  const { text, style, report } = context;
  const unit = text.slice(first.number.end, from);
  const end = Math.max(second.number.end, second.magnitude?.end ?? 0, second.currency?.end ?? 0);
  const secondUnit = text.slice(second.number.end, end);
  const say = (start: number, stop: number, text: string, right: string) =>
    report({ start, end: stop, messageId: 'dash', data: { right }, edits: [{ start, end: to, text }] });
  const [low, high] = [text.slice(first.number.start, first.number.end), text.slice(to, second.number.end)];
  if (unit.trim() && unit.trim() === secondUnit.trim() && isSign(second)) {
    const right = `${low}–${high}${style.spaceFor('symbol-space')}${unit.trim()}`;
    report({
      start: first.number.end,
      end: to,
      messageId: 'dash',
      data: { right },
      edits: [{ start: first.number.start, end, text: right }],
    });
  } else if (joined !== joined.trim() && joined.trim() === '–')
    say(from, to, '–', `${low}${unit}–${high}${secondUnit}`);
  else if (!/[–—]/.test(joined) && (second.magnitude || second.currency)) {
    const dash = isSign(second) ? '–' : ' à ';
    say(from, to, dash, `${low}${unit}${dash}${high}${secondUnit}`);
  }
}

/** True where the end closes with a sign, a code or an abbreviation. */
const isSign = ({ magnitude, currency }: Term) =>
  currency ? currency.form === 'symbol' || currency.form === 'code' : magnitude?.form === 'abbreviation';

import { satisfies } from '../../style/house.ts';
import type { QuotePair } from '../../style/quote-pairs.ts';
import { quotePairs } from '../../style/quote-pairs.ts';
import { quoteWriting } from '../../style/quote-writing.ts';
import { NARROW, NO_BREAK } from '../../style/spaces.ts';
import type { HouseStyle, QuoteVariant } from '../../style/types.ts';
import { quoteVariant } from '../../style/variants.ts';
import { defineRule } from '../define.ts';

export const quotes = defineRule({
  id: 'typography/quotes',
  scope: 'passage',
  severity: 'info',
  languages: ['fr'],
  fix: 'safe',
  messages: {
    en: {
      marks: 'Write these quotation marks as {right} here.',
      mismatch: 'This quotation opens with {open} and closes with {close}: use a pair.',
      hard: 'Put no-break spaces inside the guillemets.',
      plain: 'Put spaces inside the guillemets, like the rest of the text.',
      none: 'No space inside these quotation marks.',
    },
    fr: {
      marks: 'Écrivez ici ces guillemets {right}.',
      mismatch: 'Cette citation s’ouvre par {open} et se ferme par {close} : employez une paire.',
      hard: 'Mettez des espaces insécables à l’intérieur des guillemets.',
      plain: 'Mettez des espaces à l’intérieur des guillemets, comme dans le reste du texte.',
      none: 'Pas d’espace à l’intérieur de ces guillemets.',
    },
  },
  docs: {
    en: {
      title: 'Quotation marks of one house',
      what: 'Reports quotation marks, or spaces inside them, that are not the house’s: « word » with no-break spaces in France and Canada, «word» in Switzerland, “word” in the house style of the European Union; and a quotation that closes with another kind of mark than it opened with. Under a profile a quotation inside a quotation takes the other kind. Without one the text’s own majority decides. Inches and code are left alone.',
      why: 'Two kinds of marks make readers ask whether they mean two things.',
      remedy: 'Apply the fix. The spaces are safe to mend; another kind of mark is offered.',
    },
    fr: {
      title: 'Les guillemets d’une seule maison',
      what: 'Signale des guillemets, ou des espaces intérieures, qui ne sont pas ceux de la maison : « mot », avec des espaces insécables, en France et au Canada, `«mot»` en Suisse, “mot” selon le code de l’Union européenne ; et une citation qui se ferme par un autre signe que celui qui l’ouvre. Avec un profil, une citation dans une citation prend l’autre sorte. Sans profil, la majorité du texte décide. Les pouces et le code ne sont pas touchés.',
      why: 'Deux sortes de guillemets font croire au lecteur qu’elles disent deux choses.',
      remedy:
        'Appliquez la correction. Les espaces se corrigent sans risque ; le changement de guillemets est proposé.',
    },
    authority: 'Lexique de l’Imprimerie nationale; EU Interinstitutional style guide (FR)',
  },
  examples: {
    bad: [
      {
        lang: 'fr',
        text: 'Le mot ⟦"⟧cloud" ne dit rien.',
        fixed: 'Le mot «\u00a0cloud\u00a0» ne dit rien.',
        profile: 'fr-FR',
      },
      {
        lang: 'fr',
        text: 'Le mot ⟦«⟧cloud» ne dit rien.',
        fixed: 'Le mot «\u00a0cloud\u00a0» ne dit rien.',
        profile: 'fr-FR',
      },
      {
        lang: 'fr',
        text: 'Le mot ⟦« ⟧cloud » ne dit rien.',
        fixed: 'Le mot «\u00a0cloud\u00a0» ne dit rien.',
        profile: 'fr-FR',
      },
      {
        lang: 'fr',
        text: 'Le mot «\u202fcloud⟦ »⟧ ne dit rien.',
        fixed: 'Le mot «\u202fcloud\u202f» ne dit rien.',
        profile: 'fr-FR',
      },
      { lang: 'fr', text: 'Le mot ⟦« ⟧cloud » ne dit rien.', fixed: 'Le mot «cloud» ne dit rien.', profile: 'fr-CH' },
      { lang: 'fr', text: 'Le mot ⟦«⟧ cloud » ne dit rien.', fixed: 'Le mot “cloud” ne dit rien.', profile: 'fr-eu' },
      { lang: 'fr', text: 'Le mot ⟦“ ⟧cloud ” ne dit rien.', fixed: 'Le mot “cloud” ne dit rien.', profile: 'fr-eu' },
      { lang: 'fr', text: 'Le mot “cloud⟦»⟧ ne dit rien.', fixed: 'Le mot “cloud” ne dit rien.', profile: 'fr-eu' },
      { lang: 'fr', text: 'Le mot “cloud⟦»⟧ ne dit rien.', fixed: 'Le mot “cloud” ne dit rien.' },
      {
        lang: 'fr',
        text: '⟦“⟧Le mot ⟦«⟧\u00a0cloud\u00a0» est usé”, dit-elle.',
        fixed: '«\u00a0Le mot “cloud” est usé\u00a0», dit-elle.',
        profile: 'fr-FR',
      },
      {
        lang: 'fr',
        text: '“Le mot ⟦"⟧cloud" est usé”, dit-elle.',
        fixed: '“Le mot «cloud» est usé”, dit-elle.',
        profile: 'fr-eu',
      },
      { lang: 'fr', text: '“Un” mot, “deux” mots, ⟦"⟧trois" mots.', fixed: '“Un” mot, “deux” mots, “trois” mots.' },
      {
        lang: 'fr',
        text: '«\u00a0Un\u00a0» mot, «\u00a0deux\u00a0» mots, ⟦« ⟧trois » mots.',
        fixed: '«\u00a0Un\u00a0» mot, «\u00a0deux\u00a0» mots, «\u00a0trois\u00a0» mots.',
      },
      {
        lang: 'fr',
        text: 'Un mot ⟦"⟧*fort*" et *⟦"⟧faible"*.',
        fixed: 'Un mot «\u00a0*fort*\u00a0» et *«\u00a0faible\u00a0»*.',
        profile: 'fr-CA',
      },
    ],
    good: [
      { lang: 'fr', text: 'Le mot "cloud", le mot "edge".' },
      { lang: 'fr', text: 'Le mot « cloud », le mot « edge ».' },
      { lang: 'fr', text: 'Le mot « cloud », le mot “edge”.' },
      { lang: 'fr', text: 'Un écran de 13" et un autre de 27" côte à côte.', profile: 'fr-FR' },
      { lang: 'fr', text: '« Une citation qui se poursuit au paragraphe suivant.', profile: 'fr-FR' },
      { lang: 'fr', text: 'Le champ `"nom"` et <abbr title="mot">le mot</abbr>.', profile: 'fr-FR' },
      { lang: 'fr', text: '«\u202fLe mot “cloud” est usé\u202f», dit-elle.', profile: 'fr-FR' },
      { lang: 'fr', text: '“Le mot « cloud » est usé”, dit-elle.', profile: 'fr-eu' },
    ],
  },
  check({ text, style, report }) {
    for (const pair of quotePairs(text)) {
      if (pair.innerStart === pair.innerEnd) continue;
      const wanted = wantedFor(pair, style);
      const fault = faultOf(text, pair, wanted);
      if (!fault) continue;
      const target = quoteWriting(wanted ?? pair.open.family, innerSpace(text, pair, wanted, style));
      const open = { start: pair.open.at, end: pair.innerStart, text: target.open };
      const close = { start: pair.innerEnd, end: pair.close.at + 1, text: target.close };
      const edits = [open, close].filter(({ start, end, text: right }) => !sameWriting(text.slice(start, end), right));
      const wrong = fault === 'mismatch' ? close : edits[0]!;
      report({
        start: wrong.start,
        // Only the mark itself is wrong where its kind is: the space beside it goes with it.
        end: fault === 'marks' ? wrong.start + 1 : wrong.end,
        messageId: fault,
        data: { right: `${target.open}…${target.close}`, open: text[pair.open.at]!, close: text[pair.close.at]! },
        edits,
        safe: fault !== 'marks' && fault !== 'mismatch',
      });
    }
  },
});

/** How a pair is to be written: quotations inside quotations alternate, where the house says how. */
function wantedFor({ depth }: QuotePair, style: HouseStyle): QuoteVariant | null {
  return depth % 2 === 0 ? style.variant('quotes') : style.nestedQuotes;
}

/**
 * The space inside guillemets: in outer quotations the house's, or the no-break space that one side has already; none in inner ones; the
 * opening mark's own where nothing decides.
 */
function innerSpace(text: string, pair: QuotePair, wanted: QuoteVariant | null, style: HouseStyle): string {
  const before = text.slice(pair.open.at + 1, pair.innerStart);
  if (wanted === null) return before;
  if (pair.depth % 2 === 1) return '';
  const after = text.slice(pair.innerEnd, pair.close.at);
  const hard =
    wanted === 'guillemets-spaced' && [before, after].find((space) => space === NARROW || space === NO_BREAK);
  return hard || style.spaceFor('quotes');
}

/** The two no-break spaces are equal, and neither is written over the other. */
function sameWriting(written: string, right: string): boolean {
  return written.replaceAll(NARROW, NO_BREAK) === right.replaceAll(NARROW, NO_BREAK);
}

type Fault = 'marks' | 'mismatch' | 'hard' | 'plain' | 'none';

function faultOf(text: string, pair: QuotePair, wanted: QuoteVariant | null): Fault | null {
  const written = quoteVariant(text, pair);
  if (!written) return 'mismatch';
  if (wanted === null || satisfies(written.variant, wanted)) return null;
  if (!wanted.startsWith(pair.open.family)) return 'marks';
  if (wanted === 'guillemets-spaced') return 'hard';
  return wanted === 'guillemets-plain' ? 'plain' : 'none';
}

import { defineRule } from '../define.ts';

const VAGUE = {
  fr: /(?<!\p{L})(?:(?:des|plusieurs|quelques)\s(?:dizaines|centaines|milliers|millions|milliards)(?:\s(?:de\s)?(?:milliers|millions|milliards))?|des\smillions|des\smilliards)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:(?:dozens|hundreds|thousands|tens|millions|billions)(?:\sof\s(?:thousands|millions|billions))?(?=\sof\s|\s(?:more|each)\b)|several\s(?:hundred|thousand|million|billion))(?!\p{L})/giu,
} as const;

export const vague = defineRule({
  id: 'number/vague',
  scope: 'passage',
  severity: 'off',
  fix: 'none',
  messages: {
    en: { vague: 'How many? Give the figure, or its order, with a source.' },
    fr: { vague: 'Combien ? Donnez le chiffre, ou son ordre de grandeur, avec sa source.' },
  },
  docs: {
    en: {
      title: 'Vague magnitudes',
      what: 'Reports “dozens of billions”, “hundreds of millions”, “several million”.',
      why: 'Between two and nine hundred million lies everything a reader would like to know.',
      remedy: 'Give the figure where there is one; otherwise leave it.',
    },
    fr: {
      title: 'Les ordres de grandeur vagues',
      what: 'Signale « des dizaines de milliards », « des centaines de millions », « plusieurs millions ».',
      why: 'Entre deux et neuf cents millions se trouve tout ce que le lecteur voudrait savoir.',
      remedy: 'Donnez le chiffre s’il existe ; sinon, laissez.',
    },
  },
  examples: {
    bad: [
      { lang: 'fr', text: 'Elle a investi ⟦des dizaines de milliards⟧ dans l’IA.' },
      { lang: 'en', text: 'It spent ⟦hundreds of millions⟧ of dollars, ⟦several billion⟧ by one count.' },
    ],
    good: [
      { lang: 'fr', text: 'Elle a investi 70 milliards dans l’IA. « Des milliards », dit-il.' },
      { lang: 'en', text: 'It spent $300 million and serves thousands.' },
    ],
  },
  check({ text, pack, isForeign, report }) {
    for (const { 0: found, index } of text.matchAll(VAGUE[pack.language])) {
      const span = { start: index, end: index + found.length };
      if (!isForeign(span)) report({ ...span, messageId: 'vague' });
    }
  },
});

import { defineRule } from '../define.ts';

export const vagueSource = defineRule({
  id: 'figures/vague-source',
  scope: 'story',
  severity: 'off',
  fix: 'none',
  messages: {
    en: { vague: '“{source}” is nobody in particular: say who, as closely as you can.' },
    fr: { vague: '« {source} » ne désigne personne : dites qui, d’aussi près que possible.' },
  },
  docs: {
    en: {
      title: 'A source is somebody',
      what: 'Reports a figure whose only source is nobody in particular: “according to sources”, “reports say”.',
      why: 'Readers weigh a figure by who gives it. A source that could be anyone weighs nothing.',
      remedy:
        'Name the source, or say how it knows: “according to a person briefed on the talks”. The rule is off until it is turned on.',
    },
    fr: {
      title: 'Une source est quelqu’un',
      what: 'Signale un chiffre dont la seule source ne désigne personne : « selon certaines sources », « selon des rumeurs ».',
      why: 'Le lecteur pèse un chiffre à celui qui le donne. Une source qui peut être n’importe qui ne pèse rien.',
      remedy:
        'Nommez la source, ou dites d’où elle tient le chiffre : « selon une personne proche des négociations ». La règle est inactive par défaut.',
    },
  },
  examples: {
    bad: [
      { lang: 'en', text: 'The price is $4 billion, ⟦according to sources⟧.' },
      { lang: 'fr', text: '⟦Selon certaines sources⟧, le prix serait de 4 milliards d’euros.' },
    ],
    good: [
      { lang: 'en', text: 'The price is $4 billion, according to Bloomberg.' },
      { lang: 'fr', text: 'Selon le Financial Times, le prix serait de 4 milliards d’euros.' },
    ],
  },
  check({ figures, report }) {
    const seen = new Set<number>();
    for (const { evidence } of figures) {
      if (!evidence?.vague || evidence.type === 'restated') continue;
      const { chunk, start, end, text } = evidence;
      if (seen.has(chunk.start + start)) continue;
      seen.add(chunk.start + start);
      report({ chunk, start, end, messageId: 'vague', data: { source: text } });
    }
  },
});

import { defineRule } from '../define.ts';

export const centime = defineRule({
  id: 'currency/centime',
  scope: 'passage',
  over: 'money',
  severity: 'off',
  languages: ['fr'],
  fix: 'none',
  messages: {
    en: {
      name: 'A hundredth of a euro is a “centime” in French: “{right}”.',
      number: 'Write “{right}”: the plural starts at 2.',
    },
    fr: {
      name: 'Le centième d’un euro se dit « centime » : « {right} ».',
      number: 'Écrivez « {right} » : le pluriel commence à 2.',
    },
  },
  docs: {
    en: {
      title: 'Centimes of the euro',
      what: 'Reports *cents* of the euro, and *centimes* that do not agree with their number. Cents of the dollar are none. Off until a profile or a setting turns it on; silent under `fr-CA`.',
      why: 'French has its own word, and *cent* reads as a hundred.',
      remedy: 'Write `50 centimes`, `0,5 centime`.',
    },
    fr: {
      title: 'Les centimes d’euro',
      what: 'Signale les « cents » d’euro, et « centime » mal accordé. Les cents du dollar n’en sont pas. Inactive tant qu’un profil ou un réglage ne l’active pas ; muette avec `fr-CA`.',
      why: 'Le français a son mot, et « cent » se lit comme un nombre.',
      remedy: 'Écrivez `50 centimes`, `0,5 centime`.',
    },
    authority: 'Académie française',
  },
  examples: {
    bad: [
      { lang: 'fr', profile: 'fr-FR', text: "L'appel coûte 50 ⟦cents d'euro⟧." },
      { lang: 'fr', profile: 'fr-FR', text: 'L’appel passe de 2 euros à 50 ⟦cents⟧.' },
      { lang: 'fr', profile: 'fr-FR', text: 'L’appel coûte 0,5 ⟦centimes⟧.' },
      { lang: 'fr', profile: 'fr-FR', text: 'L’appel coûte 50 ⟦centime⟧.' },
    ],
    good: [
      { lang: 'fr', profile: 'fr-FR', text: 'L’appel coûte 50 centimes, ou 0,5 centime, ou 50 cents de dollar.' },
      { lang: 'fr', profile: 'fr-CA', text: "L'appel coûte 50 cents d'euro." },
    ],
  },
  check(context) {
    const { text, style, report } = context;
    if (style.profile === 'fr-CA') return;
    for (const { terms } of context.money) {
      for (const { number, currency } of terms) {
        if (currency?.form !== 'cents' || currency.code !== 'EUR') continue;
        const { start, end } = currency;
        const written = text.slice(start, end).toLowerCase();
        const right = number.value < 2 ? 'centime' : 'centimes';
        if (!written.startsWith('centime')) report({ start, end, messageId: 'name', data: { right } });
        else if (/^centimes?$/.test(written) && written !== right)
          report({ start, end, messageId: 'number', data: { right } });
      }
    }
  },
});

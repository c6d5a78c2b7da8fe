import { defineRule } from '../define.ts';

export const unsourced = defineRule({
  id: 'figures/unsourced',
  scope: 'story',
  severity: 'warning',
  fix: 'none',
  messages: {
    en: { unsourced: 'No source for “{figure}”: name one, link one, or sign the figure off.' },
    fr: {
      unsourced: 'Aucune source pour « {figure} » : nommez-la, liez-la ou validez le chiffre.',
    },
  },
  docs: {
    en: {
      title: 'Every figure has a source',
      what: 'Reports a figure in body prose for which nothing says where it comes from: no attribution in its sentence, no quotation with its speaker, no link, no footnote, no `<!-- source: … -->` comment, and no sourced mention of the same figure in the same story.',
      why: 'A figure that nobody can check is the error readers remember. The editor who has the source at hand can add it in a word; the reader cannot.',
      remedy:
        'Name the source in the sentence (“according to the filing”, “the company said”), link it, add a footnote, or declare it for the desk alone: `<!-- source: annual report, p. 12 -->`. A figure that the desk vouches for can be signed off.',
    },
    fr: {
      title: 'Chaque chiffre a sa source',
      what: 'Signale un chiffre du corps du texte dont rien ne dit d’où il vient : ni attribution dans sa phrase, ni citation avec son auteur, ni lien, ni note, ni commentaire `<!-- source: … -->`, ni mention sourcée du même chiffre dans le même sujet.',
      why: 'Un chiffre invérifiable est l’erreur dont le lecteur se souvient. L’éditeur qui a la source sous la main l’ajoute d’un mot ; le lecteur ne le peut pas.',
      remedy:
        'Nommez la source dans la phrase (« selon le rapport », « a précisé l’entreprise »), mettez un lien, une note, ou déclarez-la pour la seule rédaction : `<!-- source: rapport annuel, p. 12 -->`. Un chiffre dont la rédaction répond peut être validé.',
    },
  },
  examples: {
    bad: [
      { lang: 'en', text: 'The plant will cost ⟦$3.2 billion⟧ and open in 2028.' },
      { lang: 'en', text: 'Orders rose ⟦12%⟧. The company said demand was strong.' },
      { lang: 'en', text: 'Lumen raised [a round](/archive) of ⟦$40 million⟧.' },
      { lang: 'fr', text: 'L’usine coûtera ⟦3,2 milliards d’euros⟧ et ouvrira en 2028.' },
      {
        lang: 'fr',
        text: 'Le groupe a versé ⟦140 millions de dollars⟧ à ses fournisseurs, contre ⟦90 millions⟧ en 2023.',
      },
      { lang: 'fr', text: 'Selon la taille de l’entreprise, le tarif monte à ⟦900 euros⟧.' },
    ],
    good: [
      { lang: 'en', text: 'The plant will cost $3.2 billion, the company said.' },
      { lang: 'en', text: 'The plant will cost [$3.2 billion](https://example.org/plant).' },
      { lang: 'en', text: 'The plant will cost $3.2 billion. <!-- source: permit application, page 4 -->' },
      { lang: 'en', text: 'It employs 12 people on three continents and has shipped version 4.2.' },
      { lang: 'fr', text: 'L’usine coûtera 3,2 milliards d’euros, selon le ministère.' },
      { lang: 'fr', text: '« Nous avons dépensé 3 millions d’euros », reconnaît la directrice.' },
      { lang: 'fr', text: 'Des dizaines de milliards ont été investis depuis les années 2010.' },
    ],
  },
  check({ figures, report }) {
    for (const { chunk, start, end, text, evidence } of figures) {
      if (!evidence) report({ chunk, start, end, messageId: 'unsourced', data: { figure: text } });
    }
  },
});

import { defineRule } from '../define.ts';

const TAG = /^[ \t]*(?:"lang"|'lang'|lang)[ \t]*:[ \t]*["']?([^\s"'#]+)/m;

export const language = defineRule({
  id: 'briefing/language',
  scope: 'outline',
  severity: 'info',
  fix: 'none',
  messages: {
    en: {
      unknown:
        'No language pack for “{lang}”: only the structure is checked. Figures and currencies are read in French and English.',
    },
    fr: {
      unknown:
        'Pas de module de langue pour « {lang} » : seule la structure est vérifiée. Chiffres et devises sont lus en français et en anglais.',
    },
  },
  docs: {
    en: {
      title: 'The language is one that can be read',
      what: 'Tells once, at the front matter, that the language of the briefing has no pack.',
      why: 'Without a pack nothing can be said about figures and their sources, and silence would look like approval.',
      remedy:
        'Set `lang` to `fr` or `en` where the briefing is in one of them; else go on, knowing that only the structure is checked.',
    },
    fr: {
      title: 'La langue est de celles qui peuvent être lues',
      what: 'Signale une fois, dans l’en-tête, que la langue du briefing n’a pas de module.',
      why: 'Sans module, rien ne peut être dit des chiffres et de leurs sources, et le silence passerait pour une approbation.',
      remedy:
        'Donnez à `lang` la valeur `fr` ou `en` si le briefing est dans l’une de ces langues ; sinon, poursuivez en sachant que seule la structure est vérifiée.',
    },
  },
  examples: {
    bad: [
      {
        lang: 'en',
        document: true,
        text: '---\nbriefing: newsletter\nlang: ⟦de⟧\n---\n\n# Titel\n\n## Meldung\n\nEin Satz.\n',
      },
      {
        lang: 'fr',
        document: true,
        text: '---\nbriefing: newsletter\nlang: ⟦it⟧\n---\n\n# Titolo\n\n## Notizia\n\nUna frase.\n',
      },
    ],
    good: [
      {
        lang: 'en',
        document: true,
        text: '---\nbriefing: newsletter\nlang: en-NZ\n---\n\n# Title\n\n## Story\n\nA sentence.\n',
      },
      {
        lang: 'fr',
        document: true,
        text: '---\nbriefing: newsletter\nlang: fr\n---\n\n# Titre\n\n## Sujet\n\nUne phrase.\n',
      },
    ],
  },
  check({ pack, lang, frontMatter, report }) {
    if (pack || !frontMatter) return;
    const match = TAG.exec(frontMatter.chunk.text.slice(frontMatter.start, frontMatter.end));
    const end = match ? frontMatter.start + match.index + match[0].length : frontMatter.end;
    const start = match ? end - match[1]!.length : frontMatter.start;
    report({ chunk: frontMatter.chunk, start, end, messageId: 'unknown', data: { lang } });
  },
});

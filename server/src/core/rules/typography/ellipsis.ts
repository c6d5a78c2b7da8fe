import { ellipses } from '../../style/ellipses.ts';
import { defineRule } from '../define.ts';
import { standings } from '../standing.ts';

const ETC = /(?<!\p{L})etc(\.{2,}|…)/giu;

export const ellipsis = defineRule({
  id: 'typography/ellipsis',
  scope: 'passage',
  severity: 'info',
  languages: ['fr'],
  fix: 'safe',
  messages: {
    en: {
      dots: 'Write the ellipsis as one character: “…”.',
      etc: '“etc.” takes a full stop, not an ellipsis.',
    },
    fr: {
      dots: 'Écrivez les points de suspension en un seul signe : « … ».',
      etc: '« etc. » prend un point, jamais de points de suspension.',
    },
  },
  docs: {
    en: {
      title: 'The ellipsis is one character',
      what: 'Reports three dots where the profile, or the rest of the text, writes “…” (U+2026), and an ellipsis after “etc.”.',
      why: 'Three dots can be torn apart at the end of a line, and “etc.” already says that the list goes on.',
      remedy: 'Apply the fix. A text that writes three dots throughout is left alone where no profile is named.',
    },
    fr: {
      title: 'Les points de suspension sont un seul signe',
      what: 'Signale trois points là où le profil, ou le reste du texte, écrit « … » (U+2026), ainsi que les points de suspension après « etc. ».',
      why: 'Trois points peuvent être séparés en fin de ligne, et « etc. » dit déjà que la liste continue.',
      remedy: 'Appliquez la correction. Sans profil, un texte qui écrit partout trois points est laissé tel quel.',
    },
  },
  examples: {
    bad: [
      { lang: 'fr', text: 'Pour l’instant⟦...⟧ rien.', fixed: 'Pour l’instant… rien.', profile: 'fr-FR' },
      { lang: 'fr', text: 'Il hésite… puis renonce… enfin⟦...⟧', fixed: 'Il hésite… puis renonce… enfin…' },
      {
        lang: 'fr',
        text: 'Il cite la loi: “l’usage ⟦...⟧ est libre”.',
        fixed: 'Il cite la loi: “l’usage … est libre”.',
        profile: 'fr-eu',
      },
      { lang: 'fr', text: 'Des puces, des câbles, ⟦etc…⟧', fixed: 'Des puces, des câbles, etc.' },
      { lang: 'fr', text: 'Des puces, ⟦etc...⟧ et des câbles.', fixed: 'Des puces, etc. et des câbles.' },
    ],
    good: [
      { lang: 'fr', text: 'Il hésite... puis renonce...' },
      { lang: 'fr', text: 'Des puces, des câbles, etc. Le reste suivra…', profile: 'fr-FR' },
      { lang: 'fr', text: 'Ouvrez `src/...` ou le dossier ../... du projet.', profile: 'fr-FR' },
    ],
  },
  check(context) {
    const { text, style, report } = context;
    if (!/\.\.|…/.test(text)) return;
    const standingOf = standings(context);
    const afterEtc = new Set<number>();
    for (const found of text.matchAll(ETC)) {
      const start = found.index;
      const end = start + found[0].length;
      const stop = start + 'etc'.length;
      afterEtc.add(stop);
      if (standingOf({ start, end }) === 'own') {
        report({ start, end, messageId: 'etc', edits: [{ start: stop, end, text: '.' }] });
      }
    }
    if (style.variant('ellipsis') !== 'character') return;
    for (const { variant, start, end } of ellipses(text)) {
      const standing = variant === 'dots' && !afterEtc.has(start) ? standingOf({ start, end }) : 'foreign';
      if (standing === 'foreign') continue;
      report({ start, end, messageId: 'dots', edits: [{ start, end, text: '…' }], safe: standing === 'own' });
    }
  },
});

import { departs } from '../../style/house.ts';
import { spacedMarks } from '../../style/spaced-marks.ts';
import { defineRule } from '../define.ts';
import { standings } from '../standing.ts';

export const doublePunctuation = defineRule({
  id: 'typography/double-punctuation',
  scope: 'passage',
  severity: 'info',
  languages: ['fr'],
  fix: 'safe',
  messages: {
    en: {
      hard: 'Put a no-break space before “{mark}”.',
      plain: 'Put a space before “{mark}”, like the rest of the text.',
      none: 'No space before “{mark}” in this text.',
    },
    fr: {
      hard: 'Mettez une espace insécable avant « {mark} ».',
      plain: 'Mettez une espace avant « {mark} », comme dans le reste du texte.',
      none: 'Pas d’espace avant « {mark} » dans ce texte.',
    },
  },
  docs: {
    en: {
      title: 'The space before double punctuation',
      what: 'Reports a colon, a semicolon, an exclamation or question mark whose space before it is not the house’s: a no-break one in France, none in the house style of the European Union, a no-break one before the colon alone in Canada. Without a profile the text’s own majority decides, mark by mark. U+00A0 and U+202F are equal. Times, ratios, addresses and `!!` are left alone.',
      why: 'A plain space lets the mark slip to the head of the next line; a mixture shows that two hands wrote the text.',
      remedy: 'Apply the fix. Under a profile it is applied by `fix`; where only a majority speaks it is offered.',
    },
    fr: {
      title: 'L’espace devant : ; ! ?',
      what: 'Signale un deux-points, un point-virgule, un point d’exclamation ou d’interrogation dont l’espace n’est pas celle de la maison : insécable en France, absente selon le code de l’Union européenne, insécable devant le seul deux-points au Canada. Sans profil, la majorité du texte décide, signe par signe. U+00A0 et U+202F se valent. Les heures, les rapports, les adresses et « !! » ne sont pas touchés.',
      why: 'Une espace ordinaire laisse le signe passer seul à la ligne ; un mélange montre que deux mains ont écrit le texte.',
      remedy:
        'Appliquez la correction. Avec un profil, `fix` l’applique ; quand seule une majorité parle, elle est proposée.',
    },
    authority:
      'Lexique de l’Imprimerie nationale; EU Interinstitutional style guide (FR 6.4); OQLF, Espacement avant et après les signes de ponctuation',
  },
  examples: {
    bad: [
      {
        lang: 'fr',
        text: 'Un seul point de vue⟦:⟧ le sien.',
        fixed: 'Un seul point de vue\u00a0: le sien.',
        profile: 'fr-FR',
      },
      {
        lang: 'fr',
        text: 'Elle a dit oui⟦ !⟧ Et lui⟦ ?⟧',
        fixed: 'Elle a dit oui\u202f! Et lui\u202f?',
        profile: 'fr-FR',
      },
      {
        lang: 'fr',
        text: 'Un mot⟦;⟧ un autre⟦ :⟧ rien.',
        fixed: 'Un mot\u202f; un autre\u00a0: rien.',
        profile: 'fr-FR',
      },
      {
        lang: 'fr',
        text: '**Le bilan**⟦:⟧ rien, ou *presque*⟦ !⟧',
        fixed: '**Le bilan**\u00a0: rien, ou *presque*\u202f!',
        profile: 'fr-FR',
      },
      {
        lang: 'fr',
        text: 'Un point de vue⟦ :⟧ le sien. Et l’autre⟦\u00a0?⟧',
        fixed: 'Un point de vue: le sien. Et l’autre?',
        profile: 'fr-eu',
      },
      {
        lang: 'fr',
        text: 'Un point de vue⟦:⟧ le sien. Et l’autre⟦\u202f!⟧',
        fixed: 'Un point de vue\u00a0: le sien. Et l’autre!',
        profile: 'fr-CA',
      },
      { lang: 'fr-CA', text: 'Bilan⟦ :⟧ nul.', fixed: 'Bilan\u00a0: nul.' },
      {
        lang: 'fr',
        text: 'Un\u202f: deux⟦:⟧ trois\u202f; quatre⟦?⟧',
        fixed: 'Un\u202f: deux\u202f: trois\u202f; quatre\u202f?',
        profile: 'fr-CH',
      },
      {
        lang: 'fr',
        text: 'Un plan: vendre. Un but: durer. Un obstacle⟦ :⟧ le temps.',
        fixed: 'Un plan: vendre. Un but: durer. Un obstacle: le temps.',
      },
      { lang: 'fr', text: 'Quoi ? Qui ? Où⟦?⟧ Une réponse: rien.', fixed: 'Quoi ? Qui ? Où ? Une réponse: rien.' },
      {
        lang: 'fr',
        text: 'Un plan\u202f: vendre. Un but\u202f: durer. Un obstacle⟦ :⟧ le temps.',
        fixed: 'Un plan\u202f: vendre. Un but\u202f: durer. Un obstacle\u202f: le temps.',
      },
      {
        lang: 'fr',
        text: '« Vous partez⟦ ?⟧ », a-t-on demandé.',
        fixed: '« Vous partez\u202f? », a-t-on demandé.',
        profile: 'fr-FR',
      },
    ],
    good: [
      { lang: 'fr', text: 'Un plan : vendre. Un but : durer. Est-ce possible?' },
      { lang: 'fr', text: 'Un plan: vendre. Un but : durer.' },
      { lang: 'fr', text: 'Un plan : vendre. Un but : durer. Un obstacle\u00a0: le temps.' },
      { lang: 'fr', text: 'Un plan\u202f: vendre\u202f; un but\u00a0: durer\u00a0!', profile: 'fr-FR' },
      { lang: 'fr', text: 'À 10:30, au format 16:9, sur https://example.org, `a: b`.', profile: 'fr-FR' },
      {
        lang: 'fr',
        text: 'Non!! Le rapport de 4 : 1, la classe std::map, un :clin_oeil: et Yahoo! aussi.',
        profile: 'fr-FR',
      },
      { lang: 'fr', text: 'Le slogan: “what is the point of it?”, rien de plus. Il plaît: tant mieux.' },
      { lang: 'fr', text: 'Un plan\u202f: vendre', profile: 'fr-CH' },
    ],
  },
  check(context) {
    const { text, style, report } = context;
    const standingOf = standings(context);
    for (const { mark, variant, start, end } of spacedMarks(text)) {
      if (mark === 'percent' || !departs(style, mark, variant)) continue;
      if (standingOf({ start, end }) === 'foreign') continue;
      const written = text.slice(end - 1, end);
      report({
        start,
        end,
        messageId: style.variant(mark)!,
        data: { mark: written },
        edits: [{ start, end, text: style.spaceFor(mark) + written }],
        safe: style.profile !== null,
      });
    }
  },
});

import type { VerbParadigm } from '../verb-words.ts';

/** A verb whose present stem in the singular (`strong`) differs from its other stem (`weak`), with the endings of the first group. */
function first(ending: string, strong: string, weak: string, future: string, soft = weak): VerbParadigm {
  return {
    ending,
    finite: [
      `${strong}e`,
      `${strong}ent`,
      `${soft}ait`,
      `${soft}aient`,
      `${soft}a`,
      `${weak}èrent`,
      `${future}rait`,
      `${future}raient`,
    ],
    participle: [`${weak}é`, `${weak}ée`, `${weak}és`, `${weak}ées`],
    gerund: [`${soft}ant`],
  };
}

/** A verb of the other groups by its forms, each with what stands in the ending's place. */
function other(ending: string, finite: string, participle: string, gerund: string): VerbParadigm {
  return { ending, finite: finite.split(' '), participle: participle.split(' '), gerund: [gerund] };
}

const agree = (masculine: string) => `${masculine} ${masculine}e ${masculine}s ${masculine}es`;

/** The conjugations of the reporting verbs, third person; source: the tables of any French grammar. */
export const frenchParadigms: readonly VerbParadigm[] = [
  other('faire', 'fait font faisait faisaient fit firent ferait feraient', agree('fait'), 'faisant'),
  other(
    'contredire',
    'contredit contredisent contredisait contredisaient contredirent contredirait',
    agree('contredit'),
    'contredisant',
  ),
  other(
    'prédire',
    'prédit prédisent prédisait prédisaient prédirent prédirait prédiraient',
    agree('prédit'),
    'prédisant',
  ),
  other('dire', 'dit disent disait disaient dirent dirait diraient', agree('dit'), 'disant'),
  other('lire', 'lit lisent lisait lut', agree('lu'), 'lisant'),
  other('crire', 'crit crivent crivait crivaient crivit crivirent crirait criraient', agree('crit'), 'crivant'),
  other('rire', 'rit rient riait riaient rirent rirait', 'ri', 'riant'),
  other('mettre', 'met mettent mettait mettaient mit mirent mettrait mettraient', 'mis mise mises', 'mettant'),
  other('venir', 'vient viennent venait venaient vint vinrent viendrait viendraient', agree('venu'), 'venant'),
  other('tenir', 'tient tiennent tenait tenaient tint tinrent tiendrait tiendraient', agree('tenu'), 'tenant'),
  other('savoir', 'sait savent savait savaient sut surent saurait sauraient', agree('su'), 'sachant'),
  other('prévaloir', 'prévaut prévalent prévalait prévalaient prévalut', 'prévalu', 'prévalant'),
  other(
    'prévoir',
    'prévoit prévoient prévoyait prévoyaient prévit prévirent prévoirait prévoiraient',
    agree('prévu'),
    'prévoyant',
  ),
  other('voir', 'voit voient voyait voyaient vit virent verrait verraient', agree('vu'), 'voyant'),
  other('vouloir', 'veut veulent voulait voulaient voulut voudrait voudraient', agree('voulu'), 'voulant'),
  other('naître', 'naît nait naissent naissait naissaient nut nurent naîtrait naîtraient', agree('nu'), 'naissant'),
  other('croire', 'croit croient croyait croyaient crut crurent croirait croiraient', agree('cru'), 'croyant'),
  other(
    'conclure',
    'conclut concluent concluait concluaient conclurent conclurait concluraient',
    agree('conclu'),
    'concluant',
  ),
  other(
    'prendre',
    'prend prennent prenait prenaient prit prirent prendrait prendraient',
    'pris prise prises',
    'prenant',
  ),
  other('aindre', 'aint aignent aignait aignaient aignit aindrait', agree('aint'), 'aignant'),
  other('ndre', 'nd ndent ndait ndaient ndit ndirent ndrait ndraient', agree('ndu'), 'ndant'),
  other('suivre', 'suit suivent suivait suivaient suivit suivirent suivrait suivraient', agree('suivi'), 'suivant'),
  other('entir', 'ent entent entait entaient entit entirent entirait', agree('enti'), 'entant'),
  other('ouvrir', 'ouvre ouvrent ouvrait ouvraient ouvrit ouvrirent ouvrirait', agree('ouvert'), 'ouvrant'),
  other('uire', 'uit uisent uisait uisaient uisit uisirent uirait uiraient', agree('uit'), 'uisant'),
  other('sortir', 'sort sortent sortait sortaient sortit sortirent sortirait', agree('sorti'), 'sortant'),
  other('ir', 'it issent issait issaient irent irait iraient', agree('i'), 'issant'),
  first('jeter', 'jett', 'jet', 'jette'),
  first('éguer', 'ègu', 'égu', 'égue'),
  first('appeler', 'appell', 'appel', 'appelle'),
  ...['el', 'en', 'et', 'ev', 'es'].map((stem) => first(`${stem}er`, `è${stem[1]}`, stem, `è${stem[1]}e`)),
  ...['él', 'ét', 'ér', 'éd', 'éch'].map((stem) => first(`${stem}er`, `è${stem.slice(1)}`, stem, `${stem}e`)),
  first('oyer', 'oi', 'oy', 'oie'),
  first('ayer', 'ay', 'ay', 'aye'),
  first('cer', 'c', 'c', 'ce', 'ç'),
  first('ger', 'g', 'g', 'ge', 'ge'),
  first('er', '', '', 'e'),
];

import type { ConsistencyWords } from '../consistency-words.ts';

export const frenchConsistency: ConsistencyWords = {
  measuring: [
    'atteint',
    'atteignent',
    'coûte',
    'coûtent',
    'compte',
    'comptent',
    'emploie',
    'emploient',
    'pèse',
    'vaut',
    'représente',
    'totalise',
    'est de',
    "est d'",
    'sont de',
    'ressort à',
    "s'élève à",
    "s'élèvent à",
    "s'établit à",
    "s'établissent à",
    'se monte à',
    'se montent à',
    'est valorisé',
    'est valorisée',
  ],
  markers: new Set(
    `an ans année années mois semaine semaines trimestre semestre exercice hier aujourd'hui demain désormais auparavant jadis alors déjà encore
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre précédent précédente précédemment dernier dernière
    prochain prochaine fin début avant après depuis jusqu' d'ici contre hausse baisse plus moins environ passé passée pourrait devrait sera
    seront serait initialement finalement ensuite puis autre autres tandis si quand lors selon`.split(/\s+/),
  ),
};

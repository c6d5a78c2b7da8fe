/**
 * Frequent small words of French that English does not have. Written as tokens are: lower case, elision with its straight apostrophe.
 * Words that both languages write (a, on, or, son, plus, me, but) are left out, since they tell nothing.
 */
export const frenchFunctionWords: ReadonlySet<string> = new Set(
  `le la les un une des du de d' l' au aux à en et ou où ni mais donc car que qu' qui dont quoi ce c' cet cette ces ça cela celui celle
  ceux celles il elle ils elles je j' tu nous vous se s' m' t' lui leur leurs sa ses mon ma mes ton ta tes notre nos votre vos y n' ne pas
  jamais rien aucun aucune est sont était étaient être été sera serait seront ont avait avaient avoir eu aura aurait fait faire peut peuvent
  dans sur sous par avec sans chez vers entre contre depuis pendant avant après selon dès lors afin malgré parmi hors jusqu' jusque puis
  si comme quand lorsque lorsqu' puisque puisqu' parce ainsi aussi alors encore déjà très trop moins peu beaucoup même autre autres tous
  toute toutes chaque quelque quelques plusieurs près ici là`.split(/\s+/),
);

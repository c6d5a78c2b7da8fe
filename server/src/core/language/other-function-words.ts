/**
 * Frequent small words of Spanish, Italian, Portuguese, German and Dutch, those that French shares with some of them included: by them a
 * text in a language without a pack is told from French and English. Lower case. English words are left out.
 */
export const otherFunctionWords: ReadonlySet<string> = new Set(
  `de la que un en se y una las los el del al lo por con para más pero su sus como está esta este también muy ya entre sobre desde según
  il che di è gli della delle dei nel nella sono anche più non ha ma si alla dal dalla questo questa l' d'
  o os da dos das em um uma na nos não pela pelo seu sua mais são foi ao também
  der die das und den dem des ein eine einen mit von ist nicht für auf im zu sich auch wird sind nach bei hat wie über aus
  het een van dat niet voor met zijn op te ook aan er maar om bij naar wordt hebben`.split(/\s+/),
);

import type { SettingWords } from '../amount-words.ts';

/** French qualifiers and ranges. */
export const frenchSettings: SettingWords = {
  qualifiersBefore: [
    [
      'about',
      `environ, près de, près d', près des, quelque, quelques, autour de, autour d', autour des, aux alentours de, aux alentours d', aux environs de, aux environs d', à peu près, approximativement, presque, plus ou moins,
      avoisine, avoisinent, avoisinait, avoisiner, avoisinant, avoisinerait, frôle, frôlent, frôlait, frôler, frôlant, de l'ordre de, de l'ordre d', dans les, grosso modo, pas loin de, pas loin d', à près de, à près d', ~, ≈`,
    ],
    [
      'over',
      `plus de, plus d', au moins, au minimum, minimum, dépasse, dépassent, dépassait, dépassaient, dépassé, dépassée, dépassés, dépasser, dépassera, dépasseront, dépasserait, dépasseraient, dépassant, dépassa, au-delà de, au-delà d', au-delà des, au-dessus de, au-dessus d', au-dessus des,
      supérieur à, supérieure à, supérieurs à, supérieures à, supérieur aux, supérieure aux, supérieur au, pas moins de, pas moins d', excède, excèdent, excéder, excédant, excédait, à plus de, à plus d', >`,
    ],
    [
      'under',
      `moins de, moins d', jusqu'à, jusqu'aux, jusqu'au, inférieur à, inférieure à, inférieurs à, inférieures à, inférieur aux, au plus, tout au plus, au maximum, maximum, en dessous de, en dessous d', en dessous des, au-dessous de, au-dessous d', en-dessous de, en-dessous d', sous, sous les, pas plus de, pas plus d', à moins de, à moins d', n'excède pas, n'excédant pas, ne dépasse pas, ne dépassant pas, ne dépassent pas, ne dépasserait pas, n'a pas dépassé, n'ont pas dépassé, n'avait pas dépassé, n'a jamais dépassé, n'a pas excédé, ne doit pas dépasser, ne doit pas excéder, ne peut dépasser, ne devrait pas dépasser, ne devrait pas excéder, n'excédera pas, ne dépassera pas, n'excèdent pas, ne dépassait pas, <`,
    ],
  ],
  qualifiersAfter: [
    ['about', 'environ, à peu près'],
    ['over', 'ou plus, au moins, au minimum, minimum, au bas mot, et plus, +'],
    ['under', 'au plus, tout au plus, au maximum, maximum, ou moins, au mieux'],
  ],
  determiners: 'le, la, les, ses, ces, un, une',
  adverbs: "toujours, désormais, déjà, largement, encore, nettement, bien, allègrement, aujourd'hui",
  between: 'entre',
  to: 'à',
  or: 'ou',
  rangeNouns: 'fourchette, compris, comprise, comprises',
  changeWords: '',
};

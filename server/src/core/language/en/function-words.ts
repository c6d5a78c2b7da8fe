/**
 * Frequent small words of English that French does not have. Written as tokens are: lower case. Words that both languages write
 * (a, on, or, as, me, but, plus) are left out, since they tell nothing.
 */
export const englishFunctionWords: ReadonlySet<string> = new Set(
  `the an of to in is are was were be been being am and for with from by at into onto over under about after before between through during
  against without within this that these those it its he she they we you his her hers their theirs our ours your yours my i him them us who whom
  whose which what when where why how if than then so not no nor yes have has had having do does did done will would can could should may might
  must shall just also only more most much many such some any each every both either neither other another there here up out off down again
  because while until since though although however said says very too own same all not now new`.split(/\s+/),
);

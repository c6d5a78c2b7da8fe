/** When an abbreviation after digits is a magnitude. */
export type AbbreviationUse =
  /** Wherever it stands. */
  | 'always'
  /** Only closed up to the digits, or with a currency. */
  | 'closed'
  /** Only with a currency in the same amount, or where a count or parameters are plainly meant. */
  | 'plain'
  /** Only with a currency in the same amount. */
  | 'money';

export interface Abbreviation {
  readonly factor: number;
  readonly use: AbbreviationUse;
}

const of = (factor: number, use: AbbreviationUse, forms: string) =>
  forms.split(' ').map((form): [string, Abbreviation] => [form, { factor, use }]);

/** Abbreviated magnitudes of both languages, case as written. */
export const ABBREVIATIONS: ReadonlyMap<string, Abbreviation> = new Map([
  ...of(1e3, 'closed', 'k K'),
  ...of(1e6, 'always', 'M mn mln mio mios Mio Mios MM'),
  ...of(1e6, 'closed', 'm'),
  ...of(1e6, 'money', 'mm mil mill'),
  ...of(1e7, 'money', 'cr Cr crs'),
  ...of(1e5, 'money', 'lac lacs'),
  ...of(1e9, 'always', 'bn Bn BN bln Md Mds md mds Mrd Mrds mrd mrds mld mlds Mld Mlds Mia'),
  ...of(1e9, 'plain', 'B'),
  ...of(1e9, 'money', 'b G bil bill'),
  ...of(1e12, 'always', 'tn trn tln Tn'),
  ...of(1e12, 'money', 'T t tr tril'),
]);

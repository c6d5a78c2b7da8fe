/** ISO 4217 codes in use. Source: the SIX list one, funds and metals left out. */
export const ISO_CODES: ReadonlySet<string> = new Set(
  `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK
  DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR
  KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB
  PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD
  TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG`.split(/\s+/),
);

/** Tickers of crypto-currencies, which stand for themselves as units. */
export const TICKERS: ReadonlySet<string> = new Set(
  'BTC ETH USDT USDC BNB SOL XRP DOGE TRX TON DOT LTC BCH AVAX XMR XLM SHIB DAI EURC MATIC'.split(' '),
);

/** Codes that are also a company, a programming language, a common word or a name; only an amount that is plainly money has them. */
export const AMBIGUOUS_CODES: ReadonlySet<string> = new Set(
  'ALL AMD BAM BOB COP CUP CVE GEL LAK MOP NIO PEN PHP SOS TOP TRY DOT TON SOL DAI SCR'.split(' '),
);

/** Other abbreviations that newsrooms write for a currency, case as written. */
export const OTHER_CODES: ReadonlyMap<string, string> = new Map([
  ['RMB', 'CNY'],
  ['Rs', 'INR'],
  ['FCFA', 'XOF'],
  ['Fr', 'CHF'],
  ['Kč', 'CZK'],
  ['zł', 'PLN'],
  ['Ft', 'HUF'],
  ['DH', 'MAD'],
  ['Dhs', 'AED'],
  ['Dh', 'AED'],
  ['NIS', 'ILS'],
  ['Eur', 'EUR'],
  ['SKr', 'SEK'],
  ['Skr', 'SEK'],
  ['NKr', 'NOK'],
  ['Nkr', 'NOK'],
  ['DKr', 'DKK'],
  ['Dkr', 'DKK'],
  ['IKr', 'ISK'],
  ['SFr', 'CHF'],
  ['Sfr', 'CHF'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
  ['Rbs', 'RUB'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['USh', 'UGX'],
  ['TSh', 'TZS'],
  ['PKRs', 'PKR'],
  ['SLRs', 'LKR'],
]);

/** Symbols by the code they stand for; `$` is the house's dollar, `¥` goes by the country. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['＄', '$'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['￡', 'GBP'],
  ['¥', '¥'],
  ['￥', '¥'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['฿', 'THB'],
  ['₱', 'PHP'],
  ['₡', 'CRC'],
  ['₵', 'GHS'],
  ['₸', 'KZT'],
  ['₲', 'PYG'],
  ['₾', 'GEL'],
  ['₼', 'AZN'],
  ['֏', 'AMD'],
  ['₿', 'BTC'],
  ['Ξ', 'ETH'],
]);

/** Letters closed up before a symbol, as `C` in `C$85m`, with the currency that the two make. */
export const PREFIXED_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['US$', 'USD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['T$', 'TWD'],
  ['S$', 'SGD'],
  ['SG$', 'SGD'],
  ['R$', 'BRL'],
  ['CL$', 'CLP'],
  ['COL$', 'COP'],
  ['Ar$', 'ARS'],
  ['AR$', 'ARS'],
  ['B$', 'BND'],
  ['Bz$', 'BZD'],
  ['EC$', 'XCD'],
  ['FJ$', 'FJD'],
  ['Z$', 'ZWG'],
  ['L£', 'LBP'],
  ['GH₵', 'GHS'],
  ['GH¢', 'GHS'],
  ['MX$', 'MXN'],
  ['Mex$', 'MXN'],
  ['RD$', 'DOP'],
  ['TT$', 'TTD'],
  ['J$', 'JMD'],
  ['CN¥', 'CNY'],
  ['RMB¥', 'CNY'],
  ['JP¥', 'JPY'],
  ['E£', 'EGP'],
]);

/** Letters after `$` that say whose dollar it is: `5 $ US`, `5 $CA`. */
export const DOLLAR_SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['US', 'USD'],
  ['CA', 'CAD'],
  ['CAN', 'CAD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['SG', 'SGD'],
]);

const SIGNS: ReadonlyMap<string, string> = new Map(
  [...PREFIXED_SYMBOLS, ...SYMBOLS].reverse().map(([sign, code]) => [code === '¥' ? 'JPY' : code, sign]),
);

/** The sign that means a currency (ISO 4217 code) wherever it stands: `€`, `US$`, `C$`. Null for one that is written by its code. */
export function signOf(code: string): string | null {
  return SIGNS.get(code) ?? null;
}

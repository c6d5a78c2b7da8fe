import { describeFigures } from '../../support/amounts.ts';

/** The most traded currencies as French newsrooms name them, and what they are. */
const CURRENCIES =
  `dollars USD|dollars américains USD|euros EUR|yens JPY|livres sterling GBP|livres GBP|yuans CNY|renminbis CNY|dollars australiens AUD|dollars canadiens CAD
  |francs suisses CHF|dollars de Hong Kong HKD|dollars hongkongais HKD|dollars de Singapour SGD|dollars singapouriens SGD|couronnes suédoises SEK|wons KRW|wons sud-coréens KRW|couronnes norvégiennes NOK
  |dollars néo-zélandais NZD|roupies INR|roupies indiennes INR|pesos mexicains MXN|dollars taïwanais TWD|nouveaux dollars de Taïwan TWD|rands ZAR|rands sud-africains ZAR|reals BRL|réaux BRL|reais BRL|couronnes danoises DKK
  |zlotys PLN|zlotys polonais PLN|bahts THB|bahts thaïlandais THB|shekels ILS|roupies indonésiennes IDR|couronnes tchèques CZK|dirhams émiratis AED|livres turques TRY|forints HUF|pesos chiliens CLP|riyals saoudiens SAR|rials saoudiens SAR
  |pesos philippins PHP|ringgits MYR|pesos colombiens COP|roubles RUB|lei RON|pesos argentins ARS|soles PEN|dongs VND|nairas NGN|livres égyptiennes EGP|dinars algériens DZD|dinars tunisiens TND|dirhams marocains MAD|roupies pakistanaises PKR
  |francs CFA XOF|hryvnias UAH|levs BGN|tenges KZT|dinars koweïtiens KWD|riyals qataris QAR|takas BDT|shillings kényans KES|cedis GHS|bitcoins BTC|ethers ETH`
    .split('|')
    .map((entry) => entry.trim())
    .map((entry) => [entry.slice(0, entry.lastIndexOf(' ')), entry.slice(entry.lastIndexOf(' ') + 1)] as const);

describeFigures(
  'French names of currencies',
  'fr',
  CURRENCIES.map(
    ([name, code]) =>
      `Le contrat vaut ⟦12 millions ${/^[aeiouyhéê]/.test(name) ? 'd’' : 'de '}${name} = money 12e6 ${code}⟧.`,
  ),
);

const CODES =
  `AED ARS AUD BDT BGN BHD BRL CAD CHF CLP CNY COP CZK DKK DZD EGP EUR GBP GHS HKD HUF IDR ILS INR ISK JPY KES KRW KWD KZT LKR MAD MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN QAR
  RON RSD RUB SAR SEK SGD THB TND TRY TWD TZS UAH UGX USD UYU VND XOF ZAR`.split(/\s+/);

describeFigures(
  'codes of currencies in French',
  'fr',
  CODES.flatMap((code) => [
    `Le contrat vaut ⟦12 millions ${code} = money 12e6 ${code}⟧.`,
    `Le contrat vaut ⟦${code} 12 000 = money 12000 ${code}⟧.`,
  ]),
);

describeFigures('French number words', 'fr', [
  'Elle emploie ⟦cent = quantity 100 -⟧ personnes.',
  'Elle emploie ⟦cent un = quantity 101 -⟧ ingénieurs.',
  'Elle emploie ⟦deux cent vingt et un = quantity 221 -⟧ ingénieurs.',
  'Elle emploie ⟦trois cent quatre-vingt-dix-neuf = quantity 399 -⟧ personnes.',
  'Elle emploie ⟦mille deux cents = quantity 1200 -⟧ personnes.',
  'Elle emploie ⟦douze cents = quantity 1200 -⟧ personnes.',
  'Elle emploie ⟦deux mille cinq cents = quantity 2500 -⟧ personnes.',
  'Elle emploie ⟦vingt et un mille = quantity 21000 -⟧ personnes.',
  'Elle emploie ⟦soixante et onze mille = quantity 71000 -⟧ personnes.',
  'Elle emploie ⟦quatre-vingt-dix-sept mille = quantity 97000 -⟧ personnes.',
  'Elle emploie ⟦quatre-vingt-un mille = quantity 81000 -⟧ personnes.',
  'Elle emploie ⟦septante-trois mille = quantity 73000 -⟧ personnes.',
  'Elle emploie ⟦nonante-neuf mille = quantity 99000 -⟧ personnes.',
  'Elle emploie ⟦huitante mille = quantity 80000 -⟧ personnes.',
  'Elle emploie ⟦une dizaine de milliers = quantity 10000 -⟧ de personnes.',
  'Elle réunit ⟦dix-sept millions = quantity 17e6 -⟧ d’abonnés.',
  'Elle réunit ⟦un million et demi = quantity 1.5e6 -⟧ d’abonnés.',
  'Elle réunit ⟦deux millions cinq cent mille = quantity 2.5e6 -⟧ abonnés.',
  'Elle réunit ⟦un demi-million = quantity 5e5 -⟧ d’abonnés.',
  'Elle réunit ⟦une quinzaine de millions = quantity 15e6 -⟧ d’abonnés.',
  'Elle vaut ⟦quatre milliards de dollars = money 4e9 USD⟧.',
  'Elle vaut ⟦un milliard et demi d’euros = money 1.5e9 EUR⟧.',
  'Elle vaut ⟦soixante-quinze euros = money 75 EUR⟧.',
  'Elle vaut ⟦quatre-vingts euros = money 80 EUR⟧.',
  'Elle gagne ⟦vingt-cinq pour cent = percent 25 %⟧.',
  'Elle va ⟦quatre à cinq fois = multiple 4..5 ×⟧ plus vite.',
]);

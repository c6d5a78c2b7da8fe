import { describeFigures } from '../../support/amounts.ts';

describeFigures('English money: the names of currencies', 'en', [
  'It cost ⟦5 million Australian dollars = money 5e6 AUD⟧.',
  'It cost ⟦5 million Canadian dollars = money 5e6 CAD⟧.',
  'It cost ⟦5 million New Zealand dollars = money 5e6 NZD⟧.',
  'It cost ⟦5 million Singapore dollars = money 5e6 SGD⟧.',
  'It cost ⟦5 million Czech korunas = money 5e6 CZK⟧.',
  'It cost ⟦5 million UAE dirhams = money 5e6 AED⟧.',
  'It cost ⟦5 million Emirati dirhams = money 5e6 AED⟧.',
  'It cost ⟦5 million South African rand = money 5e6 ZAR⟧.',
  'It cost ⟦5 million Kenyan shillings = money 5e6 KES⟧.',
  'It cost ⟦5 million Bulgarian leva = money 5e6 BGN⟧.',
  'It cost ⟦5 million Peruvian soles = money 5e6 PEN⟧.',
  'It cost ⟦5 million taka = money 5e6 BDT⟧.',
  'It cost ⟦5 million Kazakh tenge = money 5e6 KZT⟧.',
  'It cost ⟦5 million Tunisian dinars = money 5e6 TND⟧.',
  'It cost ⟦5 million Malaysian ringgit = money 5e6 MYR⟧.',
  'It cost ⟦5 million Israeli shekels = money 5e6 ILS⟧.',
  'It cost ⟦5 million Polish zlotys = money 5e6 PLN⟧.',
]);

describeFigures('English money: letters before the number', 'en', [
  'It cost ⟦SKr5.6bn = money 5.6e9 SEK⟧.',
  'It cost ⟦NKr20tn = money 20e12 NOK⟧.',
  'It cost ⟦DKr3bn = money 3e9 DKK⟧.',
  'It cost ⟦SFr500 = money 500 CHF⟧.',
  'It cost ⟦RM5 billion = money 5e9 MYR⟧.',
  'It cost ⟦Rp5 trillion = money 5e12 IDR⟧.',
  'It cost ⟦KSh5bn = money 5e9 KES⟧.',
  'It cost ⟦R5bn = money 5e9 ZAR⟧.',
  'Its R2 is late.',
  'It cost ⟦Rs 5,000 cr = money 50e9 INR⟧.',
  'It cost ⟦$5 mil = money 5e6 USD⟧.',
  'It cost ⟦US$250m-US$300m = money 250e6..300e6 USD⟧.',
  'It cost between ⟦US$110-million and US$125-million = money 110e6..125e6 USD⟧.',
  'It rose by ⟦¥10,000 = money 10000 JPY⟧ to ⟦¥59,980 = money 59980 JPY⟧.',
]);

describeFigures('English money: pence, and pounds of weight', 'en', [
  'The shares closed at ⟦615p = money 6.15 GBP⟧.',
  'It streams at 720p and 1080p.',
  'The ticket cost ⟦40 pounds = money 40 GBP⟧.',
  'The robot weighs ⟦40 pounds = quantity 40 pounds⟧.',
]);

describeFigures('English measures: points, temperatures, power', 'en', [
  'The share fell ⟦2 pct points = percent 2 pp⟧.',
  'Sales rose ⟦12pc = percent 12 %⟧.',
  'It sells 12 PC games.',
  'It was ⟦40C = quantity 40 C⟧ outside, after ⟦1.5C = quantity 1.5 C⟧ of warming.',
  'The Redmi 14C is cheap.',
  'The unit makes ⟦80 MWe = quantity 80 MWe⟧.',
]);

describeFigures('English counts: wholes, verbs that look like labels, passwords', 'en', [
  'It makes ⟦$30 = money 30 USD⟧ a head and won ⟦15mn = quantity 15e6 -⟧ of its ⟦450mn = quantity 450e6 -⟧ office users.',
  'It would build ⟦5,000 = quantity 5000 -⟧ Optimus robots.',
  'The password is 123456.',
]);

describeFigures('English: years before amounts, series, factors and times', 'en', [
  'Profits halved in 2025 to ⟦£236m = money 236e6 GBP⟧.',
  'It sold ⟦ten billion pounds = money 10e9 GBP⟧ of concrete.',
  'Kenya’s M-Pesa handled ⟦5 billion shillings = money 5e9 KES⟧. Tanzania comes next.',
  'It disabled its 600-series firewalls.',
  'It is ⟦five times = multiple 5 ×⟧ stickier with the kids.',
  'It was sued ⟦310 = quantity 310 -⟧ times last year.',
  'It booked ⟦$1 billion = money 1e9 USD⟧. Monthly users stand at ⟦61 million = quantity 61e6 -⟧.',
]);

import type { MeasureWords } from '../amount-words.ts';

/** French percentages, factors and units, and the measures that are no figures. */
export const frenchMeasures: MeasureWords = {
  percent: [
    ['%', '%, pour cent, pourcent, pour-cent, pourcents, p. 100'],
    ['pp', 'point de pourcentage, points de pourcentage, pt de pourcentage, pts de pourcentage'],
    ['bp', 'point de base, points de base, pb, pdb, pbs, bps, bp'],
    ['point', 'point, points, pt, pts'],
  ],
  shares:
    'part, parts, marge, marges, taux, pourcentage, proportion, pénétration, audience, popularité, adoption, intentions, croissance, recul, hausse, inflation, rentabilité, commission, commissions, rendement, cotisation, cotisations, chômage, pib, tva, %',
  indexes:
    'cac, indice, indices, nasdaq, dow, dax, nikkei, stoxx, bourse, score, test, benchmark, elo, classement, match, partie, jeu, note, séance, wall, hang, sox, championnat, quiz, mmlu, swe',
  places:
    "de vente, de ventes, de retrait, de collecte, de recharge, de charge, d'accès, de contact, de livraison, de dépôt, de présence, d'eau, de restauration, de distribution, d'apport, de passage, relais",
  times: 'fois',
  fold: '',
  foldWords: [],
  factorAfter:
    "plus, moins, supérieur, supérieure, supérieurs, supérieures, inférieur, inférieure, inférieurs, inférieures, mieux, davantage, le, la, les, l', son, sa, ses, leur, leurs, ce, celui, celle, celles, ceux, autant, trop, meilleur, meilleure, meilleurs, meilleures, pire, au-dessus, au-delà, sursouscrit, sursouscrite, moindre, moindres, l'an, cet, cette, notre, votre, un, une",
  frequencyAfter:
    "par, sur, de suite, d'affilée, en un, en une, dans la journée, l'an, chaque, avant, depuis, pendant, durant, lors, cette année, le mois, la semaine, aux, à, déjà, de trop, champion, championne, vainqueur, lauréat, en, consécutives, reporté, reportée",
  factorBefore:
    'contre, multiplié, multipliée, multipliés, multipliées, multiplier, paie, paye, paient, payent, payé, payée, valorisé, valorisée, sursouscrit, sursouscrite, souscrit, souscrite, environ, facteur, ratio, levier, multiple, multiples, dette, augmenté, augmentée, vaut, valait, valent, rapporté, rapporte, grossi, amplifié, amplifiée, soit, réduit, réduite, réduits, réduites, accéléré, accélérée, à',
  countedActs:
    'téléchargé, téléchargée, téléchargés, téléchargées, vu, vue, vus, vues, visionné, visionnée, visionnés, consulté, consultée, consultés, cité, citée, cités, écouté, écoutée, écoutés, partagé, partagée, partagés, joué, installé, installée, lu, lue, lus, retweeté, copié, utilisé, utilisée, visité, cliqué, appelé, interrogé',
  unitNames: `watt, watts, kilowatt, kilowatts, mégawatt, mégawatts, gigawatt, gigawatts, térawatt, térawatts, milliwatt, milliwatts,
    wattheure, wattheures, watt-heure, watts-heure, watts-heures, kilowattheure, kilowattheures, kilowatt-heure, kilowatts-heure, kilowattheures, mégawattheure, mégawattheures, mégawatt-heure, mégawatts-heure,
    gigawattheure, gigawattheures, gigawatt-heure, gigawatts-heure, térawattheure, térawattheures, térawatt-heure, térawatts-heure, térawatts-heures, joule, joules, kilojoules, mégajoules, kilocalories,
    cheval-vapeur, chevaux-vapeur, chevaux,
    mètre, mètres, kilomètre, kilomètres, centimètre, centimètres, millimètre, millimètres, micromètre, micromètres, micron, microns, mile, miles, mille marin, milles marins, année-lumière, années-lumière,
    mètre carré, mètres carrés, mètre-carré, mètres-carrés, kilomètre carré, kilomètres carrés, centimètres carrés, millimètre carré, millimètres carrés, hectare, hectares, pieds carrés, acre, acres,
    mètre cube, mètres cubes, mètres-cubes, kilomètres cubes, centimètres cubes, litre, litres, hectolitre, hectolitres, millilitre, millilitres, centilitres, gallons,
    gramme, grammes, kilogramme, kilogrammes, kilo, kilos, milligramme, milligrammes, microgramme, microgrammes, tonne, tonnes, kilotonne, kilotonnes, mégatonne, mégatonnes, gigatonne, gigatonnes,
    octet, octets, kilooctet, kilooctets, kilo-octet, kilo-octets, mégaoctet, mégaoctets, méga-octets, mégaoctets, gigaoctet, gigaoctets, giga-octet, giga-octets, téraoctet, téraoctets, téra-octet, téra-octets, pétaoctet, pétaoctets, péta-octet, péta-octets, exaoctet, exaoctets, zettaoctet, zettaoctets,
    mégabits par seconde, gigabits par seconde, térabits par seconde, kilobits par seconde, mégabit par seconde, gigabit par seconde, térabit par seconde, mégabits, gigabits, gigabit, térabits,
    mégaoctets par seconde, gigaoctets par seconde, téraoctets par seconde,
    kilomètre-heure, kilomètres-heure, kilomètre par heure, kilomètres par heure, km heure, mètres par seconde, mètre par seconde, kilomètres par seconde, nœuds,
    degré celsius, degrés celsius, degré, degrés, degrés fahrenheit, kelvin, kelvins`,
  unitSymbols: 'Ko, ko, Mo, Go, To, Po, Eo, Zo, Ko/s, Mo/s, Go/s, To/s, MWc, GWc, kWc, Gbit, Mbit, Tbit, tCO2, teqCO2',
  lengths: 'haut, hauteur, long, longueur, large, largeur, profondeur, diamètre, épaisseur',
  durations: `an, ans, année, années, mois, semaine, semaines, jour, jours, nuit, nuits, journée, journées, heure, heures, minute, minutes, seconde, secondes, milliseconde, millisecondes, microsecondes, nanosecondes,
    trimestre, trimestres, semestre, semestres, siècle, siècles, décennie, décennies, h, min, mn, s, sec, ms, µs, ns, week-ends`,
  otherMeasures: `hz, khz, mhz, ghz, thz, hertz, mégahertz, gigahertz, térahertz, pouce, pouces, nm, nanomètre, nanomètres, mah, ah, milliampères, px, pixel, pixels, mpx, mégapixel, mégapixels, mp, ips, fps, images par seconde, images/s,
    bit, bits, bits par pixel, v, volt, volts, kv, db, décibel, décibels, dpi, ppp, tr/min, tours/min, tours par minute, quart d'heure, angströms, ångströms`,
};

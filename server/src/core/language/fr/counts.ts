import type { CountWords } from '../amount-words.ts';

/** What tells French counts from names, dates and references. */
export const frenchCounts: CountWords = {
  notNouns: `en, auprès, parmi, environ, face, lors, afin, faute, hors, outre, quant, dont, tandis, alors que, pourtant, rien, même, surtout, notamment, essentiellement, principalement, rapidement, désormais, toujours, bientôt, tôt, tard, dans, sur, sous, par, pour, avec, sans, contre, entre, vers, chez, depuis, pendant, durant, avant, après, dès, à, au, aux, du, des, et, ou, mais, donc, car, ni, puis, soit, que, qu', qui, dont, où, quand, lorsque, lorsqu', si, comme,
    le, la, les, l', un, une, ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, votre, vos, mon, ma, mes, il, elle, ils, elles, on, nous, vous, je, y, ne, n', pas, plus, moins, aussi, ainsi, alors, déjà, encore, seulement, environ, hier, demain, aujourd'hui, jeudi, lundi, mardi, mercredi, vendredi, samedi, dimanche, autant, tout, toute, toutes, tous, selon, d'après, grâce, malgré, via, voire, contrairement, au-delà, hors, jusqu', près, via, cependant, toutefois, enfin, ensuite,
    est, sont, était, étaient, sera, seront, serait, seraient, a, ont, avait, avaient, aura, auront, aurait, ont, fut, furent, peut, peuvent, doit, doivent, de plus, environ, minimum, maximum, chacun, chacune, respectivement, dit, ici, là, d'ici, an, ans, comparé, comparés, supplémentaires, supplémentaire`,
  adjectives:
    "nouveaux, nouvelles, grands, grandes, petits, petites, jeunes, autres, anciens, anciennes, vrais, vraies, principaux, principales, gros, grosses, premiers, premières, derniers, dernières, meilleurs, meilleures, simples, seuls, seules, prochains, prochaines, plus, de, d', différents, différentes, bons, bonnes, vieux, vieilles, faux, fausses",
  countNouns:
    'personnes, salariés, employés, emplois, postes, utilisateurs, clients, abonnés, utilisatrices, visiteurs, téléchargements, comptes, foyers, joueurs, entreprises, appareils, vues, voix, votes, suffrages, habitants, internautes, paramètres, jetons, tokens, ingénieurs, chercheurs, start-up, magasins, licenciements, recrutements, embauches, suppressions, véhicules, voitures, exemplaires, unités, serveurs, puces, cartes',
  labels: `article, articles, art, loi, lois, numéro, numéros, n°, no, nº, section, sections, chapitre, chapitres, page, pages, p, version, versions, build, bâtiment, appartement, bureau, chambre, salle, porte, route, rn, autoroute, départementale, nationale, vol, code, codes, port, ports, décret, arrêté, règlement, directive, norme, iso, rfc, cve, alinéa, annexe, dossier, top, chaîne, canal, tome, épisode, épisodes, saison, partie, niveau, niveaux, classe, tier, ligne, lignes, terminal, hall, stand, lot, modèle, série, séries, erreur, erreurs, http, brevet, hôtel, formule, agenda, horizon, opus, mach, paragraphe, point, points, question, ticket, bug, licence, ipv, réf, référence, siret, siren, rcs, bp, cs, cedex, usc, cfr, cac, sbf, studio, route, km, kilomètre, exercice, ariane, falcon, boeing, airbus, iphone, llama, windows, galaxy, pixel, xbox, playstation`,
  verbLabels: '',
  serialNouns: '',
  partitives: '',
  yearBefore:
    "en, depuis, fin, début, mi, dès, avant, après, d'ici, ici, année, années, exercice, horizon, courant, jusqu'en, jusqu'à, été, hiver, printemps, automne, l'an, an, promotion, millésime, édition, édition, saison, rentrée, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, trimestre, semestre, de, à, entre, et, que, vers, premier, noël, pour, élections, présidentielle, jeux, mondial, euro, jo, budget, depuis, sur, vs, contre, ou, ces, cette, plan, fiscal, anticipé, pendant, pandémie, crise",
  months:
    'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, janv, févr, avr, juil, sept, oct, nov, déc',
  streets:
    'rue, avenue, boulevard, place, quai, allée, allées, impasse, chemin, route, cours, bd, av, faubourg, square, esplanade, passage, rond-point, bis, ter',
  shortNumbers: '112, 114, 115, 116, 117, 118, 119, 144, 911, 3114, 3117, 3919, 3939, 3949, 3977',
  shortNumberNouns: 'appels, numéros, numéro',
  votes: 'voix, vote, votes',
  names: '23andme, 37signals, 500 global, 500 startups, 360 capital, 100 thieves, 737 max, 777x',
  countedPronouns: 'en',
  countingVerbs:
    'écoule, écoulé, écoulait, écouler, écoulera, vend, vendent, vendu, vendus, vendait, vendre, vendra, capte, capté, captait, capter, compte, comptait, compter, dénombre, dénombrait, dénombré, recense, recensait, recensé, produit, produits, produire, livre, livré, livrés, livrait, livrer, livrera, fabrique, fabriqué, fabriquer, expédie, expédié, expédier, distribue, distribué, distribuer, héberge, hébergé, accueille, accueilli, emploie, employait, employer, attire, attiré, totalise, revendique, revendiquait, affiche, traite, traité, traitait, traiter, envoie, envoyé, diffuse, diffusé, installé, installe, supprime, supprimé, supprimer, passait, passent, transite, transitait, transitent, créé, crée, créer',
  placePrepositions: 'en, à, au, aux, chez, dans, sur, via',
  phones: 'téléphone, tél, tel, numéro, appeler, appelez, composer, composez, joindre, standard, fax, appel',
};

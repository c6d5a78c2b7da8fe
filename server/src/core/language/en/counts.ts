import type { CountWords } from '../amount-words.ts';

/** What tells English counts from names, dates and references. */
export const englishCounts: CountWords = {
  notNouns: `in, on, at, by, for, with, without, against, between, from, to, into, onto, over, under, of, off, out, up, down, through, throughout, during, before, after, since, until, till, within, across, along, among, around, about, above, below, behind, beyond, near, per, via, versus, vs, than, as, like, despite, while, when, where, which, who, whom, whose, that, if, because, so, and, or, but, nor, yet, plus, minus,
    the, a, an, this, these, those, its, his, her, their, our, your, my, it, he, she, they, we, you, i, is, are, was, were, be, been, being, will, would, could, should, may, might, can, must, has, have, had, do, does, did, not, n't, 's, more, less, last, next, each, apiece, every, all, some, any, both, such, then, now, today, yesterday, tomorrow, already, still, also, only, just, even, too, here, there, again, ago, later, earlier, annually, monthly, daily, yearly, quarterly, weekly, altogether, overall, total, respectively, compared, according, including, excluding, following, depending, based, thanks, instead, together, upfront, once, ever, alone, combined, worldwide, globally, nationwide, well, year, years, monday, tuesday, wednesday, thursday, friday, saturday, sunday, said, says, so-called, using, making, giving, bringing, lifting, putting, leaving, taking, valuing, raised, went, goes, came, left, remains, cost, costs, strong, short, high, low, higher, lower, far, roughly, nearly, almost, mark, apart, away`,
  adjectives:
    'weekly, monthly, daily, yearly, quarterly, more, fewer, other, additional, such, combined, overall, short, far, total, annual, low, high, strong, left',
  countNouns:
    'people, users, customers, subscribers, employees, workers, jobs, staff, staffers, downloads, visitors, accounts, households, players, companies, firms, devices, views, votes, parameters, tokens, engineers, researchers, stores, layoffs, vehicles, cars, units, chips, servers, followers, stars, viewers, members, developers, patients, homes, students, teachers, positions, roles, posts, cities, countries, models, gpus, cpus, transistors, qubits, children, men, women, lines, residents, drivers, riders, machines, phones, readers, signatures, copies, attendees, startups, start-ups, businesses, requests, queries, messages, flights, satellites, stations, premises, points, seats, hospitals, sites, orders, transactions, records, files, songs, tracks, images, videos, hours, participants, respondents, managers, bitcoins, wallets, addresses, computers, robots, robotaxis, batteries, cells, panels, images, documents, pages, books, websites, apps, merchants, sellers, creators, streamers, gamers, backers, investors, shareholders, suppliers, partners, contractors, consumers, passengers, trips, rides, deliveries, packages, parcels, crypto, products, items, schools, connections, lines, contracts, cases, deaths, tests, trials, drugs, samples, genomes, proteins, incidents, attacks, breaches, vulnerabilities',
  labels: `article, articles, section, sections, chapter, page, pages, p, pp, version, versions, build, suite, room, route, highway, interstate, gate, flight, no, nos, number, numbers, rule, code, codes, port, ports, building, floor, apartment, apt, box, top, channel, volume, vol, episode, season, part, level, tier, class, model, series, error, errors, http, patent, form, act, title, bill, resolution, regulation, directive, standard, rfc, iso, cve, cfr, usc, c, ticket, bug, lot, docket, case, fig, figure, table, appendix, note, agenda, unit, pier, area, zone, studio, fortune, forbes, russell, nasdaq, ftse, s&p, stoxx, nikkei, cac, dax, phase, chapter, hall, booth, platform, block, mach, dial, dialed, dialing, formula, paragraph, clause, schedule, exhibit, iphone, llama, windows, galaxy, pixel, xbox, playstation, boeing, airbus, falcon, pier, category`,
  verbLabels:
    'numbers, build, form, schedule, table, box, exhibit, document, code, issue, model, rule, level, volume, act',
  serialNouns: 'series, class, style, grade, level, type, pounder, proof, point, mark, generation, something',
  partitives: 'its, the, their, his, her, our, my, your, these, those, all, this, that',
  yearBefore:
    'in, since, by, until, till, through, before, after, during, from, to, between, and, of, early, late, mid, fiscal, year, january, february, march, april, may, june, july, august, september, october, november, december, spring, summer, fall, autumn, winter, quarter, half, the, for, circa, calendar, class, model, full-year, around, versus, vs, than, or, s, election, into, back, christmas, pre, post, throughout, that, its, their, our, his, on',
  months:
    'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec',
  streets:
    'drive, road, street, avenue, ave, boulevard, blvd, lane, way, place, square, court, parkway, highway, terrace, st, rd, dr, plaza, broadway, crescent',
  shortNumbers: '101, 111, 112, 118, 119, 311, 411, 511, 711, 811, 911, 988, 999',
  shortNumberNouns:
    'calls, call, numbers, number, line, lines, service, services, operators, operator, dispatchers, dispatcher, center, centre, hotline, lifeline',
  votes: 'vote, votes, margin, majority, decision, ruling',
  names: '23andme, 37signals, 500 global, 500 startups, 360 capital, 100 thieves, 737 max, 777x',
  countedPronouns: '',
  countingVerbs: 'counted, counting, tallied',
  placePrepositions: 'in, at, across, by, for, with',
  phones: 'phone, call, calling, dial, dialing, tel, telephone, hotline, fax, text',
};

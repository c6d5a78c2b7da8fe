import type { MeasureWords } from '../amount-words.ts';

/** English percentages, factors and units, and the measures that are no figures. */
export const englishMeasures: MeasureWords = {
  percent: [
    ['%', '%, percent, per cent, pct, pc, per-cent'],
    [
      'pp',
      'percentage point, percentage points, percentage-point, percent points, percent point, pct points, pct point, percentage pts, % points, percentage-points, pp, pps, ppt, ppts',
    ],
    ['bp', 'basis point, basis points, basis-point, bp, bps, bips'],
    ['point', 'point, points, pts, pt'],
  ],
  shares:
    'share, shares of, margin, margins, rate, rates, percentage, proportion, penetration, approval, adoption, support, churn, retention, utilization, growth, inflation, yield, yields, %, percent, occupancy, unemployment',
  indexes:
    'index, dow, nasdaq, s&p, nikkei, taiex, ftse, dax, hang, stoxx, kospi, average, composite, score, scores, scored, scoring, test, benchmark, elo, game, match, leaderboard, sensex, mmlu, rating, ratings, exam, lead in',
  places: 'of sale, of presence, of contact, of entry, of care, of collection',
  times: 'times, x, ×',
  fold: 'fold',
  foldWords: [
    [2, 'twofold'],
    [3, 'threefold'],
    [4, 'fourfold'],
    [5, 'fivefold'],
    [6, 'sixfold'],
    [7, 'sevenfold'],
    [8, 'eightfold'],
    [9, 'ninefold'],
    [10, 'tenfold'],
    [12, 'twelvefold'],
    [15, 'fifteenfold'],
    [20, 'twentyfold'],
    [30, 'thirtyfold'],
    [40, 'fortyfold'],
    [50, 'fiftyfold'],
    [100, 'hundredfold'],
    [1000, 'thousandfold'],
  ],
  factorAfter:
    "more, less, as, higher, lower, faster, slower, bigger, larger, smaller, greater, better, worse, cheaper, fewer, longer, shorter, stronger, heavier, lighter, denser, quicker, hotter, brighter, dearer, costlier, likelier, the, its, their, his, her, our, my, your, that, what, earnings, revenue, revenues, sales, forward, annual, annualized, annualised, expected, trailing, ebitda, book, profit, profits, oversubscribed, over, those, above, cash, debt, normal, usual, current, today's, last, estimated, projected, next, over-subscribed, of, richer, older, younger, safer, farther, further, closer, thinner, wider, taller, cleaner, more's",
  frequencyAfter:
    'a, an, per, each, every, daily, weekly, in a row, in, since, before, during, this, on, over the, between, already, now, today, yesterday, within, for, running, champion, champions, monthly, yearly, annually, out of, until',
  factorBefore:
    'at, by, worth, trades, trade, traded, trading, compared with, compared to, versus, against, up, oversubscribed, subscribed, grew, grown, increased, increase, rose, jumped, multiplied, multiple, multiples, of, valued, leverage, from, to, scaled, around, about, roughly, nearly, almost, some',
  countedActs:
    'downloaded, viewed, watched, cited, shared, played, installed, read, streamed, listened, clicked, starred, forked, visited, used, queried, retweeted, copied, accessed, called, opened',
  unitNames: `watt, watts, kilowatt, kilowatts, megawatt, megawatts, gigawatt, gigawatts, terawatt, terawatts, milliwatt, milliwatts,
    watt-hour, watt-hours, kilowatt-hour, kilowatt-hours, kilowatt hour, kilowatt hours, megawatt-hour, megawatt-hours, megawatt hour, megawatt hours, gigawatt-hour, gigawatt-hours, gigawatt hours, terawatt-hour, terawatt-hours, terawatt hours, joule, joules, kilojoules, megajoules, calories,
    horsepower, meter, meters, metre, metres, kilometer, kilometers, kilometre, kilometres, centimeter, centimeters, centimetre, centimetres, millimeter, millimeters, millimetre, millimetres, micrometers, micrometres, micron, microns, mile, miles, foot, feet, yard, yards, nautical miles, light-year, light-years, light years,
    square meter, square meters, square metre, square metres, square kilometer, square kilometers, square kilometre, square kilometres, square mile, square miles, square foot, square feet, square-foot, square-meter, square-metre, square-mile, sq. ft., sq ft, sq. ft, hectare, hectares, acre, acres, square millimeters, square millimetres, square centimeters,
    cubic meter, cubic meters, cubic metre, cubic metres, cubic feet, cubic kilometers, liter, liters, litre, litres, gallon, gallons, milliliters, millilitres, megaliter, megaliters, megalitre, megalitres, gigaliter, gigaliters, gigalitre, gigalitres, acre-feet,
    gram, grams, gramme, grammes, kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, milligram, milligrams, ton, tons, tonne, tonnes, metric ton, metric tons, metric tonnes, kilotons, megatons, gigatons, megatonnes, gigatonnes, ounce, ounces, lb, lbs, pound, pounds,
    byte, bytes, kilobyte, kilobytes, megabyte, megabytes, gigabyte, gigabytes, terabyte, terabytes, petabyte, petabytes, exabyte, exabytes, zettabyte, zettabytes,
    megabits per second, gigabits per second, terabits per second, kilobits per second, megabit per second, gigabit per second, terabit per second, megabits a second, gigabits a second, gigabit, gigabits, megabits, terabits,
    bytes per second, megabytes per second, gigabytes per second, terabytes per second, megabytes a second, gigabytes a second, terabytes a second,
    kilometers per hour, kilometres per hour, kilometers an hour, kilometres an hour, miles per hour, miles an hour, meters per second, metres per second, meters a second, metres a second, kilometers per second, kilometers a second, kilometres per second, feet per second, knots,
    degree celsius, degrees celsius, degree fahrenheit, degrees fahrenheit, degrees c, degrees f, degree, degrees, kelvin, kelvins`,
  unitSymbols: '',
  lengths: 'high, tall, long, wide, deep, thick, above, below, away',
  durations: `year, years, yr, yrs, month, months, week, weeks, day, days, night, nights, hour, hours, hr, hrs, minute, minutes, min, mins, second, seconds, sec, secs, millisecond, milliseconds, microseconds, nanoseconds,
    quarter, quarters, century, centuries, decade, decades, h, s, ms, µs, ns, weekends, am, pm, a.m., p.m., o'clock, generation, generations`,
  otherMeasures: `hz, khz, mhz, ghz, thz, hertz, megahertz, gigahertz, terahertz, inch, inches, in., nm, nanometer, nanometers, nanometre, nanometres, mah, ah, milliamp hours, milliamp-hours, px, pixel, pixels, megapixel, megapixels, mp, fps, frames per second, frames a second,
    bit, bits, v, volt, volts, kv, db, decibel, decibels, dpi, ppi, rpm, angstrom, angstroms, mm lens`,
};

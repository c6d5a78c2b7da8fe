import assert from 'node:assert/strict';
import { canonicalUnit } from '../../../server/src/core/figures/units.ts';

describe('the symbol of a unit', () => {
  const same: readonly (readonly [string, string])[] = [
    ['gigawatt', 'GW'],
    ['gigawatts', 'GW'],
    ['mégawattheures', 'MWh'],
    ['mégawatts-heure', 'MWh'],
    ['kilowatt-hours', 'kWh'],
    ['Go', 'GB'],
    ['Go/s', 'GB/s'],
    ['téraoctets', 'TB'],
    ['gigabytes', 'GB'],
    ['kilomètres', 'km'],
    ['mètres carrés', 'm²'],
    ['kilos', 'kg'],
    ['tonnes', 't'],
    ['GW', 'GW'],
    ['°C', '°C'],
    ['hp', 'hp'],
  ];
  for (const [written, symbol] of same) {
    it(`${written} is ${symbol}`, () => assert.equal(canonicalUnit(written), symbol));
  }
});

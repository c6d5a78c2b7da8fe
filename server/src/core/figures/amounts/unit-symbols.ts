/**
 * Symbols of physical units that both languages write, case as written. Families as figures.md names them: power, energy, length, area,
 * volume, mass, data, data rate, speed, temperature.
 */
export const UNIT_SYMBOLS: readonly string[] = `
  mW W kW MW GW TW hp We kWe MWe GWe MWth GWth Wp kWp MWp GWp MWac MWdc GWac GWdc MVA kVA
  Wh kWh MWh GWh TWh Btu MMBtu kJ MJ GJ J kcal
  km m cm mm µm μm ft mi yd
  m² m2 km² km2 cm² cm2 mm² mm2 ha sqft sqm
  m³ m3 km³ km3 cm³ cm3 L l cl ml mL hl
  µg μg mg g kg t kt Mt Gt lb lbs oz
  kB KB MB GB TB PB EB ZB KiB MiB GiB TiB kb Kb Mb Gb Tb Pb
  kbit/s Mbit/s Gbit/s Tbit/s kbps Kbps Mbps Gbps Tbps kb/s Kb/s Mb/s Gb/s Tb/s kB/s KB/s MB/s GB/s TB/s PB/s MBps GBps TBps
  km/h kph mph m/s km/s kt/s
  °C °F ºC ºF ℃ ℉ °K`
  .trim()
  .split(/\s+/);

/** Symbols that are a magnitude where a currency stands in the amount, a unit elsewhere: `$5m`, `1.2t`. */
export const MONEY_FIRST: ReadonlySet<string> = new Set(['m', 'mm', 't', 'b', 'g']);

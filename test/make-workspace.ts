import type { Indicator } from '../src/core/indicator.ts';
import type { Observation } from '../src/core/observation.ts';
import { periodFromId, type Period } from '../src/core/period/index.ts';
import type { Place, PlaceMention } from '../src/core/place.ts';
import type { Table } from '../src/core/table.ts';
import { DEFAULT_THRESHOLDS } from '../src/core/thresholds.ts';
import type { Workspace } from '../src/core/workspace.ts';

/** A workspace for tests: empty but for what is given. */
export function makeWorkspace(parts: Partial<Workspace>): Workspace {
  return {
    name: 'Ministry of Health',
    author: 'Delivery unit',
    language: 'en',
    calendar: 'gregorian',
    fiscalYearStart: 7,
    thresholds: DEFAULT_THRESHOLDS,
    sources: [],
    places: [],
    indicators: [],
    populations: [],
    reports: [],
    targets: [],
    plans: [],
    brokenPlans: [],
    ledger: [],
    remarks: [],
    ...parts,
  };
}

/** An indicator for tests: a monthly percentage, up is good. */
export function makeIndicator(parts: Partial<Indicator>): Indicator {
  return {
    code: 'i',
    name: 'Indicator',
    kind: 'percent',
    overTime: 'flow',
    numerator: '#{n}',
    denominator: '#{d}',
    factor: 100,
    direction: 'up',
    unit: '%',
    ...parts,
  };
}

/** `country > district > facility`: `makePlaces({ D1: ['F1', 'F2'], D2: ['F3'] })`. */
export function makePlaces(districts: Readonly<Record<string, readonly string[]>>): Place[] {
  const place = (code: string, level: string, parent?: string): Place => ({
    code,
    name: code,
    level,
    aliases: [],
    ...(parent === undefined ? {} : { parent }),
  });
  return [
    place('C', 'country'),
    ...Object.entries(districts).flatMap(([district, facilities]) => [
      place(district, 'district', 'C'),
      ...facilities.map((one) => place(one, 'facility', district)),
    ]),
  ];
}

/** The period of an id that is known to be good. */
export function at(id: string): Period {
  const period = periodFromId(id);
  if (period === undefined) throw new Error(`no period ${id}`);
  return period;
}

type Value = readonly [place: string | PlaceMention, indicator: string, period: string, value: number | string, category?: string];

/** A table that gives these values, a line each from line 2. */
export function makeTable(values: readonly Value[], extra: Partial<Observation> = {}): Table {
  const observations = values.map(([place, indicator, period, value, category = ''], index): Observation => {
    const mention = typeof place === 'string' ? { text: place, parents: [] } : place;
    const number = typeof value === 'number' ? { value } : {};
    return {
      place: mention,
      indicator,
      category,
      period: at(period),
      ...number,
      text: String(value),
      line: index + 2,
      column: 4,
      ...extra,
    };
  });
  return { layout: 'long', headerRows: [1], observations: () => observations, leftOut: [], unsure: [], notes: [] };
}

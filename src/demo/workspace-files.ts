import { HEALTH_CENTRE_ELEMENTS } from './data-files.ts';
import type { Geography } from './geography.ts';
import { INFANTS_A_MONTH } from './health-centre-data.ts';
import { delimited, utf8, type DemoFile, type Written } from './written-tables.ts';

/** Calendar years that the demo's months touch. */
const YEARS = [2023, 2024, 2025, 2026];

/** deliver.yaml, with the French year's names mapped to the English elements. */
export function settingsFile(seed: number): DemoFile {
  const elements = Object.values(HEALTH_CENTRE_ELEMENTS).map(([english, french]) => `      "${french}": ${english}`);
  return utf8(
    'deliver.yaml',
    `# Synthetic demo, made by: deliver init --demo --seed ${seed}
# Places bear real names of provinces and districts; every facility and every number is made up.
version: 1
name: Ministry of Health (synthetic demo)
author: Delivery unit
language: en
calendar: gregorian
fiscal_year: 7            # July, as in Rwanda
thresholds:
  completeness_floor: 0.8 # a status is withheld when fewer of the expected reports are in
sources:
  - files: data/sis-2024-25.csv
    elements:             # this year came in French
${elements.join('\n')}
  - files: data/**
programme:
  start: 2025-07-01
  end: 2026-12-31
twinning:                 # the network's programme; what is not said here is as in methods and README
  launch: 2024-09-16
  end: 2026-12-31
  baseline: 2024Q3
  endline: 2026Q2
  dose:
    launch: { member: 1, programme: 4 } # one launch in four sittings
  pairs_at_once: { mentee: 2, mentor: 2 }
`,
  );
}

export function placesFile(geography: Geography): DemoFile {
  const rows = geography.places.map((place): Written[] => [
    place.code,
    place.name,
    place.parent,
    place.level,
    place.aliases,
    place.opened,
    place.closed,
  ]);
  return utf8('places.csv', delimited([['code', 'name', 'parent', 'level', 'aliases', 'opened', 'closed'], ...rows]));
}

export function indicatorsFile(): DemoFile {
  const header = ['code', 'name', 'kind', 'over_time', 'numerator', 'denominator', 'direction', 'unit', 'lower', 'upper'];
  const rows: Written[][] = [
    ['sba', 'Births attended by skilled staff', 'percent', 'flow', '#{Births attended by skilled staff}', '#{Births}', 'up', '%', 0, 100],
    [
      'fic',
      'Fully immunised children',
      'percent',
      'flow',
      '#{Children fully immunised}',
      '#{population.surviving infants}',
      'up',
      '%',
      0,
      '',
    ],
    [
      'nurses',
      'Nursing posts filled in district hospitals',
      'percent',
      'stock',
      '#{Nurses in post}',
      '#{Nursing posts funded}',
      'up',
      '%',
      0,
      100,
    ],
    [
      'stockouts',
      'Essential medicines out of stock',
      'percent',
      'flow',
      '#{Tracer medicines out of stock}',
      '#{Tracer medicines checked}',
      'down',
      '%',
      0,
      100,
    ],
    ['deaths', 'Maternal deaths in hospitals', 'count', 'flow', '#{Maternal deaths}', '', 'down', '', 0, ''],
  ];
  return utf8('indicators.csv', delimited([header, ...rows]));
}

/** Infants of each district: what its health centres are expected to see in a year. */
export function populationFile(geography: Geography): DemoFile {
  const rows = geography.districts.flatMap((district) => {
    const centres = geography.facilities.filter((facility) => facility.parent === district.code).length;
    return YEARS.map((year): Written[] => [
      district.code,
      year,
      'surviving infants',
      Math.round(centres * INFANTS_A_MONTH * 12 * 1.023 ** (year - 2024)),
    ]);
  });
  return utf8('population.csv', delimited([['place', 'year', 'group', 'value'], ...rows]));
}

export function reportsFile(): DemoFile {
  const centres = Object.values(HEALTH_CENTRE_ELEMENTS).map(([english]) => english);
  return utf8(
    'reports.csv',
    delimited([
      ['data_set', 'elements', 'period_type', 'who', 'deadline_days'],
      ['Health centre monthly report', centres.join('; '), 'monthly', 'facility', 5],
      ['Hospital staff', 'Nurses in post; Nursing posts funded', 'monthly', 'hospital', 15],
      ['Maternal deaths', 'Maternal deaths', 'monthly', 'hospital', 15],
    ]),
  );
}

import type { Check, SeriesUnit, WholeUnit } from '../../core/check.ts';
import type { Period } from '../../core/period/index.ts';
import type { Source } from '../../core/source.ts';
import type { ReportSet } from '../../core/workspace.ts';
import { buildHierarchy, type Hierarchy } from '../../measures/hierarchy.ts';
import { expectedPlaces } from '../../measures/reporting.ts';
import { periodName } from './period-name.ts';
import { sayReason } from '../reason.ts';
import { uploaderPlace } from './upload-scope.ts';

const SPACE = {
  'places.csv':
    'code,name,parent,level,opened,closed\nC,Rwanda,,country,,\nF1,CS Rubona,C,facility,,\nF2,CS Minazi,C,facility,2026-06-01,\n',
  'reports.csv': 'data_set,elements,period_type,who\nHMIS,OPD visits,monthly,facility\n',
};
const NONE = {
  en: 'no report of a data set in reports.csv is in these files',
  fr: "aucun rapport d'un jeu de données de reports.csv dans ces fichiers",
};

interface State {
  looked: number;
}

/** More places reported than were expected: completeness above 100 % means that the list of who must report is wrong. */
export const moreThanExpected: Check<'whole', State> = {
  code: 'more-than-expected',
  severity: 'warning',
  source: 'WHO data quality review, completeness: received ÷ expected (methods.md 2.1 [V])',
  scope: 'whole',
  words: {
    en: {
      title: 'More reports than expected',
      why: 'Completeness above 100 % hides the places that are missing.',
      message: ({ received, dataSet, period, expected }) =>
        `Unexpected ${received} reports of ${dataSet} for ${periodName(period, 'en')}, expected ${expected}.`,
      fix: () => 'Check who must report in reports.csv, and the opening and closing dates in places.csv.',
    },
    fr: {
      title: "Plus de rapports qu'attendu",
      why: 'Une complétude de plus de 100 % cache les lieux qui manquent.',
      message: ({ received, dataSet, period, expected }) =>
        `Nombre inattendu de ${received} rapports de ${dataSet} pour ${periodName(period, 'fr')}, ${expected} étaient attendus.`,
      fix: () => "Vérifiez dans reports.csv qui doit rapporter, et dans places.csv les dates d'ouverture et de fermeture.",
    },
  },
  needs: (context) =>
    (context.workspace?.reports.length ?? 0) === 0
      ? sayReason(context, { en: 'there is no reports.csv that says who must report', fr: 'aucun reports.csv ne dit qui doit rapporter' })
      : undefined,
  begin: () => ({ looked: 0 }),
  run(unit, report, context, state) {
    const { workspace } = context;
    if (workspace === undefined) return;
    const within = uploaderPlace(context)?.code;
    const hierarchy = buildHierarchy(workspace.places, workspace.name);
    for (const [set, received] of reportsReceived(unit, workspace.reports, hierarchy)) {
      for (const [period, number] of received.numbers) {
        const reporters = [...received.places].filter(
          ([code, cells]) => cells[number] !== undefined && (within === undefined || hierarchy.upwards(code).includes(within)),
        );
        if (reporters.every(([, cells]) => cells[number] === HISTORY)) continue;
        state.looked += 1;
        const expected = new Set(expectedPlaces(set, within ?? hierarchy.root.code, period, hierarchy).map(({ code }) => code));
        if (reporters.length <= expected.size) continue;
        const args = { dataSet: set.dataSet, period: period.id, received: reporters.length, expected: expected.size };
        for (const [code, cells] of reporters) {
          const at = cells[number];
          if (at !== undefined && at !== HISTORY && !expected.has(code)) report(at, args, `${set.dataSet}\0${period.id}`);
        }
      }
    }
  },
  end: (_report, context, { looked }) => (looked === 0 ? sayReason(context, NONE) : undefined),
  examples: [
    {
      says: 'Two of two.',
      files: { 'june.csv': 'place,indicator,period,value\nF1,OPD visits,2026-06,10\nF2,OPD visits,2026-06,12\n' },
      workspace: SPACE,
      finds: [],
    },
    {
      says: 'CS Minazi was not open in May, so one report was expected.',
      files: { 'may.csv': 'place,indicator,period,value\nF1,OPD visits,2026-05,10\nF2,OPD visits,2026-05,12\n' },
      workspace: SPACE,
      finds: ['D3'],
    },
    {
      says: 'Nobody says who reports.',
      files: { 'may.csv': 'place,indicator,period,value\nF1,OPD visits,2026-05,10\n' },
      finds: 'there is no reports.csv that says who must report',
    },
  ],
};

/** Stands where a report is known from history alone. */
const HISTORY: Source = { file: '' };

/** Who reported a data set: for each place and period (by number), its first uploaded value, or `HISTORY`. */
interface Received {
  readonly numbers: Map<Period, number>;
  readonly places: Map<string, (Source | undefined)[]>;
}

function reportsReceived(unit: WholeUnit, sets: readonly ReportSet[], hierarchy: Hierarchy): Map<ReportSet, Received> {
  const received = new Map(sets.map((set) => [set, { numbers: new Map(), places: new Map() } as Received]));
  for (const series of unit.series()) {
    for (const set of sets) {
      if (!set.elements.includes(series.element)) continue;
      addSeries(received.get(set) as Received, set, series, reporterOf(series.place, set, hierarchy));
    }
  }
  return received;
}

function addSeries({ numbers, places }: Received, set: ReportSet, series: SeriesUnit, code: string): void {
  if (series.periods[0]?.type !== set.periodType) return;
  let cells = places.get(code);
  if (cells === undefined) places.set(code, (cells = []));
  for (let index = 0; index < series.periods.length; index++) {
    const period = series.periods[index] as Period;
    let number = numbers.get(period);
    if (number === undefined) numbers.set(period, (number = numbers.size));
    const known = cells[number];
    if (known !== undefined && known !== HISTORY) continue;
    if (series.isUploaded(index)) cells[number] = series.at(index);
    else if (known === undefined) cells[number] = HISTORY;
  }
}

/** The place that reports: the one of the reporting level above a ward or a team. */
function reporterOf(code: string, set: ReportSet, hierarchy: Hierarchy): string {
  if (!hierarchy.levels.includes(set.who)) return code;
  return hierarchy.upwards(code).find((one) => hierarchy.place(one)?.level === set.who) ?? code;
}

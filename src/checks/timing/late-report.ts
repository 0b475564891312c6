import type { Check, Report } from '../../core/check.ts';
import { dayFromIso, isoFromDay, type Day, type Period } from '../../core/period/index.ts';
import type { Source } from '../../core/source.ts';
import type { ReportSet, Submission } from '../../core/workspace.ts';
import { expectedPlaces } from '../../measures/reporting.ts';
import { periodName } from './period-name.ts';
import { byPeriod, isImpossible, needsSubmissions, submissionsStory } from './submission-days.ts';
import { uploadScope, type UploadScope } from './upload-scope.ts';
import { sayReason } from '../reason.ts';

const FILE = { 'may.csv': 'place,indicator,period,value\nF1,OPD visits,2026-05,10\nF2,OPD visits,2026-05,12\n' };
const NOTHING = {
  en: 'submissions.csv has no date that can be judged for the periods of these files',
  fr: 'submissions.csv ne donne aucune date que l’on puisse juger pour les périodes de ces fichiers',
};

interface State {
  judged: number;
}

/** Reports that came after their deadline. The share on time is of those expected, not of those received. */
export const lateReport: Check<'whole', State> = {
  code: 'late-report',
  severity: 'warning',
  source: 'WHO data quality review, timeliness: received by the deadline ÷ expected (methods.md 2.1, C5 [V])',
  scope: 'whole',
  words: {
    en: {
      title: 'Report after its deadline',
      why: 'A stocktake rests on what was there in time; a district that is always late needs help.',
      message: ({ late, expected, dataSet, period, deadline }) =>
        `Unexpected ${late} late of ${expected} reports of ${dataSet} for ${periodName(period, 'en')}, expected all by ${deadline}.`,
      fix: ({ onTime, expected }) => `Ask these places what kept them (${onTime} of ${expected} expected reports came in time).`,
    },
    fr: {
      title: 'Rapport en retard',
      why: "Une revue repose sur ce qui est arrivé à temps, un district toujours en retard a besoin d'aide.",
      message: ({ late, expected, dataSet, period, deadline }) =>
        `Retard inattendu de ${late} rapports de ${dataSet} sur ${expected} pour ${periodName(period, 'fr')}, tous étaient attendus le ${deadline} au plus tard.`,
      fix: ({ onTime, expected }) =>
        `Demandez à ces lieux ce qui les a retenus (${onTime} des ${expected} rapports attendus sont arrivés à temps).`,
    },
  },
  needs: (context) =>
    needsSubmissions(context) ??
    (context.workspace?.reports.every(({ deadlineDays }) => deadlineDays === undefined) === true
      ? sayReason(context, { en: 'reports.csv gives no deadline', fr: 'reports.csv ne donne aucun délai' })
      : undefined),
  begin: () => ({ judged: 0 }),
  run(unit, report, context, state) {
    const { workspace, today } = context;
    if (workspace === undefined) return;
    const scope = uploadScope(unit, context);
    for (const set of workspace.reports) {
      if (set.deadlineDays === undefined) continue;
      for (const [id, submissions] of byPeriod(workspace, set)) {
        const period = scope.periods.get(id);
        const own = submissions.filter(({ place }) => scope.covers(place));
        // Timeliness with a date that cannot be true is refused (impossible-submission-date).
        if (period === undefined || own.some((one) => isImpossible(one, today))) continue;
        const places = expectedPlaces(set, scope.hierarchy.root.code, period, scope.hierarchy).filter(({ code }) => scope.covers(code));
        if (places.length === 0) continue;
        state.judged += 1;
        reportLate({ set, period, expected: new Set(places.map(({ code }) => code)), submissions: own }, scope, report);
      }
    }
  },
  end: (_report, context, { judged }) => (judged === 0 ? sayReason(context, NOTHING) : undefined),
  examples: [
    {
      says: 'Both by 15 June.',
      files: FILE,
      workspace: submissionsStory('HMIS,F1,2026-05,2026-06-15\nHMIS,F2,2026-05,2026-06-03\n'),
      finds: [],
    },
    {
      says: 'One a day late.',
      files: FILE,
      workspace: submissionsStory('HMIS,F1,2026-05,2026-06-16\nHMIS,F2,2026-05,2026-06-03\n'),
      finds: ['A2'],
    },
    {
      says: 'What others were late with is not told to a sender.',
      files: { 'may.csv': 'place,indicator,period,value\nF2,OPD visits,2026-05,12\n' },
      workspace: submissionsStory('HMIS,F1,2026-05,2026-06-16\nHMIS,F2,2026-05,2026-06-03\n'),
      finds: [],
    },
    {
      says: 'A date before the month began: nothing is said of the whole month.',
      files: FILE,
      workspace: submissionsStory('HMIS,F1,2026-05,2026-06-16\nHMIS,F2,2026-05,2026-04-03\n'),
      finds: NOTHING.en,
    },
    {
      says: 'Nobody wrote down when reports came.',
      files: FILE,
      finds: 'there is no workspace with submissions.csv',
    },
  ],
};

interface Deadline {
  readonly set: ReportSet;
  readonly period: Period;
  readonly expected: ReadonlySet<string>;
  readonly submissions: readonly Submission[];
}

/** One finding for a data set and period, at the late places of the upload; at its line of submissions.csv where a place is not in it. */
function reportLate({ set, period, expected, submissions }: Deadline, scope: UploadScope, report: Report): void {
  const deadline = period.end + (set.deadlineDays ?? 0);
  const first = new Map<string, { readonly received: Day; readonly at: Source }>();
  for (const { place, received, at } of submissions) {
    const day = dayFromIso(received) as Day;
    if (expected.has(place) && day < (first.get(place)?.received ?? Infinity)) first.set(place, { received: day, at });
  }
  const late = [...first].filter(([, { received }]) => received > deadline);
  const args = {
    dataSet: set.dataSet,
    period: period.id,
    late: late.length,
    onTime: first.size - late.length,
    expected: expected.size,
    deadline: isoFromDay(deadline),
  };
  const cells = late.map(([place, { at }]) => scope.cellOf(place, period.id) ?? at);
  for (const at of cells) report(at, args, `${set.dataSet}\0${period.id}`);
}

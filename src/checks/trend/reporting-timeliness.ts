import type { Check, CheckContext } from '../../core/check.ts';
import type { Submission } from '../../core/workspace.ts';
import { timelinessOfSet } from '../../measures/reporting.ts';
import { MEASURE_WORDS } from '../../measures/words.ts';
import { HMIS_WORKSPACE, hmisUpload, submissions } from './example-reports.ts';
import { placeName } from './names.ts';
import {
  dueReports,
  needsReports,
  nothingDue,
  reportingTally,
  tallySeries,
  type DueReports,
  type ReportingTally,
} from './reporting-tally.ts';
import { sayNumber, sayPeriod, sayShare } from './say.ts';
import { numberOption } from './series-length.ts';

const CODE = 'reporting-timeliness';

/** Share of expected reports that came by their deadline: WHO Data Quality Tool's default [V]. */
export const LEAST_TIMELINESS = 0.75;

/** Reports that came by their deadline, of those expected, not of those received. */
export const reportingTimeliness: Check<'series', ReportingTally> = {
  code: CODE,
  severity: 'warning',
  source:
    "WHO data quality review, timeliness: received by the deadline ÷ expected, below 75 % (WHO Data Quality Tool's default) [V]; refused, not counted, where a date lies before its period began.",
  scope: 'series',
  words: {
    en: {
      title: 'Reporting timeliness',
      why: 'Late reports miss the month’s decisions; counted over the received ones alone, silence would look like punctuality.',
      message: (args) =>
        `Unexpected ${sayShare(args['share'], 'en')} of reports of ${String(args['dataSet'])} from ${String(args['place'])} for ${sayPeriod(args)('en')} came in time ` +
        `(${sayNumber(args['onTime'], 'en')} of ${sayNumber(args['expected'], 'en')}), expected ${sayShare(args['limit'], 'en')} or more.`,
      fix: (args) => `Ask what held the reports up after ${sayNumber(args['days'], 'en')} days, or correct the dates in submissions.csv.`,
    },
    fr: {
      title: 'Promptitude des rapports',
      why: 'Les rapports en retard manquent les décisions du mois ; calculée sur les seuls rapports reçus, l’absence passerait pour ponctualité.',
      message: (args) =>
        `Part inattendue de ${sayShare(args['share'], 'fr')} des rapports de ${String(args['dataSet'])} de ${String(args['place'])} pour ${sayPeriod(args)('fr')} arrivés à temps ` +
        `(${sayNumber(args['onTime'], 'fr')} sur ${sayNumber(args['expected'], 'fr')}), attendu ${sayShare(args['limit'], 'fr')} ou plus.`,
      fix: (args) =>
        `Demandez ce qui a retenu les rapports au-delà de ${sayNumber(args['days'], 'fr')} jours, ou corrigez les dates dans submissions.csv.`,
    },
  },
  needs(context) {
    const reason = needsReports(context);
    if (reason !== undefined || context.workspace?.submissions !== undefined) return reason;
    return context.language === 'fr'
      ? 'pas de submissions.csv avec les dates de réception'
      : 'no submissions.csv with the days on which reports came';
  },
  begin: (context) => reportingTally(context, CODE),
  run: (unit, _report, _context, tally) => tallySeries(tally, unit),
  end(report, context, tally) {
    const due = dueReports(tally, context);
    const bySet = submissionsByPlace(context, tally);
    const limit = numberOption(context, CODE, 'least', LEAST_TIMELINESS);
    const reasons: string[] = [];
    for (const one of due) {
      const { set, period, group } = one;
      const answer = timelinessOfSet(
        set,
        submissionsOf(one, bySet),
        group,
        period,
        tally.groups.hierarchy,
        MEASURE_WORDS[context.language],
      );
      if (answer.kind === 'unknown') {
        reasons.push(answer.reason);
        continue;
      }
      const share = answer.onTime / answer.expected;
      if (share >= limit) continue;
      report(one.at, {
        dataSet: set.dataSet,
        place: placeName(group, context),
        period: period.id,
        calendar: period.calendar,
        share,
        onTime: answer.onTime,
        expected: answer.expected,
        days: set.deadlineDays ?? 0,
        limit,
      });
    }
    return due.length > 0 ? reasons[0] : nothingDue(context);
  },
  examples: [
    {
      says: 'Eight of ten came by 5 July.',
      files: { 'june.csv': hmisUpload(10) },
      workspace: { ...HMIS_WORKSPACE, 'submissions.csv': submissions(8) },
      finds: [],
    },
    {
      says: 'Seven of ten.',
      files: { 'june.csv': hmisUpload(10) },
      workspace: { ...HMIS_WORKSPACE, 'submissions.csv': submissions(7) },
      finds: ['file'],
    },
    {
      says: 'Of a named uploader only its own report: that of HC A came in time.',
      files: { 'june.csv': hmisUpload(10) },
      workspace: { ...HMIS_WORKSPACE, 'submissions.csv': submissions(7) },
      uploader: 'A',
      finds: [],
    },
    {
      says: 'A report of June dated in May cannot be: refused, not 100 %.',
      files: { 'june.csv': hmisUpload(10) },
      workspace: { ...HMIS_WORKSPACE, 'submissions.csv': submissions(9, { C: '2026-05-02' }) },
      finds: 'submission of C for 202606 is dated 2026-05-02, before the period began: timeliness is refused',
    },
    {
      says: 'Nobody wrote down when reports came.',
      files: { 'june.csv': hmisUpload(10) },
      workspace: HMIS_WORKSPACE,
      finds: 'no submissions.csv with the days on which reports came',
    },
  ],
};

const keyOf = (dataSet: string, period: string, group: string): string => `${dataSet}\0${period}\0${group}`;

/** Each submission once under every place above it, so that a district reads only its own. */
function submissionsByPlace({ workspace }: CheckContext, { groups: { hierarchy } }: ReportingTally): Map<string, Submission[]> {
  const found = new Map<string, Submission[]>();
  for (const one of workspace?.submissions ?? []) {
    for (const place of hierarchy.upwards(one.place)) {
      const key = keyOf(one.dataSet, one.period.id, place);
      const list = found.get(key);
      if (list === undefined) found.set(key, [one]);
      else list.push(one);
    }
  }
  return found;
}

function submissionsOf({ set, period, group }: DueReports, bySet: ReadonlyMap<string, Submission[]>): readonly Submission[] {
  return bySet.get(keyOf(set.dataSet, period.id, group)) ?? [];
}

import type { Check } from '../../core/check.ts';
import type { Args } from '../../core/finding.ts';
import type { Language } from '../../core/language.ts';
import { HMIS_WORKSPACE, hmisUpload } from './example-reports.ts';
import { placeName } from './names.ts';
import { dueReports, needsReports, nothingDue, reportingTally, tallySeries, type ReportingTally } from './reporting-tally.ts';
import { sayNumber, sayPeriod, sayShare } from './say.ts';
import { numberOption } from './series-length.ts';

const CODE = 'reporting-completeness';

/** Share of expected reports: WHO Data Quality Tool's default [V]. */
export const LEAST_COMPLETENESS = 0.9;

/** Reports named in the fix; the rest are counted. */
const NAMED = 5;

/** Reports received of those expected, for each data set, period and district. */
export const reportingCompleteness: Check<'series', ReportingTally> = {
  code: CODE,
  severity: 'warning',
  source:
    "WHO data quality review, completeness of facility reports: received ÷ expected, below 90 % (WHO Data Quality Tool's default) [V]; who must report stands in reports.csv, earlier accepted reports count as received. A file with one place of several is that place's own and not judged [P].",
  scope: 'series',
  words: {
    en: {
      title: 'Reporting completeness',
      why: 'Totals of a district whose reports are not all in are too low, and differ from month to month with who reported.',
      message: (args) =>
        `Unexpected ${sayShare(args['share'], 'en')} of reports of ${String(args['dataSet'])} from ${String(args['place'])} for ${sayPeriod(args)('en')} ` +
        `(${sayNumber(args['received'], 'en')} of ${sayNumber(args['expected'], 'en')}), expected ${sayShare(args['limit'], 'en')} or more.`,
      fix: (args) => `Ask for the reports of ${missing(args, 'en')}.`,
    },
    fr: {
      title: 'Complétude des rapports',
      why: 'Les totaux d’un district dont tous les rapports ne sont pas arrivés sont trop bas et varient selon qui a rapporté.',
      message: (args) =>
        `Part inattendue de ${sayShare(args['share'], 'fr')} des rapports de ${String(args['dataSet'])} de ${String(args['place'])} pour ${sayPeriod(args)('fr')} ` +
        `(${sayNumber(args['received'], 'fr')} sur ${sayNumber(args['expected'], 'fr')}), attendu ${sayShare(args['limit'], 'fr')} ou plus.`,
      fix: (args) => `Demandez les rapports de ${missing(args, 'fr')}.`,
    },
  },
  needs: needsReports,
  begin: (context) => reportingTally(context, CODE),
  run: (unit, _report, _context, tally) => tallySeries(tally, unit),
  end(report, context, tally) {
    const due = dueReports(tally, context);
    const limit = numberOption(context, CODE, 'least', LEAST_COMPLETENESS);
    for (const { set, period, group, at, expected, received } of due) {
      const share = received.length / expected.length;
      if (share >= limit) continue;
      const here = new Set(received);
      report(at, {
        dataSet: set.dataSet,
        place: placeName(group, context),
        period: period.id,
        calendar: period.calendar,
        share,
        received: received.length,
        expected: expected.length,
        limit,
        missing: expected.filter((place) => !here.has(place)).map((place) => place.name),
      });
    }
    return due.length > 0 ? undefined : nothingDue(context);
  },
  examples: [
    { says: 'Nine of ten have reported.', files: { 'june.csv': hmisUpload(9) }, workspace: HMIS_WORKSPACE, finds: [] },
    { says: 'Eight of ten.', files: { 'june.csv': hmisUpload(8) }, workspace: HMIS_WORKSPACE, finds: ['file'] },
    {
      says: 'One clinic sends its own report.',
      files: { 'june.csv': hmisUpload(1) },
      workspace: HMIS_WORKSPACE,
      finds: 'reports.csv expects no report, due by today, for the places and periods of these files',
    },
    {
      says: 'Of a named uploader only its own places: the clinic has sent its report.',
      files: { 'june.csv': hmisUpload(1) },
      workspace: HMIS_WORKSPACE,
      uploader: 'A',
      finds: [],
    },
    {
      says: 'A district that says the upload is its own answers for all its clinics.',
      files: { 'june.csv': hmisUpload(1) },
      workspace: HMIS_WORKSPACE,
      uploader: 'GK',
      finds: ['file'],
    },
    { says: 'Nobody says who must report.', files: { 'june.csv': hmisUpload(8) }, finds: 'no reports.csv that says who must report' },
  ],
};

function missing(args: Args, language: Language): string {
  const names = Array.isArray(args['missing']) ? (args['missing'] as readonly string[]) : [];
  const rest = names.length - NAMED;
  if (rest <= 0) return names.join(', ');
  return `${names.slice(0, NAMED).join(', ')} ${language === 'fr' ? `et ${rest} de plus` : `and ${rest} more`}`;
}

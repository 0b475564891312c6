import type { Check, CheckContext } from '../../core/check.ts';
import type { Source } from '../../core/source.ts';
import { elementsOf } from '../../measures/gather.ts';
import { FEWEST_HISTORY, FEWEST_MONTHS, looksCumulative } from './looks-cumulative.ts';
import { sayReason } from '../reason.ts';

const NOT_ENOUGH = {
  en: `needs ${FEWEST_MONTHS} months of a fiscal year, and ${FEWEST_HISTORY} months of history or a second year`,
  fr: `il faut ${FEWEST_MONTHS} mois d'un exercice, et ${FEWEST_HISTORY} mois d'historique ou un deuxième exercice`,
};

/** Fiscal years that are tried where no workspace names one: from January, April, July and October. */
const USUAL_STARTS = [1, 4, 7, 10] as const;

const MONTHS = '2024-07,2024-08,2024-09,2024-10,2024-11,2024-12,2025-07,2025-08,2025-09,2025-10,2025-11,2025-12';

interface State {
  judged: number;
  /** By file and element. */
  readonly tallies: Map<string, Tally>;
  readonly starts: readonly number[];
  readonly passedOver: ReadonlySet<string>;
}

interface Tally {
  judged: number;
  readonly hits: { readonly at: Source; readonly value: number; readonly months: number; readonly usual: number | undefined }[];
}

/** A file that holds sums since the start of the year, where others hold months: added up, January counts twelve times. */
export const cumulativeAmongMonthly: Check<'whole', State> = {
  code: 'cumulative-among-monthly',
  severity: 'error',
  source: "The toolkit's own [P]: values that never fall over a fiscal year and stand near the month's number times the usual month",
  scope: 'whole',
  words: {
    en: {
      title: 'Sums since the start of the year among months',
      why: 'Running sums added up as months count the first month twelve times.',
      message: ({ element, value, months, usual, series }) =>
        usual === undefined
          ? `Unexpected running sums for ${element} in ${series} series (${value} in month ${months} of the year), expected values of single months.`
          : `Unexpected running sums for ${element} in ${series} series (${value} in month ${months} of the year), expected about ${usual} a month.`,
      fix: () => 'Send the value of each month alone: the sum less that of the month before.',
    },
    fr: {
      title: "Cumuls depuis le début de l'année parmi des mois",
      why: 'Des cumuls additionnés comme des mois comptent douze fois le premier mois.',
      message: ({ element, value, months, usual, series }) =>
        usual === undefined
          ? `Cumuls inattendus pour ${element} dans ${series} séries (${value} au mois ${months} de l'année), des valeurs de mois isolés sont attendues.`
          : `Cumuls inattendus pour ${element} dans ${series} séries (${value} au mois ${months} de l'année), environ ${usual} par mois est attendu.`,
      fix: () => 'Envoyez la valeur de chaque mois seul, soit le cumul moins celui du mois précédent.',
    },
  },
  begin: (context) => ({
    judged: 0,
    tallies: new Map(),
    starts: context.workspace === undefined ? USUAL_STARTS : [context.workspace.fiscalYearStart],
    passedOver: notFlows(context),
  }),
  eachSeries(series, _report, _context, state) {
    if (series.periods[0]?.type !== 'monthly' || state.passedOver.has(series.element)) return;
    const answers = state.starts.map((start) => looksCumulative(series, start)).filter(({ kind }) => kind !== 'unknown');
    if (answers.length === 0) return;
    state.judged += 1;
    const found = answers.find(({ kind }) => kind === 'cumulative');
    const last = found?.kind === 'cumulative' ? found.index : lastUploaded(series);
    const at = series.at(last);
    const key = `${at.file}\0${series.element}`;
    let tally = state.tallies.get(key);
    if (tally === undefined) state.tallies.set(key, (tally = { judged: 0, hits: [] }));
    tally.judged += 1;
    if (found?.kind === 'cumulative')
      tally.hits.push({ at, value: series.values[last] as number, months: found.months, usual: found.usual });
  },
  run(_unit, report, _context, { tallies }) {
    for (const [key, { judged, hits }] of tallies) {
      // One series in many climbs by chance; a file is cumulative as a whole.
      if (hits.length * 2 < judged) continue;
      const element = key.slice(key.indexOf('\0') + 1);
      for (const { at, ...args } of hits) report(at, { ...args, element, series: hits.length }, key);
    }
  },
  end: (_report, context, { judged }) => (judged === 0 ? sayReason(context, NOT_ENOUGH) : undefined),
  examples: [
    {
      says: 'Months that rise and fall, over two years.',
      files: { 'opd.csv': `place,indicator,${MONTHS}\nKaya,OPD,10,12,11,13,9,12,11,12,10,13,12,11\n` },
      finds: [],
    },
    {
      says: 'Sums since July that start again: told at the last of them.',
      files: { 'opd.csv': `place,indicator,${MONTHS}\nKaya,OPD,10,22,33,46,55,67,11,23,33,46,58,69\n` },
      finds: ['N2'],
    },
    {
      says: 'Too short to tell.',
      files: { 'opd.csv': 'place,indicator,2026-01,2026-02,2026-03\nKaya,OPD,10,20,30\n' },
      finds: NOT_ENOUGH.en,
    },
  ],
};

/** Elements of stocks, and of indicators that are sums by nature. */
function notFlows({ workspace }: CheckContext): ReadonlySet<string> {
  return new Set((workspace?.indicators ?? []).filter(({ overTime }) => overTime !== 'flow').flatMap(elementsOf));
}

function lastUploaded(series: { readonly values: readonly number[]; isUploaded(index: number): boolean }): number {
  let index = series.values.length - 1;
  while (index > 0 && !series.isUploaded(index)) index -= 1;
  return index;
}

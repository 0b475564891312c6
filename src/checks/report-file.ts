import type { Language } from '../core/language.ts';
import { comparePeriods, formatPeriod, type Period } from '../core/period/index.ts';
import type { SourceFile, Table } from '../core/table.ts';
import type { ReportFile, ReportFinding, ReportPeriods } from '../core/validation-report.ts';
import { dataRowsOf } from './data-rows.ts';
import type { FileAccount } from './file-account.ts';

/** What is known of a file besides its findings. */
export interface FileFacts {
  readonly account: FileAccount;
  /** In place of those that the run met. */
  readonly periods?: Iterable<Period>;
  readonly uploader?: string;
}

/** A file as reports show it. Asked after it was read to its end. */
export function reportFile(source: SourceFile, facts: FileFacts, findings: readonly ReportFinding[], language: Language): ReportFile {
  const { file, sha256, format, encoding, delimiter, decimal, tables } = source;
  const data = dataRowsOf(source, facts.account);
  const rowsUsable = data.usable(findings);
  const periods = periodsInWords([...(facts.periods ?? facts.account.periods)], language);
  return {
    file,
    sha256,
    format,
    layout: longest(tables)?.layout ?? 'unknown',
    rows: data.rows,
    ...(rowsUsable === undefined ? {} : { rowsUsable }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(decimal === undefined ? {} : { decimal }),
    ...(periods === undefined ? {} : { periods }),
    ...(facts.uploader === undefined ? {} : { uploader: facts.uploader }),
    tables: tables.map(reportTable),
    leftOut: tables.flatMap((table) => table.leftOut),
  };
}

function reportTable({ sheet, state, layout, dataRows }: Table): ReportFile['tables'][number] {
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(state === undefined || state === 'visible' ? {} : { state }),
    layout,
    ...(dataRows === undefined ? {} : { dataRows }),
  };
}

function longest(tables: readonly Table[]): Table | undefined {
  return tables.toSorted((a, b) => dataLength(b) - dataLength(a))[0];
}

function dataLength({ dataRows }: Table): number {
  return dataRows === undefined ? 0 : dataRows.last - dataRows.first + 1;
}

/** First and last period in words. Undefined where there is none. */
export function periodsInWords(periods: readonly Period[], language: Language): ReportPeriods | undefined {
  const distinct = [...new Set(periods)].sort(comparePeriods);
  const [first, last] = [distinct[0], distinct.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const name = (period: Period): string => formatPeriod(period, language);
  return {
    first: first.id,
    last: last.id,
    count: distinct.length,
    words: first === last ? name(first) : `${name(first)} ${language === 'fr' ? 'à' : 'to'} ${name(last)}`,
  };
}

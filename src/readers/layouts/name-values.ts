import { foldHeading } from './fold-heading.ts';
import type { Layout, ValueColumn } from '../../core/mapping.ts';
import type { ColumnGuess } from './classify-columns.ts';
import { namesPlace } from './heading-words.ts';

/** What a row says by itself. */
export interface RowSays {
  readonly place: boolean;
  readonly indicator: boolean;
  readonly period: boolean;
  readonly category: boolean;
}

export interface NamedValues {
  readonly layout: Layout;
  readonly columns: readonly ValueColumn[];
  /** The common words of headings that otherwise name places. */
  readonly indicator?: string;
}

/** Decides what the headings of the value columns stand for: periods, places, indicators, or one value. */
export function nameValues(values: readonly ColumnGuess[], says: RowSays): NamedValues {
  const dated = values.filter(({ period }) => period !== undefined).length;
  if (dated > 0 && dated >= 0.6 * values.length && !(says.period && values.length < 3)) return byPeriod(values, says);
  if (!says.place) {
    const places = byPlace(values, says);
    if (places !== undefined) return places;
  }
  return byIndicator(values, says);
}

function byPeriod(values: readonly ColumnGuess[], says: RowSays): NamedValues {
  const columns = values.map((guess) => {
    const { column, heading, period } = guess;
    const rest = period?.rest ?? heading.text;
    const role = rest === '' ? {} : !says.place ? { place: rest } : says.indicator ? { category: rest } : { indicator: rest };
    return { column, header: heading.text, ...role, ...(period === undefined ? {} : { period: period.period.id }) };
  });
  return { layout: 'wide-by-period', columns };
}

const FACILITY_SHARE = 0.3;

/** Headings name places where many have words such as `Hospital`; words that all share are the indicator. */
function byPlace(values: readonly ColumnGuess[], says: RowSays): NamedValues | undefined {
  const texts = values.map(({ heading }) => heading.text);
  const shared = sharedWords(texts);
  const rests = texts.map((text) => text.split(' ').slice(shared.length).join(' '));
  const named = rests.filter((rest) => namesPlace(foldHeading(rest))).length / Math.max(1, rests.length);
  if (values.length < 2 || named < FACILITY_SHARE || (named < 0.6 && values.length < 4)) return undefined;
  const columns = values.map(({ column, heading }, index) => ({ column, header: heading.text, place: rests[index] ?? heading.text }));
  const indicator = shared.join(' ').replace(/[\s/:–-]+$/u, '');
  return { layout: 'wide-by-place', columns, ...(indicator === '' || says.indicator ? {} : { indicator }) };
}

/** Words with which all begin, leaving at least one word to each. */
function sharedWords(texts: readonly string[]): string[] {
  if (texts.length < 2) return [];
  const split = texts.map((text) => text.split(' '));
  const most = Math.min(...split.map((words) => words.length)) - 1;
  const first = split[0] ?? [];
  let count = 0;
  while (count < most && split.every((words) => words[count] === first[count])) count++;
  return first.slice(0, count);
}

/** One value column is a long table; several are indicators, or groups of the row's own indicator. */
function byIndicator(values: readonly ColumnGuess[], says: RowSays): NamedValues {
  const groups = groupSizes(values);
  const columns = values.map(({ column, heading, words, period }): ValueColumn => {
    const dated = period === undefined || says.period ? {} : { period: period.period.id };
    const name = period === undefined || says.period ? heading.text : period.rest || heading.text;
    if (says.indicator)
      return { column, header: heading.text, ...(values.length > 1 && words.kind !== 'value' ? { category: name } : {}), ...dated };
    const group = heading.parts[0] ?? '';
    const grouped = period === undefined && heading.parts.length > 1 && (groups.get(group) ?? 0) > 1;
    if (grouped) return { column, header: heading.text, indicator: group, category: heading.parts.slice(1).join(' ') };
    return { column, header: heading.text, indicator: machineName(heading.parts) ?? name.replaceAll(' / ', ' '), ...dated };
  });
  return { layout: values.length === 1 ? 'long' : 'wide-by-indicator', columns };
}

function groupSizes(values: readonly ColumnGuess[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { heading } of values) sizes.set(heading.parts[0] ?? '', (sizes.get(heading.parts[0] ?? '') ?? 0) + 1);
  return sizes;
}

/** `HTS_TST <15 Female` over `hts_tst.u15.f`: the machine's name is the indicator. */
function machineName(parts: readonly string[]): string | undefined {
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && /^[a-z][\w]*(?:\.\w+)*$/u.test(last) && /\s/u.test(parts[0] ?? '') ? last : undefined;
}

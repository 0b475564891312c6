/** The minister's page. */
import type { Block, Callout, Column, Section, TableBlock, TableCell } from '../../core/document.ts';
import type { BrokenPlan } from '../../core/plan.ts';
import { sayPlace } from '../../core/source.ts';
import type { PriorityResult, StocktakeResult } from '../../delivery/result.ts';
import { shareText, numberText } from '../../core/number-text.ts';
import { formatPeriod, type PeriodType } from '../../core/period/index.ts';
import { agreedLine } from './agreed.ts';
import type { PackContext, Subject } from './context.ts';
import { decisionText, noLetterText } from './decision.ts';
import { gapStyle, measureStyle } from './measure-style.ts';
import { notCheckedLine } from './not-checked.ts';
import { sinceLines, sinceText, sinceWhen } from './since.ts';

const SPARKLINE_PERIODS = 12;
const NOT_CHECKED_SHOWN = 4;
const CHANGES_SHOWN = 6;

/** Actuals of the last periods up to as-of; gaps and thin periods are null. */
function sparkline(result: PriorityResult, asOfEnd: number): (number | null)[] {
  const past = result.series.filter((point) => point.period.end <= asOfEnd).slice(-SPARKLINE_PERIODS);
  return past.map((point) => (point.thin ? null : (point.actual ?? null)));
}

/** Months stay months in a stocktake for a quarter; where priorities differ, the type of as-of speaks for all. */
function seriesType({ asOf, priorities }: StocktakeResult): PeriodType {
  const types = new Set(priorities.map(({ plan }) => plan.baseline.period.type));
  return types.size === 1 ? ([...types][0] as PeriodType) : asOf.type;
}

function columns(context: PackContext): Column[] {
  const { input, words, language } = context;
  const type = seriesType(input.result);
  const since = sinceWhen(context);
  const all: Column[] = [
    { id: 'status', label: words.status, kind: 'status', align: 'center', width: 0.6 },
    { id: 'priority', label: words.priority, kind: 'text', width: 2.6 },
    { id: 'actual', label: words.actual, kind: 'number', align: 'right', width: 0.8 },
    { id: 'plan', label: words.plan, kind: 'number', align: 'right', width: 0.8 },
    { id: 'gap', label: words.gap, kind: 'signed', align: 'right', width: 0.8 },
    { id: 'sparkline', label: words.lastPeriods(SPARKLINE_PERIODS, type), kind: 'sparkline', width: 1.2 },
    { id: 'target', label: words.target, kind: 'number', align: 'right', width: 0.8 },
    { id: 'chance', label: words.chance, kind: 'share', decimals: 0, align: 'right', width: 0.8 },
  ];
  if (since !== undefined) {
    all.push({ id: 'since', label: words.since(formatPeriod(since, language)), kind: 'text', width: 1.4 });
  }
  all.push({ id: 'decision', label: words.decision, kind: 'text', width: 3.4 });
  return all;
}

function gapCell(result: PriorityResult): TableCell {
  const { actual, planned, gap, indicator } = result;
  if (gap === undefined || actual === undefined || planned === undefined) return { value: null };
  return { value: gap, style: gapStyle(indicator, gap), formula: indicator.direction === 'up' ? '{actual} - {plan}' : '{plan} - {actual}' };
}

function priorityCells({ result, id, title }: Subject, context: PackContext): Record<string, TableCell> {
  const style = measureStyle(result.indicator);
  return {
    status: { value: result.status },
    priority: { value: title, link: id, strong: true },
    actual: { value: result.actual ?? null, style },
    plan: { value: result.planned ?? null, style },
    gap: gapCell(result),
    sparkline: { value: sparkline(result, context.input.result.asOf.end) },
    target: { value: result.plan.target.value, style },
    chance: { value: result.outlook.kind === 'outlook' ? result.outlook.probability : null },
    since: { value: sinceText(result, context) },
    decision: { value: noLetterText(result, context) ?? decisionText(result, context) },
  };
}

function brokenCells(plan: BrokenPlan, { words }: PackContext): Record<string, TableCell> {
  return {
    status: { value: 'not-run' },
    priority: { value: plan.title ?? plan.priority, strong: true },
    sparkline: { value: [] },
    since: { value: '' },
    decision: { value: words.notRun(sayPlace(plan.at), plan.reason) },
  };
}

function prioritiesTable(context: PackContext): TableBlock {
  const shown = columns(context);
  const rows = [
    ...context.subjects.map((subject) => priorityCells(subject, context)),
    ...context.input.result.broken.map((plan) => brokenCells(plan, context)),
  ];
  return {
    kind: 'table',
    id: 'priorities',
    columns: shown,
    rows: rows.map((cells) => shown.map((column) => cells[column.id] ?? { value: null })),
    note: context.words.gapNote,
  };
}

/** `503 of 521 expected reports are in (96.5 %)`, or the range where priorities differ; nothing where nobody knows. */
function reportsText({ subjects, words, language }: PackContext): string[] {
  const known = new Map<string, number>();
  let first: readonly [number, number] | undefined;
  for (const { result } of subjects) {
    const { received, expected, completeness } = result.data;
    if (received === undefined || expected === undefined || completeness === undefined) continue;
    first ??= [received, expected];
    known.set(`${received}/${expected}`, completeness);
  }
  if (first === undefined) return [];
  const shares = [...known.values()].sort((a, b) => a - b);
  const [least = 0, most = 0] = [shares.at(0), shares.at(-1)];
  const count = (value: number): string => numberText(value, language);
  if (known.size === 1) return [words.reported(count(first[0]), count(first[1]), shareText(most, language, 1))];
  return [words.reportedRange(shareText(least, language, 1), shareText(most, language, 1))];
}

function leadText(context: PackContext): string {
  const { subjects, words, input } = context;
  const largest = subjects
    .map(({ result }) => result.league)
    .reduce<{ level: string; count: number }>(
      (most, league) => (league.rows.length > most.count ? { level: league.level, count: league.rows.length } : most),
      { level: '', count: 0 },
    );
  const places = largest.count === 0 ? [] : [words.places(largest.count, largest.level)];
  return [words.priorities(subjects.length + input.result.broken.length), ...places, ...reportsText(context)].join(' · ');
}

function callout(tone: Callout['tone'], title: string, lines: readonly string[]): Callout[] {
  return lines.length === 0 ? [] : [{ kind: 'callout', tone, title, lines }];
}

/** The first lines, and how many there are besides. */
function someOf(lines: readonly string[], most: number, more: (count: number) => string): readonly string[] {
  return lines.length > most ? [...lines.slice(0, most), more(lines.length - most)] : lines;
}

function notCheckedLines(context: PackContext): readonly string[] {
  const lines = context.input.result.notChecked.map((one) => notCheckedLine(one, context));
  return someOf(lines, NOT_CHECKED_SHOWN, context.words.more);
}

export function summarySection(context: PackContext, names: { readonly id: string; readonly sheet: string }): Section {
  const { words, language, subjects } = context;
  const since = sinceWhen(context);
  const decisions = subjects.flatMap(({ result, title }) => {
    const text = decisionText(result, context);
    return text === '' ? [] : [`${title}: ${text}`];
  });
  const blocks: Block[] = [{ kind: 'paragraph', tone: 'lead', text: leadText(context) }, prioritiesTable(context), ...agreedLine(context)];
  blocks.push(...callout('decision', words.needsDecision, decisions));
  if (since !== undefined) {
    const changes = someOf(sinceLines(context), CHANGES_SHOWN, words.moreChanges);
    blocks.push(...callout('info', words.since(formatPeriod(since, language)), changes));
  }
  blocks.push(...callout('caveat', words.notChecked, notCheckedLines(context)));
  return { ...names, title: words.summary, role: 'summary', blocks };
}

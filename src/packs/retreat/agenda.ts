/** Who does what when: a table for each day, with times that add up or the minutes that do not. */
import type { Block, Column, Section, TableBlock, TableCell } from '../../core/document.ts';
import type { AgendaItem } from '../../core/retreat.ts';
import type { Named } from '../tables/named.ts';
import { cell, filledTable, type Row } from '../tables/filled-table.ts';
import { clockText, weekdayText } from './clock-text.ts';
import { briefOf, type RetreatContext } from './context.ts';

function minutesOf({ start, end }: AgendaItem): number {
  return end - start;
}

function sum(items: readonly AgendaItem[]): number {
  return items.reduce((minutes, item) => minutes + minutesOf(item), 0);
}

/** Items of each day of the retreat, by time; an item outside its days would be lost, so days of items count too. */
export function itemsByDay({ retreat }: RetreatContext['input']): { readonly day: number; readonly items: readonly AgendaItem[] }[] {
  const count = Math.max(retreat.days.length, ...retreat.items.map(({ day }) => day));
  return Array.from({ length: count }, (_, index) => ({
    day: index + 1,
    items: retreat.items.filter((item) => item.day === index + 1).sort((a, b) => a.start - b.start || a.end - b.end),
  }));
}

/** `exercise: Commitments` */
export function howText({ kind, exercise }: AgendaItem, { words }: RetreatContext): string {
  return exercise === undefined ? words.kinds[kind] : words.exerciseHow(words.exercises[exercise]);
}

/** @returns a cell with a link to the priority's brief */
export function priorityCell(priority: string | undefined, context: RetreatContext): TableCell {
  if (priority === undefined) return { value: null };
  const brief = briefOf(priority, context);
  return brief === undefined ? { value: priority } : { value: brief.title, link: brief.id };
}

export function dayTitle(day: number, context: RetreatContext): string {
  const { words, input, language } = context;
  const date = input.retreat.days[day - 1];
  return date === undefined ? words.dayName(day) : words.dayTitle(day, weekdayText(date, language, words));
}

/** Whether the day's items fill the time between its first and last minute. */
function sumText(items: readonly AgendaItem[], { words }: RetreatContext): string {
  const first = Math.min(...items.map(({ start }) => start));
  const last = Math.max(...items.map(({ end }) => end));
  const [from, to, span, taken] = [clockText(first), clockText(last), last - first, sum(items)];
  if (taken === span) return words.addsUp(from, to, span);
  return taken < span ? words.unplanned(from, to, span, span - taken) : words.overlapping(from, to, span, taken - span);
}

function dayColumns({ words }: RetreatContext): Column[] {
  return [
    { id: 'from', label: words.from, kind: 'text', width: 0.7 },
    { id: 'to', label: words.to, kind: 'text', width: 0.7 },
    { id: 'minutes', label: words.minutes, kind: 'number', decimals: 0, align: 'right', width: 0.8 },
    { id: 'item', label: words.item, kind: 'text', width: 3 },
    { id: 'how', label: words.how, kind: 'text', width: 2 },
    { id: 'lead', label: words.who, kind: 'text', width: 1.6 },
    { id: 'priority', label: words.priority, kind: 'text', width: 2 },
  ];
}

function itemRow(item: AgendaItem, context: RetreatContext): Row {
  return {
    from: { value: clockText(item.start) },
    to: { value: clockText(item.end) },
    minutes: { value: minutesOf(item) },
    item: { value: item.title, ...(item.kind === 'break' ? {} : { strong: true }) },
    how: { value: howText(item, context) },
    lead: cell(item.lead),
    priority: priorityCell(item.priority, context),
  };
}

function dayBlocks(day: number, items: readonly AgendaItem[], context: RetreatContext): Block[] {
  const { words } = context;
  const title = dayTitle(day, context);
  if (items.length === 0) return [{ kind: 'paragraph', text: words.about(title, words.noItemsOn) }];
  const total: Row = { item: { value: words.total, strong: true }, minutes: { value: sum(items), strong: true } };
  const rows = [...items.map((item) => itemRow(item, context)), total];
  return [filledTable({ id: `agenda-${day}`, title, note: sumText(items, context) }, dayColumns(context), rows)];
}

export function agendaSection(context: RetreatContext, names: Named): Section {
  const { words, input } = context;
  const { items, days } = input.retreat;
  const breaks = items.filter(({ kind }) => kind === 'break');
  const lead = items.length === 0 ? words.noItems : words.agendaLead(days.length, items.length, sum(items), sum(breaks));
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: lead },
    ...(items.length === 0 ? [] : itemsByDay(input).flatMap((one) => dayBlocks(one.day, one.items, context))),
  ];
  return { ...names, title: words.agenda, role: 'subject', blocks };
}

/** The agenda in one small table: a row for each day, without its breaks. */
export function agendaShort(context: RetreatContext): TableBlock[] {
  const { words, input } = context;
  const rows = itemsByDay(input)
    .filter(({ items }) => items.length > 0)
    .map(({ day, items }): Row => {
      const shown = items.filter(({ kind }) => kind !== 'break').map(({ start, title }) => `${clockText(start)} ${title}`);
      const [first, last] = [Math.min(...items.map(({ start }) => start)), Math.max(...items.map(({ end }) => end))];
      return {
        day: { value: dayTitle(day, context), strong: true },
        time: { value: words.range(clockText(first), clockText(last)) },
        item: { value: words.clauses(shown) },
      };
    });
  if (rows.length === 0) return [];
  const columns: Column[] = [
    { id: 'day', label: words.day, kind: 'text', width: 1.8 },
    { id: 'time', label: words.time, kind: 'text', width: 1.1 },
    { id: 'item', label: words.item, kind: 'text', width: 7 },
  ];
  return [filledTable({ id: 'agenda-short', title: words.agenda, note: words.agendaShort }, columns, rows)];
}

/** What has to be printed, and how often: for facilitators only. */
import type { Block, Column, Section } from '../../core/document.ts';
import type { Exercise } from '../../core/retreat.ts';
import type { Named } from '../tables/named.ts';
import { filledTable, type Row } from '../tables/filled-table.ts';
import { clockText } from './clock-text.ts';
import type { RetreatContext } from './context.ts';
import type { Handouts } from './handouts.ts';

/** Written by each person for themselves; the others by a group together. */
const PERSONAL: ReadonlySet<Exercise> = new Set(['commitments']);

/** `Day 1 10:30, Day 2 09:00` */
function whenText(exercise: Exercise, { input, words }: RetreatContext): string {
  const { items, days } = input.retreat;
  const times = items
    .filter((item) => item.exercise === exercise)
    .map(({ day, start }) => (days.length > 1 ? `${words.dayName(day)} ${clockText(start)}` : clockText(start)));
  return words.listed(times);
}

export function facilitatorsSection(context: RetreatContext, { pages }: Handouts, names: Named): Section {
  const { words, people } = context;
  const columns: Column[] = [
    { id: 'sheet', label: words.sheet, kind: 'text', width: 3 },
    { id: 'pages', label: words.pages, kind: 'number', decimals: 0, align: 'right', width: 0.8 },
    { id: 'copies', label: words.copies, kind: 'number', decimals: 0, align: 'right', width: 1 },
    { id: 'for', label: words.copiesFor, kind: 'text', width: 2.4 },
    { id: 'when', label: words.when, kind: 'text', width: 2.4 },
  ];
  const copies = (isPersonal: boolean): Pick<Row, 'copies' | 'for'> => ({
    copies: { value: isPersonal ? people.all.length : people.groups.length },
    for: { value: isPersonal ? words.perPerson : words.perGroup },
  });
  const rows: Row[] = [
    ...[...pages].map(([exercise, count]): Row => ({
      sheet: { value: words.exercises[exercise] },
      pages: { value: count },
      ...copies(PERSONAL.has(exercise)),
      when: { value: whenText(exercise, context) },
    })),
    { sheet: { value: words.evaluation }, ...copies(true), when: { value: words.atTheEnd } },
  ];
  const blocks: Block[] = [filledTable({ id: 'materials-list', note: words.copiesNote }, columns, rows)];
  return { ...names, title: words.materials, role: 'annex', facilitators: true, blocks };
}

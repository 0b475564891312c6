/** Members from baseline to endline: a slope for each, and the table with the same numbers, cell for cell. */
import type { Column, ListBlock, SlopeBlock, SlopeLine, TableBlock } from '../../core/document.ts';
import { formatPeriod } from '../../core/period/index.ts';
import type { TopicChange } from '../../twinning/result.ts';
import { memberName, type TopicSubject, type TwinningContext } from './context.ts';
import { cell, filledTable, type Row } from '../tables/filled-table.ts';
import { grouped } from './grouped.ts';
import { changeStyle, directionOf, resultStyle } from './topic-style.ts';

/** More names at the ends of lines than these run into each other. */
const MOST_NAMES = 12;

/** The mean of one member is that member. */
const FEWEST_FOR_MEAN = 2;

interface Listed {
  readonly change: TopicChange;
  readonly selected: boolean;
}

interface Mean {
  readonly selected: boolean;
  readonly count: number;
  readonly baseline: number;
  readonly endline: number;
}

function listed({ result }: TopicSubject): Listed[] {
  return [
    ...result.selected.map((change) => ({ change, selected: true })),
    ...result.notSelected.map((change) => ({ change, selected: false })),
  ];
}

function isWhole({ baseline, endline }: TopicChange): boolean {
  return baseline !== undefined && endline !== undefined;
}

/** Means of the members with both ends, so that they run along the lines that are drawn. */
function meansOf(rows: readonly Listed[]): Mean[] {
  return [true, false].flatMap((selected) => {
    const whole = rows.filter((row) => row.selected === selected && isWhole(row.change));
    const mean = (end: 'baseline' | 'endline'): number => whole.reduce((sum, row) => sum + (row.change[end] ?? 0), 0) / whole.length;
    return whole.length < FEWEST_FOR_MEAN ? [] : [{ selected, count: whole.length, baseline: mean('baseline'), endline: mean('endline') }];
  });
}

function meanName({ selected, count }: Mean, { words }: TwinningContext): string {
  return words.meanOf(selected ? words.selected : words.notSelected, count);
}

function columns({ result }: TopicSubject, { words }: TwinningContext): Column[] {
  const { topic } = result;
  const measure = { ...resultStyle(topic), align: 'right' } as const;
  const change = { ...changeStyle(topic), align: 'right' } as const;
  const unit = topic.unit === '' || topic.unit === '%' ? '' : ` (${topic.unit})`;
  const gain: Column = { id: 'gain', label: words.gain, ...change, formula: '{baseline} - {endline}' };
  return [
    { id: 'member', label: words.member, kind: 'text', width: 2.6 },
    { id: 'group', label: words.group, kind: 'text', width: 0.8 },
    { id: 'baseline', label: words.baseline + unit, ...measure },
    { id: 'endline', label: words.endline + unit, ...measure },
    { id: 'change', label: words.change, ...change, formula: '{endline} - {baseline}' },
    ...(topic.direction === 'down' ? [gain] : []),
    { id: 'planned', label: words.plannedGain, ...change },
    { id: 'of-planned', label: words.ofPlanned, kind: 'share', decimals: 0, align: 'right' },
    { id: 'from', label: words.plannedFrom, kind: 'text', width: 1.6 },
  ];
}

function memberRow({ change, selected }: Listed, several: boolean, context: TwinningContext): Row {
  const { words } = context;
  return {
    member: { value: memberName(change.member, context) },
    group: { value: selected ? words.yes : words.no },
    baseline: cell(change.baseline),
    endline: cell(change.endline),
    change: cell(change.change),
    gain: cell(change.gain),
    planned: cell(change.planned?.gain),
    'of-planned': cell(change.ofPlanned),
    from: cell(change.planned === undefined || !several ? '' : words.plans[change.planned.from]),
  };
}

function meanRow(mean: Mean, direction: 1 | -1, context: TwinningContext): Row {
  const change = mean.endline - mean.baseline;
  return {
    member: { value: meanName(mean, context), strong: true },
    baseline: { value: mean.baseline, strong: true },
    endline: { value: mean.endline, strong: true },
    change: { value: change, strong: true },
    gain: { value: change * direction, strong: true },
  };
}

function tableId({ id }: TopicSubject): string {
  return `${id}-members`;
}

/** Why numbers of members are missing, once for all to whom the same happened. */
export function missingReasons(topic: TopicSubject, context: TwinningContext): ListBlock[] {
  const said = listed(topic).flatMap(({ change, selected }) => {
    // A member that did not select the topic has no plan for it, and needs none to be compared with.
    const isSaid = selected || !isWhole(change);
    return isSaid ? change.reasons.map((reason) => [memberName(change.member, context), reason] as const) : [];
  });
  const items = [...topic.result.reasons, ...grouped(said, context)];
  return items.length === 0 ? [] : [{ kind: 'list', title: context.words.missing, items }];
}

/** Members, then the means of their groups. */
export function changesTable(topic: TopicSubject, context: TwinningContext): TableBlock {
  const rows = listed(topic);
  const { words } = context;
  const direction = directionOf(topic.result.topic);
  const plans = [...new Set(rows.flatMap(({ change }) => (change.planned === undefined ? [] : [words.plans[change.planned.from]])))];
  const [only] = plans.length === 1 ? plans : [];
  const note = [words.meansNote, ...(only === undefined ? [] : [words.sentence(words.about(words.plannedFrom, only))])].join(' ');
  return filledTable({ id: tableId(topic), title: words.changesTitle, note }, columns(topic, context), [
    ...rows.map((row) => memberRow(row, plans.length > 1, context)),
    ...meansOf(rows).map((mean) => meanRow(mean, direction, context)),
  ]);
}

function lines(rows: readonly Listed[], context: TwinningContext): SlopeLine[] {
  const named = rows.filter(({ change, selected }) => selected && isWhole(change)).length <= MOST_NAMES;
  const members = rows.map(({ change, selected }, row): SlopeLine => ({
    name: memberName(change.member, context),
    role: selected ? 'strong' : 'plain',
    values: [change.baseline ?? null, change.endline ?? null],
    row,
    ...(selected && named ? { named: true } : {}),
  }));
  const means = meansOf(rows).map((mean, index): SlopeLine => ({
    name: meanName(mean, context),
    role: 'mean',
    values: [mean.baseline, mean.endline],
    row: rows.length + index,
    named: true,
  }));
  return [...members.filter((line) => !line.values.includes(null)), ...means];
}

/** The picture, or none where no member has both ends. */
export function slopeBlock(topic: TopicSubject, context: TwinningContext): SlopeBlock[] {
  const { words, language } = context;
  const rows = listed(topic);
  const drawn = rows.filter(({ change }) => isWhole(change)).length;
  if (drawn === 0) return [];
  const { baseline, endline, topic: about } = topic.result;
  return [
    {
      kind: 'slope',
      id: `${topic.id}-slope`,
      title: words.slopeTitle(topic.title),
      alt: words.slopeAlt(drawn, rows.length - drawn),
      unit: about.unit,
      decimals: about.decimals,
      labels: [
        baseline === undefined ? words.baseline : formatPeriod(baseline, language, 'short'),
        endline === undefined ? words.endline : formatPeriod(endline, language, 'short'),
      ],
      lines: lines(rows, context),
      table: tableId(topic),
      columns: ['baseline', 'endline'],
    },
  ];
}

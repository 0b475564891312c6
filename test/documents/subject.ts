/** One priority's section of the example document, built from its few numbers. */
import type {
  Block,
  ChartBlock,
  ChartSeries,
  Column,
  KeyFigures,
  Section,
  Status,
  TableBlock,
  TableCell,
} from '../../src/core/document.ts';

export interface SubjectNumbers {
  readonly id: string;
  readonly title: string;
  readonly sheet: string;
  readonly status: Status;
  readonly lead: string;
  readonly direction: 1 | -1;
  readonly unit: string;
  readonly baseline: number;
  readonly target: number;
  /** Twelve months from July 2025. */
  readonly actual: readonly (number | null)[];
  readonly thin?: readonly (number | null)[];
  /** At the target's date, June 2027. */
  readonly outlook?: { readonly value: number; readonly low: number; readonly high: number; readonly chance: number };
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** July 2025 to June 2027. */
const PERIODS = Array.from({ length: 24 }, (_, index) => {
  const month = (index + 6) % 12;
  const year = 2025 + Math.floor((index + 6) / 12);
  return { id: `${year}${String(month + 1).padStart(2, '0')}`, name: `${MONTHS[month]} ${year}` };
});

const DISTRICTS = [
  'Gakenke',
  'Nyaruguru',
  'Rusizi',
  "Côte d'Émeraude-sur-Lac et Environs du Grand Plateau",
  '=1+1',
  'Kirehe | Est',
  'Ngoma',
  'Nyabihu',
];

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function at(values: readonly (number | null)[] | undefined, index: number): number | null {
  return values?.[index] ?? null;
}

/** From the last actual, straight to the value at the target's date. */
function toward(numbers: SubjectNumbers, end: number | undefined): (number | null)[] {
  const last = numbers.actual[11];
  return PERIODS.map((_, index) => {
    if (end === undefined || last === undefined || last === null || index < 12) return null;
    return round(last + ((end - last) * (index - 11)) / 12);
  });
}

function chartSeries(numbers: SubjectNumbers): ChartSeries[] {
  const plan = PERIODS.map((_, index) => round(numbers.baseline + ((numbers.target - numbers.baseline) * (index + 1)) / 24));
  const all: ChartSeries[] = [
    { name: 'Actual', role: 'actual', column: 'actual', values: PERIODS.map((_, index) => at(numbers.actual, index)) },
    { name: 'Actual, too few reports', role: 'thin', column: 'thin', values: PERIODS.map((_, index) => at(numbers.thin, index)) },
    { name: 'Plan', role: 'plan', column: 'plan', values: plan },
    { name: 'Outlook', role: 'outlook', column: 'outlook', values: toward(numbers, numbers.outlook?.value) },
    { name: 'Outlook, low (80 %)', role: 'low', column: 'low', values: toward(numbers, numbers.outlook?.low) },
    { name: 'Outlook, high (80 %)', role: 'high', column: 'high', values: toward(numbers, numbers.outlook?.high) },
    { name: 'Target', role: 'target', column: 'target', values: PERIODS.map((_, index) => (index === 23 ? numbers.target : null)) },
  ];
  return all.filter((series) => series.values.some((value) => value !== null));
}

function chart(numbers: SubjectNumbers): ChartBlock {
  return {
    kind: 'chart',
    id: `${numbers.id}-trajectory`,
    title: `${numbers.title}: actual against plan`,
    alt: numbers.lead,
    unit: numbers.unit,
    decimals: numbers.unit === '%' ? 1 : 0,
    labels: PERIODS.map((period) => period.name),
    series: chartSeries(numbers),
    table: `${numbers.id}-series`,
  };
}

function seriesTable(numbers: SubjectNumbers): TableBlock {
  const series = chartSeries(numbers);
  const has = (id: string): boolean => series.some((one) => one.column === id);
  const value = (id: string, index: number): number | null => at(series.find((one) => one.column === id)?.values, index);
  const measure = {
    kind: numbers.unit === '%' ? 'percent' : 'number',
    decimals: numbers.unit === '%' ? 1 : 0,
    unit: numbers.unit,
  } as const;
  const columns: Column[] = [
    { id: 'period', label: 'Period', kind: 'period', width: 1 },
    { id: 'actual', label: 'Actual', align: 'right', ...measure },
    { id: 'thin', label: 'Actual, too few reports', align: 'right', width: 1.4, ...measure },
    { id: 'plan', label: 'Plan', align: 'right', ...measure },
    { id: 'gap', label: 'Gap', align: 'right', ...measure, kind: 'signed', unit: '', formula: '({actual} - {plan}) * {direction}' },
    {
      id: 'progress',
      label: 'Planned progress made',
      align: 'right',
      width: 1.4,
      kind: 'share',
      decimals: 0,
      formula: '({actual} - {baseline}) / ({plan} - {baseline})',
    },
    { id: 'numerator', label: 'Numerator', align: 'right', kind: 'number', decimals: 0 },
    { id: 'denominator', label: 'Denominator', align: 'right', kind: 'number', decimals: 0 },
    { id: 'completeness', label: 'Reports in', align: 'right', kind: 'share', decimals: 1 },
    { id: 'outlook', label: 'Outlook', align: 'right', ...measure },
    { id: 'low', label: 'Low (80 %)', align: 'right', ...measure },
    { id: 'high', label: 'High (80 %)', align: 'right', ...measure },
    { id: 'target', label: 'Target', align: 'right', ...measure },
  ];
  const shown = columns.filter((column) => !['actual', 'thin', 'outlook', 'low', 'high', 'target'].includes(column.id) || has(column.id));
  const kept = has('actual')
    ? shown
    : shown.filter((column) => !['gap', 'progress', 'numerator', 'denominator', 'completeness'].includes(column.id));
  const row = (period: (typeof PERIODS)[number], index: number): TableCell[] => {
    const [actual, plan] = [value('actual', index), value('plan', index)];
    const cells: Record<string, number | string | null> = {
      actual,
      thin: value('thin', index),
      plan,
      gap: actual === null || plan === null ? null : round((actual - plan) * numbers.direction),
      progress: actual === null || plan === null ? null : round((actual - numbers.baseline) / (plan - numbers.baseline)),
      numerator: actual === null ? null : Math.round(actual * 120),
      denominator: actual === null ? null : 12_000,
      completeness: index > 11 ? null : value('thin', index) === null ? 0.965 : 0.61,
      outlook: value('outlook', index),
      low: value('low', index),
      high: value('high', index),
      target: value('target', index),
    };
    return kept.map((column) => (column.id === 'period' ? { value: period.id, text: period.name } : { value: cells[column.id] ?? null }));
  };
  return {
    kind: 'table',
    id: `${numbers.id}-series`,
    title: 'Month by month',
    columns: kept,
    rows: PERIODS.map(row),
    constants: { direction: numbers.direction, baseline: numbers.baseline },
    filter: true,
    note: 'Gap: negative is behind plan.',
  };
}

function keyFigures(numbers: SubjectNumbers): KeyFigures {
  const actual = numbers.actual[11] ?? numbers.thin?.[11] ?? null;
  const measure = {
    kind: numbers.unit === '%' ? 'percent' : 'number',
    decimals: numbers.unit === '%' ? 1 : 0,
    unit: numbers.unit,
  } as const;
  const share = { kind: 'share', decimals: 0 } as const;
  const rows: KeyFigures['figures'][number][] = [
    { label: 'Status', cell: { value: numbers.status }, column: { kind: 'status' } },
    { label: 'Actual, June 2026', cell: { value: actual }, column: measure },
    { label: 'Target, June 2027', cell: { value: numbers.target }, column: measure },
  ];
  if (numbers.outlook === undefined) return { kind: 'key-figures', figures: rows };
  rows.push({ label: 'Recent run-rate, per month', cell: { value: 0.61 }, column: { kind: 'signed', decimals: 2 } });
  rows.push({ label: 'Outlook at the target date', cell: { value: numbers.outlook.value }, column: measure });
  rows.push({ label: 'Chance of meeting the target', cell: { value: numbers.outlook.chance }, column: share });
  return { kind: 'key-figures', figures: rows };
}

function league(numbers: SubjectNumbers): TableBlock {
  const measure = { kind: 'percent', decimals: 1, unit: '%', align: 'right' } as const;
  const last = numbers.actual[11] ?? 0;
  const ranked = DISTRICTS.map((name, index): TableCell[] => [
    { value: index === 2 ? 2 : index + 1 },
    { value: name },
    { value: round(last + 6 - Math.max(1, index === 2 ? 1 : index) * 2.5) },
    { value: last },
    { value: round(6 - Math.max(1, index === 2 ? 1 : index) * 2.5) },
    { value: 0.97 },
    { value: round(last - index) },
    { value: round(last + 6 - index) },
    { value: null },
  ]);
  const unranked: TableCell[] = [
    { value: null },
    { value: 'Burera' },
    { value: 44.4 },
    { value: last },
    { value: null },
    { value: 0.42 },
    { value: null },
    { value: null },
    { value: 'not ranked: 42 % of reports in, floor 80 %' },
  ];
  return {
    kind: 'table',
    id: `${numbers.id}-league`,
    title: 'Districts',
    columns: [
      { id: 'rank', label: 'Rank', kind: 'number', decimals: 0, align: 'right', width: 0.6 },
      { id: 'place', label: 'District', kind: 'text', width: 2.4 },
      { id: 'actual', label: 'Actual', ...measure },
      { id: 'plan', label: 'Plan', ...measure },
      { id: 'gap', label: 'Gap', ...measure, kind: 'signed', unit: '', bar: true, width: 1.4 },
      { id: 'completeness', label: 'Reports in', kind: 'share', decimals: 0, align: 'right' },
      { id: 'low', label: '95 % from', ...measure },
      { id: 'high', label: '95 % to', ...measure },
      { id: 'reason', label: 'Remark', kind: 'text', width: 3 },
    ],
    rows: [...ranked, unranked],
    note: 'Ranked on the gap to the national plan. Ties share a rank.',
    filter: true,
  };
}

const MILESTONES: TableBlock['rows'] = [
  [{ value: 'e-LMIS live in 15 districts' }, { value: 'CIO' }, { value: '2026-06-30' }, { value: null }, { value: 'due' }],
  [{ value: 'recruit 40 nurses' }, { value: 'HR' }, { value: '2026-06-07' }, { value: null }, { value: 'late, 23 days' }],
  [{ value: '+train\n`trainers`' }, { value: '@owner' }, { value: '2026-01-31' }, { value: '2026-01-20' }, { value: 'done' }],
];

function milestones(numbers: SubjectNumbers): TableBlock {
  return {
    kind: 'table',
    id: `${numbers.id}-milestones`,
    title: 'Milestones',
    columns: [
      { id: 'title', label: 'Milestone', kind: 'text', width: 3 },
      { id: 'owner', label: 'Owner', kind: 'text' },
      { id: 'due', label: 'Due', kind: 'date' },
      { id: 'done', label: 'Done', kind: 'date' },
      { id: 'state', label: 'State', kind: 'text' },
    ],
    rows: MILESTONES,
  };
}

export function subjectSection(numbers: SubjectNumbers): Section {
  const blocks: Block[] = [
    { kind: 'paragraph', tone: 'lead', text: numbers.lead },
    keyFigures(numbers),
    chart(numbers),
    seriesTable(numbers),
  ];
  if (numbers.actual[11] !== null) blocks.push(league(numbers), milestones(numbers));
  blocks.push({ kind: 'list', title: 'Delivery chain', items: ['Ministry', 'Medical Store', 'District pharmacy', 'Health centre'] });
  if (numbers.status !== 'G') {
    blocks.push({
      kind: 'callout',
      tone: 'caveat',
      title: 'Before trusting this number',
      lines: ['1 place gave a numerator without its denominator.'],
    });
  }
  return { id: numbers.id, title: numbers.title, sheet: numbers.sheet, role: 'subject', blocks };
}

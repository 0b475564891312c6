/**
 * A realistic stocktake as one document, for golden tests of every renderer: all statuses, gaps in the series, accents,
 * long names, and hostile text that must stay text. Figures are invented.
 */
import type { Block, Callout, Document, Section, TableBlock, TableCell } from '../../src/core/document.ts';
import { DATA_QUALITY, INPUTS, METHOD, NOT_CHECKED } from './annexes.ts';
import { subjectSection } from './subject.ts';

const births = subjectSection({
  id: 'skilled-birth-attendance',
  title: 'Skilled birth attendance',
  sheet: 'Skilled birth attendance',
  status: 'G',
  lead: 'Ahead of plan in June 2026: 93.1 % against 92.0 % planned, +1.1 points.',
  direction: 1,
  unit: '%',
  baseline: 85,
  target: 95,
  actual: [85.2, 85.9, 86.4, 86.2, 87.5, 88.1, 88.9, 89.6, 90.8, 91.7, 92.4, 93.1],
  outlook: { value: 95.9, low: 94.1, high: 97.7, chance: 0.88 },
});

const immunised = subjectSection({
  id: 'fully-immunised',
  title: 'Enfants complètement vaccinés | <script>alert("x")</script>',
  sheet: 'Enfants complètement vaccinés',
  status: 'AG',
  lead: 'Slightly behind plan in June 2026: 90.4 % against 91.5 % planned, −1.1 points.',
  direction: 1,
  unit: '%',
  baseline: 86,
  target: 93,
  actual: [86.3, 86.9, 87.1, null, null, 87.9, 88.4, 88.8, 89.1, 89.9, 90.2, 90.4],
  thin: [null, null, null, 81.5, null, null, null, null, null, null, null, null],
  outlook: { value: 93.1, low: 90.2, high: 96, chance: 0.54 },
});

const nurses = subjectSection({
  id: 'nurses-district-hospitals',
  title: 'Nurses in post in district hospitals and in the health centres of hard-to-reach sectors',
  sheet: 'Nurses in post in district hosp',
  status: 'AR',
  lead: 'Behind plan in June 2026: 61.0 % against 66.0 % planned, −5.0 points.',
  direction: 1,
  unit: '%',
  baseline: 55,
  target: 70,
  actual: [55.1, 55.4, 55.2, 56.3, 56.8, 57.1, 57.9, 58.4, 59, 59.8, 60.4, 61],
  outlook: { value: 66.9, low: 62.5, high: 71.3, chance: 0.19 },
});

const stockouts = subjectSection({
  id: 'medicine-stock-outs',
  title: 'Medicine stock-outs ↓',
  sheet: 'Medicine stock-outs',
  status: 'R',
  lead: 'Far behind plan in June 2026: 21.4 % against 16.0 % planned, −5.4 points (lower is better).',
  direction: -1,
  unit: '%',
  baseline: 28,
  target: 10,
  actual: [28.4, 27.1, 27.6, 26.2, 25.1, 24.9, 24.8, 23.6, 20.6, 22.8, 22, 21.4],
  outlook: { value: 15.2, low: 11.1, high: 19.3, chance: 0.004 },
});

const deaths = subjectSection({
  id: 'maternal-deaths',
  title: 'Maternal deaths ↓',
  sheet: 'Maternal deaths',
  status: 'withheld',
  lead: 'Status withheld for June 2026: 61 % of reports are in, the floor is 80 %. Raw number: 214.',
  direction: -1,
  unit: '',
  baseline: 240,
  target: 180,
  actual: [241, 236, 239, 238, 229, 230, 226, 221, null, null, null, null],
  thin: [null, null, null, null, null, null, null, null, null, null, 219, 214],
});

const waiting = subjectSection({
  id: 'waiting-time',
  title: 'Waiting time for surgery ↓',
  sheet: 'Waiting time for surgery',
  status: 'no-data',
  lead: 'No data for June 2026: no file gives a value for this indicator.',
  direction: -1,
  unit: 'days',
  baseline: 60,
  target: 30,
  actual: [null, null, null, null, null, null, null, null, null, null, null, null],
});

const percent = { kind: 'percent', decimals: 1, unit: '%' } as const;
const points = { kind: 'signed', decimals: 1 } as const;

function percentRow(
  subject: Section,
  status: string,
  numbers: readonly [actual: number, plan: number, gap: number, target: number, chance: number],
  sparkline: readonly (number | null)[],
  words: readonly [since: string, decision: string],
): readonly TableCell[] {
  const [actual, plan, gap, target, chance] = numbers;
  return [
    { value: status },
    { value: subject.title, link: subject.id, strong: true },
    { value: actual, style: percent },
    { value: plan, style: percent },
    { value: gap, style: points, formula: subject.title.endsWith('↓') ? '{plan} - {actual}' : '{actual} - {plan}' },
    { value: sparkline },
    { value: target, style: { ...percent, decimals: 0 } },
    { value: chance },
    { value: words[0] },
    { value: words[1] },
  ];
}

const priorities: TableBlock = {
  kind: 'table',
  id: 'priorities',
  columns: [
    { id: 'status', label: 'Status', kind: 'status', align: 'center', width: 0.6 },
    { id: 'priority', label: 'Priority', kind: 'text', width: 2.6 },
    { id: 'actual', label: 'Actual', kind: 'number', align: 'right', width: 0.8 },
    { id: 'plan', label: 'Plan', kind: 'number', align: 'right', width: 0.8 },
    { id: 'gap', label: 'Gap', kind: 'signed', align: 'right', width: 0.8 },
    { id: 'sparkline', label: '12 months', kind: 'sparkline', width: 1.2 },
    { id: 'target', label: 'Target', kind: 'number', align: 'right', width: 0.8 },
    { id: 'chance', label: 'Chance', kind: 'share', decimals: 0, align: 'right', width: 0.8 },
    { id: 'since', label: 'Since April', kind: 'text', width: 1.4 },
    { id: 'decision', label: 'Decision needed', kind: 'text', width: 3.4 },
  ],
  rows: [
    percentRow(births, 'G', [93.1, 92, 1.1, 95, 0.88], [85.2, 85.9, 86.4, 86.2, 87.5, 88.1, 88.9, 89.6, 90.8, 91.7, 92.4, 93.1], ['G', '']),
    percentRow(
      immunised,
      'AG',
      [90.4, 91.5, -1.1, 93, 0.54],
      [86.3, 86.9, 87.1, null, null, 87.9, 88.4, 88.8, 89.1, 89.9, 90.2, 90.4],
      ['AG', ''],
    ),
    percentRow(
      nurses,
      'AR',
      [61, 66, -5, 70, 0.19],
      [55.1, 55.4, 55.2, 56.3, 56.8, 57.1, 57.9, 58.4, 59, 59.8, 60.4, 61],
      ['AG → AR', '=1+1 is what the director wrote: milestone "recruit 40 nurses" is 23 days late'],
    ),
    percentRow(
      stockouts,
      'R',
      [21.4, 16, -5.4, 10, 0.004],
      [28.4, 27.1, 27.6, 26.2, 25.1, 24.9, 24.8, 23.6, 20.6, 22.8, 22, 21.4],
      ['R', '71 % of the gap sits in 6 districts (Gakenke, Nyaruguru, …)'],
    ),
    [
      { value: 'withheld' },
      { value: deaths.title, link: deaths.id, strong: true },
      { value: 214, style: { kind: 'number', decimals: 0 } },
      { value: 195, style: { kind: 'number', decimals: 0 } },
      { value: null },
      { value: [241, 236, 239, 238, 229, 230, 226, 221, null, null, null, null] },
      { value: 180, style: { kind: 'number', decimals: 0 } },
      { value: null },
      { value: 'AG → withheld' },
      { value: 'withheld: 61 % of reports in, floor 80 %' },
    ],
    [
      { value: 'no-data' },
      { value: waiting.title, link: waiting.id, strong: true },
      { value: null },
      { value: 45, style: { kind: 'number', decimals: 0, unit: 'days' } },
      { value: null },
      { value: [null, null, null, null, null, null, null, null, null, null, null, null] },
      { value: 30, style: { kind: 'number', decimals: 0, unit: 'days' } },
      { value: null },
      { value: '' },
      { value: 'no data: no file gives a value for this indicator' },
    ],
    [
      { value: 'not-run' },
      { value: 'Community health workers paid on time', strong: true },
      { value: null },
      { value: null },
      { value: null },
      { value: [] },
      { value: null },
      { value: null },
      { value: '' },
      { value: 'not run: plans/chw-pay.yaml, line 4: Unexpected indicator "chw_payed", expected one of indicators.csv.' },
    ],
  ],
  note: 'Gap: negative is behind plan. ↓ lower is better. Chance: of standing at or beyond the target at its date.',
};

const callouts: readonly Callout[] = [
  {
    kind: 'callout',
    tone: 'decision',
    title: 'Needs a decision',
    lines: [
      'Medicine stock-outs: 71 % of the gap sits in 6 districts (Gakenke, Nyaruguru, …)',
      'Nurses in post: milestone "recruit 40 nurses" is 23 days late',
    ],
  },
  { kind: 'callout', tone: 'info', title: 'Since April', lines: ['Nurses in post AG → AR.', 'March stock-outs revised 19.8 → 20.6 %.'] },
  { kind: 'callout', tone: 'caveat', title: 'Not checked', lines: ['Maternal deaths: outlook needs 12 months, has 9'] },
];

const summaryBlocks: readonly Block[] = [
  { kind: 'paragraph', tone: 'lead', text: '7 priorities · 30 districts · 503 of 521 facilities reported (96.5 %)' },
  priorities,
  ...callouts,
];

export const exampleDocument: Document = {
  schema: 'deliver.document/1',
  kind: 'stocktake',
  title: 'Ministère de la Santé · stocktake for June 2026',
  subtitle: 'Delivery unit, for the stocktake with the Minister',
  author: 'Delivery Unit',
  language: 'en',
  period: { id: '202606', name: 'June 2026' },
  facts: {
    schema: 'deliver.stocktake/1',
    asOf: '202606',
    priorities: [
      { id: 'skilled-birth-attendance', title: births.title, actual: 93.1, planned: 92, gap: 1.1, status: 'G' },
      { id: 'maternal-deaths', title: deaths.title, actual: 214, planned: 195, gap: null, status: 'withheld' },
    ],
    inputs: [{ file: 'data/2026-06.csv', sha256: '0123456789abcdef'.repeat(4) }],
  },
  sections: [
    { id: 'summary', title: 'Summary', sheet: 'Summary', role: 'summary', blocks: summaryBlocks },
    births,
    immunised,
    nurses,
    stockouts,
    deaths,
    waiting,
    DATA_QUALITY,
    NOT_CHECKED,
    METHOD,
    INPUTS,
  ],
};

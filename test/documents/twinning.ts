/**
 * A small twinning network as one document, for tests of every renderer: slope charts, a heat map, a pair without an
 * endline, hostile text, no section of the stocktake's. Figures are invented but for the Ethiopian means (methods.md 11.2).
 */
import type { Column, Document, Section, SlopeBlock, SlopeLine, TableBlock, TableCell } from '../../src/core/document.ts';

const DISTRICTS = [
  'Gakenke',
  'Nyaruguru',
  'Rusizi',
  "Côte d'Émeraude-sur-Lac et Environs du Grand Plateau",
  '=1+1',
  'Kirehe | Est',
  'Ngoma <b>',
  'Nyabihu',
  'Burera',
  'Gicumbi',
  'Kayonza',
  'Huye',
] as const;

/** Before and after, in percent; the fifth has no endline, the seventh no baseline. */
const RESULTS: readonly (readonly [number | null, number | null])[] = [
  [50.97, 72.07],
  [48.2, 66.4],
  [61.5, 72.3],
  [44, 43.1],
  [55.5, null],
  [52.3, 70.9],
  [null, 68.2],
  [63.9, 66],
  [58.1, 60.2],
  [47.7, 49.9],
  [66.2, 64.8],
  [53.4, 56.1],
];
const SELECTED = 4;

const SLOPE_COLUMNS: readonly Column[] = [
  { id: 'member', label: 'District', kind: 'text', width: 2.4 },
  { id: 'chosen', label: 'Selected', kind: 'text' },
  { id: 'baseline', label: 'Jul 2021', kind: 'number', decimals: 1, unit: '%', align: 'right' },
  { id: 'endline', label: 'Jan 2023', kind: 'number', decimals: 1, unit: '%', align: 'right' },
  { id: 'change', label: 'Change', kind: 'signed', decimals: 2, align: 'right', formula: '{endline} - {baseline}' },
];

function changeCell(before: number | null, after: number | null): TableCell {
  return { value: before === null || after === null ? null : Math.round((after - before) * 100) / 100 };
}

const resultsTable: TableBlock = {
  kind: 'table',
  id: 'antenatal-results',
  title: 'Results by district',
  columns: SLOPE_COLUMNS,
  rows: DISTRICTS.map((name, index) => {
    const [before, after] = RESULTS[index] ?? [null, null];
    return [
      { value: name, strong: index < SELECTED },
      { value: index < SELECTED ? 'yes' : 'no' },
      { value: before },
      { value: after },
      changeCell(before, after),
    ];
  }),
};

function mean(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return Math.round((known.reduce((sum, value) => sum + value, 0) / known.length) * 100) / 100;
}

const members: SlopeLine[] = DISTRICTS.map((name, index) => ({
  name,
  role: index < SELECTED ? 'strong' : 'plain',
  values: [...(RESULTS[index] ?? [null, null])],
  row: index,
  named: index < SELECTED,
}));

const others = members.slice(SELECTED).filter((line) => line.values.every((value) => value !== null));

const slope: SlopeBlock = {
  kind: 'slope',
  id: 'antenatal-slope',
  title: 'First antenatal visit in time: thick lines chose the topic, thin ones did not',
  alt: 'Three of four districts that chose the topic rose by 10 to 21 points; the others rose by 2 points on average.',
  unit: '%',
  decimals: 1,
  labels: ['Jul 2021', 'Jan 2023'],
  lines: [
    ...members,
    {
      name: 'Mean of the others',
      role: 'mean',
      values: [0, 1].map((at) => mean(others.map((line) => line.values[at] ?? null))),
      named: true,
    },
  ],
  table: 'antenatal-results',
  columns: ['baseline', 'endline'],
};

/** Three measurements, all named, one with a gap in its middle, bound to no table. */
const rounds: SlopeBlock = {
  kind: 'slope',
  id: 'score-rounds',
  title: 'Self-assessment by round',
  alt: 'Four hospitals rose from round to round; Kibungo has no second round.',
  unit: 'points',
  decimals: 2,
  labels: ['Round 1', 'Round 2', 'Round 3'],
  lines: [
    { name: 'Overall', role: 'strong', values: [50.97, 64.1, 72.07], named: true },
    { name: 'Kibungo', role: 'plain', values: [41.2, null, 55.5] },
    { name: 'Kabgayi', role: 'plain', values: [54.4, 61.9, 71.5] },
    { name: 'Ruhengeri', role: 'plain', values: [57.3, 66.2, null] },
  ],
};

const KINDS = ['Co-design', 'Launch', 'Virtual coaching', 'Coaching in person', 'Workshops', 'Provincial event'] as const;

const dose: TableBlock = {
  kind: 'table',
  id: 'dose',
  title: 'Dose: attended of planned',
  columns: [
    { id: 'member', label: 'District', kind: 'text', width: 2 },
    ...KINDS.map((label, index): Column => ({ id: `kind-${index}`, label, kind: 'share', decimals: 0, align: 'right', heat: true })),
  ],
  rows: DISTRICTS.slice(0, 8).map((name, row) => [
    { value: name },
    ...KINDS.map((_, index): TableCell => {
      if (row === 4 && index === 3) return { value: null };
      const value = ((row * 3 + index * 5) % 8) / 6;
      return index === 4 ? { value, text: `${Math.round(value * 4)} of 4` } : { value };
    }),
  ]),
  note: 'Sessions over the plan do not stand in for others.',
};

const pairs: TableBlock = {
  kind: 'table',
  id: 'pairs',
  title: 'Partnerships',
  columns: [
    { id: 'status', label: 'Status', kind: 'status', align: 'center', width: 0.6 },
    { id: 'pair', label: 'Partnership', kind: 'text', width: 2.8 },
    { id: 'score', label: 'Score', kind: 'number', decimals: 0, align: 'right' },
    { id: 'rank', label: 'Rank', kind: 'text', align: 'right' },
    { id: 'dose', label: 'Dose', kind: 'share', decimals: 0, align: 'right', heat: true },
    { id: 'milestones', label: 'Milestones', kind: 'text', align: 'right' },
    { id: 'why', label: 'Why', kind: 'text', width: 3.4 },
  ],
  rows: [
    [
      { value: 'G' },
      { value: 'Gakenke – Nyaruguru', link: 'pair-1', strong: true },
      { value: 82 },
      { value: '1' },
      { value: 1 },
      { value: '4 of 4' },
      { value: 'Both gained on the topic they chose.' },
    ],
    [
      { value: 'AR' },
      { value: "Rusizi – Côte d'Émeraude-sur-Lac et Environs du Grand Plateau" },
      { value: 41 },
      { value: '2 to 3' },
      { value: 0.5 },
      { value: '1 of 4' },
      { value: 'The gap closed because the mentor fell: that is no progress.' },
    ],
    [
      { value: 'no-data' },
      { value: '=1+1 – Kirehe | Est' },
      { value: null },
      { value: null },
      { value: 0.25 },
      { value: '0 of 2' },
      { value: 'No score: the endline of =1+1 is missing, and without it three quarters of the weight.' },
    ],
  ],
  note: 'The score is this toolkit’s own measure, not a published one.',
};

const summary: Section = {
  id: 'summary',
  title: 'Summary',
  sheet: 'Summary',
  role: 'summary',
  blocks: [
    { kind: 'paragraph', tone: 'lead', text: '3 partnerships of 12 districts · one topic of two shows an effect · dose 71 % of the plan' },
    pairs,
    slope,
    {
      kind: 'callout',
      tone: 'decision',
      title: 'Needs a decision',
      lines: ['Rusizi: choose another mentor, or end the partnership in June.'],
    },
    {
      kind: 'callout',
      tone: 'info',
      title: 'What the network learned',
      lines: ['Antenatal visits: +14.9 points more where chosen (95 %: 3.1 to 26.7; p = 0.02).', 'Referrals: no effect shown.'],
    },
    { kind: 'callout', tone: 'caveat', title: 'Not checked', lines: ['=1+1: outcome; no value at the endline.'] },
  ],
};

const pair: Section = {
  id: 'pair-1',
  title: 'Gakenke – Nyaruguru',
  sheet: 'Gakenke – Nyaruguru',
  role: 'subject',
  blocks: [
    { kind: 'paragraph', tone: 'lead', text: 'On track: score 82 of 100, first of two.' },
    {
      kind: 'key-figures',
      figures: [
        { label: 'Score', cell: { value: 82 }, column: { kind: 'number', decimals: 0 } },
        { label: 'Status', cell: { value: 'G' }, column: { kind: 'status' } },
        { label: 'Outcome', cell: { value: null }, column: { kind: 'number' } },
      ],
    },
    rounds,
    { kind: 'list', title: 'Next steps', items: ['Exchange visit in March', '=cmd|x'] },
  ],
};

const topic: Section = {
  id: 'antenatal',
  title: 'First antenatal visit',
  sheet: 'Antenatal',
  role: 'subject',
  blocks: [
    { kind: 'paragraph', tone: 'lead', text: 'An effect is shown.' },
    { ...slope, id: 'antenatal-topic', table: 'antenatal-results' },
    resultsTable,
  ],
};

const doseSection: Section = { id: 'dose', title: 'Dose', sheet: 'Dose', role: 'annex', blocks: [dose] };

export const twinningDocument: Document = {
  schema: 'deliver.document/1',
  kind: 'twinning',
  title: 'Twinning network · January 2023',
  subtitle: 'Baseline July 2021, endline January 2023',
  author: 'Delivery unit',
  language: 'en',
  period: { id: '202301', name: 'January 2023' },
  facts: { schema: 'deliver.twinning/1', asOf: '202301' },
  sections: [summary, pair, topic, doseSection],
};

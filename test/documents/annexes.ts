/** The annexes of the example document. */
import type { Section } from '../../src/core/document.ts';

export const DATA_QUALITY: Section = {
  id: 'data-quality',
  title: 'Data quality',
  sheet: 'Data quality',
  role: 'annex',
  blocks: [
    {
      kind: 'table',
      id: 'completeness',
      title: 'Reports received',
      columns: [
        { id: 'priority', label: 'Priority', kind: 'text', width: 3 },
        { id: 'received', label: 'Received', kind: 'number', decimals: 0, align: 'right' },
        { id: 'expected', label: 'Expected', kind: 'number', decimals: 0, align: 'right' },
        { id: 'share', label: 'Share', kind: 'share', decimals: 1, align: 'right', formula: '{received} / {expected}' },
        { id: 'basis', label: 'Who was expected', kind: 'text', width: 4 },
      ],
      rows: [
        [{ value: 'Skilled birth attendance' }, { value: 503 }, { value: 521 }, { value: 503 / 521 }, { value: 'reports.csv' }],
        [{ value: 'Maternal deaths' }, { value: 318 }, { value: 521 }, { value: 318 / 521 }, { value: 'places that reported before' }],
      ],
    },
    {
      kind: 'table',
      id: 'clashes',
      title: 'Two values for one cell',
      filter: true,
      columns: [
        { id: 'where', label: 'Where', kind: 'text', width: 4 },
        { id: 'values', label: 'Values', kind: 'text', width: 2 },
        { id: 'kept', label: 'Kept', kind: 'text', width: 2 },
      ],
      rows: [],
      empty: 'No cell has two values.',
    },
  ],
};

export const NOT_CHECKED: Section = {
  id: 'not-checked',
  title: 'Not checked',
  sheet: 'Not checked',
  role: 'annex',
  blocks: [
    {
      kind: 'table',
      id: 'not-checked-list',
      columns: [
        { id: 'about', label: 'About', kind: 'text', width: 2 },
        { id: 'what', label: 'What', kind: 'text', width: 2 },
        { id: 'reason', label: 'Reason', kind: 'text', width: 5 },
      ],
      rows: [
        [{ value: 'Maternal deaths' }, { value: 'outlook' }, { value: 'needs 12 months with a value, has 9' }],
        [{ value: 'data' }, { value: 'timeliness' }, { value: 'there is no submissions.csv' }],
      ],
    },
  ],
};

export const METHOD: Section = {
  id: 'method',
  title: 'Method',
  sheet: 'Method',
  role: 'annex',
  blocks: [
    { kind: 'paragraph', text: 'Every threshold is the toolkit’s own and can be set in deliver.yaml.' },
    {
      kind: 'list',
      title: 'How a status is given',
      items: ['G: r ≥ 1.00', 'AG: r ≥ 0.90', 'AR: r ≥ 0.75', 'R: below', '# not a heading', '-2+3 *stays* text_'],
    },
    {
      kind: 'paragraph',
      tone: 'note',
      text: 'r is the share of the planned progress that was made: (actual − baseline) ÷ (plan − baseline).',
    },
  ],
};

export const INPUTS: Section = {
  id: 'inputs',
  title: 'Inputs',
  sheet: 'Inputs',
  role: 'annex',
  blocks: [
    {
      kind: 'table',
      id: 'input-files',
      filter: true,
      columns: [
        { id: 'file', label: 'File', kind: 'text', width: 3 },
        { id: 'rows', label: 'Rows', kind: 'number', decimals: 0, align: 'right' },
        { id: 'period', label: 'Period', kind: 'text' },
        { id: 'sha256', label: 'SHA-256', kind: 'text', width: 6.5 },
      ],
      rows: [
        [
          { value: 'data/2026-06 (révisé).csv' },
          { value: 12504 },
          { value: 'Jul 2025 – Jun 2026' },
          { value: '0123456789abcdef'.repeat(4) },
        ],
        [{ value: '=HYPERLINK("x")|pipe.csv' }, { value: null }, { value: '' }, { value: 'fedcba9876543210'.repeat(4) }],
      ],
    },
  ],
};

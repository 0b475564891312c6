/** What stands behind the numbers: reports received, clashes, what was left out, remarks. */
import type { Block, Section, TableBlock, TableCell } from '../../core/document.ts';
import { formatPeriod } from '../../core/period/index.ts';
import { sayPlace } from '../../core/source.ts';
import type { PackContext } from './context.ts';

function reportsTable({ subjects, words }: PackContext): TableBlock[] {
  const rows = subjects
    .filter(({ result }) => result.data.completeness !== undefined || result.data.timeliness !== undefined)
    .map(({ result, id, title }): TableCell[] => {
      const { received, expected, completeness, timeliness, basis } = result.data;
      return [
        { value: title, link: id },
        { value: received ?? null },
        { value: expected ?? null },
        { value: completeness ?? null },
        { value: timeliness ?? null },
        { value: basis ?? '' },
      ];
    });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'reports',
      title: words.reports,
      columns: [
        { id: 'priority', label: words.priority, kind: 'text', width: 3 },
        { id: 'received', label: words.received, kind: 'number', decimals: 0, align: 'right' },
        { id: 'expected', label: words.expected, kind: 'number', decimals: 0, align: 'right' },
        { id: 'share', label: words.share, kind: 'share', decimals: 1, align: 'right' },
        { id: 'timeliness', label: words.timeliness, kind: 'share', decimals: 1, align: 'right' },
        { id: 'basis', label: words.basis, kind: 'text', width: 4 },
      ],
      rows,
    },
  ];
}

interface TextTable {
  readonly id: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly empty?: string;
}

function textTable({ id, title, labels, rows, empty }: TextTable): TableBlock {
  return {
    kind: 'table',
    id,
    title,
    columns: labels.map((label, index) => ({ id: `column-${index + 1}`, label, kind: 'text', width: 4 })),
    rows: rows.map((row) => row.map((value) => ({ value }))),
    filter: true,
    ...(empty === undefined ? {} : { empty }),
  };
}

/** The section, or none where nothing was looked at. */
export function dataQualitySection(context: PackContext, names: { readonly id: string; readonly sheet: string }): Section[] {
  const { words, input } = context;
  const blocks: Block[] = [...reportsTable(context)];
  const { clashes, leftOut } = input.quality ?? {};
  if (clashes !== undefined) {
    const rows = clashes.map((clash) => [clash.where, clash.values, clash.kept]);
    blocks.push(
      textTable({ id: 'clashes', title: words.clashes, labels: [words.where, words.values, words.kept], rows, empty: words.noClashes }),
    );
  }
  if (leftOut !== undefined) {
    const rows = leftOut.map((row) => [row.where, row.reason]);
    blocks.push(
      textTable({ id: 'left-out', title: words.leftOut, labels: [words.where, words.reason], rows, empty: words.nothingLeftOut }),
    );
  }
  const later = input.result.later ?? [];
  if (later.length > 0) {
    blocks.push({ kind: 'list', title: words.later, items: later.map((period) => formatPeriod(period, context.language)) });
  }
  if (input.workspace.remarks.length > 0) {
    const rows = input.workspace.remarks.map((remark) => [sayPlace(remark.at), remark.text]);
    blocks.push(textTable({ id: 'remarks', title: words.remarks, labels: [words.where, words.what], rows }));
  }
  return blocks.length === 0 ? [] : [{ ...names, title: words.dataQuality, role: 'annex', blocks }];
}

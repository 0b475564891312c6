/** Holds a saved document against the shape in core/document.ts, so that renderers may trust it. */
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected a kebab-case id');
const finiteOrNull = z.number().nullable();

const columnStyle = z.object({
  kind: z.enum(['text', 'number', 'percent', 'share', 'signed', 'status', 'sparkline', 'period', 'date']),
  decimals: z.number().int().min(0).max(15).optional(),
  unit: z.string().optional(),
});

const column = columnStyle.extend({
  id: z.string(),
  label: z.string(),
  align: z.enum(['left', 'right', 'center']).optional(),
  width: z.number().positive().optional(),
  bar: z.boolean().optional(),
  heat: z.boolean().optional(),
  formula: z.string().optional(),
});

const cell = z.object({
  value: z.union([z.number(), z.string(), z.null(), z.array(finiteOrNull)]),
  text: z.string().optional(),
  link: id.optional(),
  strong: z.boolean().optional(),
  style: columnStyle.optional(),
  formula: z.string().optional(),
});

const table = z
  .object({
    kind: z.literal('table'),
    id,
    title: z.string().optional(),
    columns: z.array(column).min(1),
    rows: z.array(z.array(cell)),
    constants: z.record(z.string(), z.number()).optional(),
    note: z.string().optional(),
    empty: z.string().optional(),
    filter: z.boolean().optional(),
  })
  .refine((one) => one.rows.every((row) => row.length === one.columns.length), {
    message: 'expected one cell for each column',
    path: ['rows'],
  });

const chart = z
  .object({
    kind: z.literal('chart'),
    id,
    title: z.string(),
    alt: z.string(),
    unit: z.string(),
    decimals: z.number().int().min(0).max(15),
    labels: z.array(z.string()),
    series: z.array(
      z.object({
        name: z.string(),
        role: z.enum(['actual', 'thin', 'plan', 'outlook', 'low', 'high', 'target']),
        values: z.array(finiteOrNull),
        column: z.string().optional(),
      }),
    ),
    table: id.optional(),
  })
  .refine((one) => one.series.every((series) => series.values.length === one.labels.length), {
    message: 'expected one value for each label',
    path: ['series'],
  });

const slopeLine = z.object({
  name: z.string(),
  role: z.enum(['strong', 'plain', 'mean']),
  values: z.array(finiteOrNull),
  row: z.number().int().min(0).optional(),
  named: z.boolean().optional(),
});

const slope = z
  .object({
    kind: z.literal('slope'),
    id,
    title: z.string(),
    alt: z.string(),
    unit: z.string(),
    decimals: z.number().int().min(0).max(15),
    labels: z.array(z.string()).min(2),
    lines: z.array(slopeLine),
    table: id.optional(),
    columns: z.array(z.string()).optional(),
  })
  .refine((one) => one.lines.every((line) => line.values.length === one.labels.length), {
    message: 'expected one value for each label',
    path: ['lines'],
  })
  .refine((one) => one.columns === undefined || one.columns.length === one.labels.length, {
    message: 'expected one column for each label',
    path: ['columns'],
  });

interface Node {
  readonly text: string;
  readonly category?: string | undefined;
  readonly note?: string | undefined;
  readonly children: readonly Node[];
}

const treeNode: z.ZodType<Node> = z.lazy(() =>
  z.object({ text: z.string(), category: z.string().optional(), note: z.string().optional(), children: z.array(treeNode) }),
);

const tree = z.object({
  kind: z.literal('tree'),
  id,
  title: z.string(),
  alt: z.string(),
  style: z.enum(['whys', 'fishbone']),
  root: treeNode,
});

/** More empty lines than this are no exercise sheet but a mistake. */
const count = z.number().int().min(0).max(500);
const texts = z.array(z.string());

const grid = z
  .object({
    kind: z.literal('grid'),
    label: z.string().optional(),
    columns: texts.min(1),
    widths: z.array(z.number().positive()),
    rows: z.array(texts),
    blank: count,
    readBack: z
      .string()
      .regex(/^[a-z]+(?:[-_][a-z0-9]+)*$/, 'expected a name of lower-case letters')
      .optional(),
  })
  .refine((one) => one.widths.length === one.columns.length, { message: 'expected one width for each column', path: ['widths'] })
  .refine((one) => one.rows.every((row) => row.length === one.columns.length), {
    message: 'expected one text for each column',
    path: ['rows'],
  });

const form = z.object({
  kind: z.literal('form'),
  id,
  title: z.string().optional(),
  parts: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('lines'), label: z.string(), lines: count }),
      grid,
      z.object({
        kind: z.literal('matrix'),
        across: z.string(),
        up: z.string(),
        fields: z.tuple([z.string(), z.string(), z.string(), z.string()]),
        items: texts,
      }),
      z.object({ kind: z.literal('choice'), label: z.string(), options: texts }),
      z.object({ kind: z.literal('chain'), label: z.string().optional(), steps: texts.min(1), linesBelow: count }),
    ]),
  ),
});

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), text: z.string(), tone: z.enum(['lead', 'note']).optional() }),
  z.object({ kind: z.literal('callout'), tone: z.enum(['decision', 'caveat', 'info']), title: z.string(), lines: z.array(z.string()) }),
  z.object({ kind: z.literal('key-figures'), figures: z.array(z.object({ label: z.string(), cell, column: columnStyle })) }),
  z.object({ kind: z.literal('list'), title: z.string().optional(), items: z.array(z.string()) }),
  table,
  chart,
  slope,
  tree,
  form,
]);

export const documentSchema = z.object({
  schema: z.literal('deliver.document/1'),
  // The name of the files that are written.
  kind: id,
  title: z.string(),
  subtitle: z.string(),
  author: z.string(),
  language: z.enum(['en', 'fr']),
  period: z.object({ id: z.string(), name: z.string() }),
  facts: z.json(),
  sections: z.array(
    z.object({
      id,
      title: z.string(),
      sheet: z.string(),
      role: z.enum(['summary', 'subject', 'handout', 'annex']),
      facilitators: z.boolean().optional(),
      blocks: z.array(block),
    }),
  ),
});

import { COMMITMENT_HEADINGS } from '../../../core/commitment-headings.ts';
import type { FormPart } from '../../../core/document.ts';
import { fillEach, fillRows, fillText } from './fill-text.ts';
import type { Pass } from './name-values.ts';
import type { FormLine, TemplateText } from './sheet-template.ts';
import type { SheetPriority, SheetValues } from './sheet-values.ts';

/** Boxes of a delivery chain where the plan has no steps: to be named by hand. */
const BLANK_STEPS = ['1', '2', '3', '4', '5'];

/** Relative widths of priority, what, owner, due and first step. */
const COMMITMENT_WIDTHS = [3, 5, 2.2, 1.6, 3.2];

/** @returns undefined where a name that must have a value has none: the line is left out */
export function fillFormLine(line: FormLine, { values, priority }: Pass, sheet: SheetValues): FormPart | undefined {
  const { language } = sheet;
  const one = (text: TemplateText): string | undefined => fillText(text, values, language);
  const each = (texts: readonly TemplateText[]): string[] => texts.flatMap((text) => fillEach(text, values, language));
  switch (line.kind) {
    case 'lines': {
      const label = one(line.label);
      return label === undefined ? undefined : { kind: 'lines', label, lines: line.lines };
    }
    case 'choice': {
      const label = one(line.label);
      const options = each(line.options);
      return label === undefined || options.length === 0 ? undefined : { kind: 'choice', label, options };
    }
    case 'matrix': {
      const [across, up, topLeft, topRight, bottomLeft, bottomRight] = [line.across, line.up, ...line.fields].map(one);
      if (across === undefined || up === undefined) return undefined;
      const fields = [topLeft ?? '', topRight ?? '', bottomLeft ?? '', bottomRight ?? ''] as const;
      return { kind: 'matrix', across, up, fields, items: each(line.items) };
    }
    case 'chain': {
      const label = one(line.label);
      const steps = each(line.steps);
      if (label === undefined) return undefined;
      return { kind: 'chain', ...labelOf(label), steps: steps.length === 0 ? BLANK_STEPS : steps, linesBelow: line.linesBelow };
    }
    case 'grid':
      return {
        kind: 'grid',
        columns: line.columns.map((column) => one(column) ?? ''),
        widths: line.widths,
        rows: line.rows.flatMap((row) => fillRows(row, values, language)),
        blank: line.blank,
      };
    case 'commitments':
      return commitments(line, priority === undefined ? sheet.priorities : [priority], sheet);
  }
}

function labelOf(label: string): { readonly label?: string } {
  return label === '' ? {} : { label };
}

/** Its headings are those that `actions add` looks for, whatever the template says. */
function commitments(
  { lines, blank }: Extract<FormLine, { kind: 'commitments' }>,
  priorities: readonly SheetPriority[],
  { language, priorities: all }: SheetValues,
): FormPart {
  const { priority, title, owner, due, step } = COMMITMENT_HEADINGS[language];
  const columns = [priority, title, owner, due, step];
  const rows = priorities.flatMap((one) => Array.from({ length: lines }, () => [nameOf(one, all), '', '', '', '']));
  return {
    kind: 'grid',
    columns,
    widths: COMMITMENT_WIDTHS,
    rows,
    blank: rows.length + blank === 0 ? lines : blank,
    readBack: 'commitments',
  };
}

/** A title that two priorities have would not be known again: then the id. */
function nameOf({ id, title }: SheetPriority, all: readonly SheetPriority[]): string {
  return all.filter((other) => other.title === title).length > 1 ? id : title;
}

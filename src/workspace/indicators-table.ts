import { operandsOf, parseExpression } from '../core/expression-parser.ts';
import type { Indicator } from '../core/indicator.ts';
import { sayPlace, type Source } from '../core/source.ts';
import type { Findings } from './problem.ts';
import { RowReader } from './row-reader.ts';
import type { TableForm, WrittenTable } from './table.ts';

export const INDICATORS: TableForm = {
  name: 'indicators',
  sheet: 'Indicators',
  required: ['code', 'name', 'kind', 'over_time', 'numerator', 'direction'],
  optional: ['denominator', 'unit', 'lower', 'upper', 'factor', 'missing', 'decimals'],
};

const KINDS = ['count', 'percent', 'rate', 'mean'] as const;
const OVER_TIME = ['flow', 'stock', 'cumulative'] as const;
const MOST_DECIMALS = 9;

/** Reads the indicators: codes once, words known, expressions that parse, a denominator where the kind needs one. */
export function readIndicators(table: WrittenTable, findings: Findings): Indicator[] {
  const indicators: Indicator[] = [];
  const places = new Map<string, Source>();
  for (const row of table.rows) {
    const reader = new RowReader(row, table, findings);
    const indicator = readIndicator(reader);
    const code = reader.text('code');
    const first = code === undefined ? undefined : places.get(code);
    if (first !== undefined) {
      const message = `Unexpected second indicator with code "${code}", expected each code once (first: ${sayPlace(first)}).`;
      reader.problem('code', message, 'Remove one, or give it its own code.');
    }
    if (code !== undefined) places.set(code, reader.atCell('code'));
    if (indicator !== undefined) indicators.push(indicator);
  }
  return indicators;
}

function readIndicator(row: RowReader): Indicator | undefined {
  const code = row.needed('code');
  const name = row.needed('name');
  const kind = row.needed('kind') === undefined ? undefined : row.word('kind', KINDS);
  const overTime = row.needed('over_time') === undefined ? undefined : row.word('over_time', OVER_TIME);
  const direction = row.needed('direction') === undefined ? undefined : row.word('direction', ['up', 'down']);
  const numerator = row.needed('numerator') === undefined ? undefined : readExpression(row, 'numerator');
  const denominator = readExpression(row, 'denominator');
  const missing = row.word('missing', ['zero']);
  const decimals = row.number('decimals', { least: 0, whole: true });
  const bounds = readBounds(row, kind === 'percent');
  if (decimals !== undefined && decimals > MOST_DECIMALS)
    row.problem('decimals', `Unexpected ${decimals} decimals, expected at most ${MOST_DECIMALS}.`, 'Correct the number.');
  if (kind === undefined) return undefined;
  checkDenominator(row, kind);
  const factor = readFactor(row, kind);
  if (code === undefined || name === undefined || overTime === undefined || direction === undefined) return undefined;
  if (numerator === undefined || factor === undefined) return undefined;
  return {
    code,
    name,
    kind,
    overTime,
    numerator,
    ...(denominator === undefined ? {} : { denominator }),
    factor,
    direction,
    unit: row.text('unit') ?? (kind === 'percent' ? '%' : ''),
    ...bounds,
    ...(missing === undefined ? {} : { missing }),
    ...(decimals === undefined ? {} : { decimals }),
  };
}

function readExpression(row: RowReader, name: string): string | undefined {
  const text = row.text(name);
  if (text === undefined) return undefined;
  const parsed = parseExpression(text);
  if (!parsed.ok)
    return row.problem(
      name,
      `Unexpected ${name} "${text}" at character ${parsed.column}: ${trimStop(parsed.message)}.`,
      'Write it as #{element} + #{element.category}.',
    );
  if (operandsOf(parsed.expression).length > 0) return text;
  if (name === 'denominator') return text;
  return row.problem(
    name,
    `Unexpected ${name} "${text}" without a data element, expected at least one, as #{element}.`,
    'Put the element between #{ and }.',
  );
}

function trimStop(text: string): string {
  return text.replace(/\.$/, '');
}

function readBounds(row: RowReader, percent: boolean): { lower?: number; upper?: number } {
  const lower = row.number('lower', { percent });
  const upper = row.number('upper', { percent });
  if (lower !== undefined && upper !== undefined && lower > upper) {
    row.problem('lower', `Unexpected lower ${lower} above upper ${upper}, expected it at or below.`, 'Swap or correct them.');
  }
  return { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
}

function checkDenominator(row: RowReader, kind: Indicator['kind']): void {
  const has = row.text('denominator') !== undefined;
  if (kind === 'count' && has) {
    row.problem('denominator', `Unexpected denominator for a count, expected none.`, 'Remove it, or make the kind percent, rate or mean.');
  } else if (kind !== 'count' && !has) {
    row.problem(
      'denominator',
      `Unexpected ${kind} without denominator, expected an expression such as #{element} or #{population}.`,
      'Fill in the denominator, or make the kind count.',
    );
  }
}

/** 100 for a percent and 1 for counts and means follow from the kind; a rate must say per how many. */
function readFactor(row: RowReader, kind: Indicator['kind']): number | undefined {
  const given = row.number('factor', { least: 0 });
  if (kind === 'rate') {
    if (given !== undefined && given > 0) return given;
    return row.problem(
      'factor',
      `Unexpected rate ${given === 0 ? 'with factor 0' : 'without factor'}, expected per how many it is, such as 1000.`,
      'Fill in the factor.',
    );
  }
  const own = kind === 'percent' ? 100 : 1;
  if (given === undefined || given === own) return own;
  return row.problem(
    'factor',
    `Unexpected factor ${given} for a ${kind}, expected ${own} or nothing.`,
    'Remove it, or make the kind rate.',
  );
}

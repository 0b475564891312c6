import { parseArgs } from 'node:util';

export const PARTS = ['startup', 'demo', 'csv', 'workbook', 'validate', 'outlook'] as const;
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  readonly parts: readonly Part[];
  /** Instead of each part's own number. */
  readonly rows?: number;
  readonly rounds?: number;
}

/**
 * Reads `--only csv,workbook --rows 10000 --rounds 1`.
 * @throws Error in one sentence for anything else
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, rows: { type: 'string' }, rounds: { type: 'string' } },
  });
  const rows = count('rows', values.rows);
  const rounds = count('rounds', values.rounds);
  return { parts: parts(values.only), ...(rows === undefined ? {} : { rows }), ...(rounds === undefined ? {} : { rounds }) };
}

function parts(only: string | undefined): readonly Part[] {
  if (only === undefined) return PARTS;
  return only.split(',').map((name) => {
    const part = PARTS.find((one) => one === name);
    if (part === undefined) throw new Error(`Unexpected part "${name}", expected ${PARTS.join(', ')}, choose among these.`);
    return part;
  });
}

function count(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`Unexpected --${name} ${text}, expected a whole number from 1, write it so.`);
  return number;
}

import { lineRanges } from '../../../core/line-ranges.ts';
import type { Source } from '../../../core/source.ts';
import type { Findings } from '../../problem.ts';

/** More ranges of lines than this are not read out. */
const MOST_RANGES = 10;

/** Gathers what a person should know of many filled forms, and says each thing once: at the first place, with where the others are. */
export class SaidOnce {
  readonly #said = new Map<string, Source[]>();

  note(at: Source, text: string): void {
    this.#said.set(text, [...(this.#said.get(text) ?? []), at]);
  }

  tell(findings: Findings): void {
    for (const [text, places] of this.#said) findings.remark(places[0] as Source, text + sayOthers(places));
  }
}

function sayOthers(places: readonly Source[]): string {
  const sheets = new Set(places.map(({ file, sheet }) => JSON.stringify([file, sheet])));
  const lines = [...new Set(places.flatMap(({ line }) => line ?? []))];
  if (sheets.size > 1) return ` So it is in ${sheets.size} files or sheets.`;
  if (lines.length < 2) return '';
  const ranges = lineRanges(lines);
  return ` In ${lines.length} rows: lines ${ranges.slice(0, MOST_RANGES).join(', ')}${ranges.length > MOST_RANGES ? ' …' : ''}.`;
}

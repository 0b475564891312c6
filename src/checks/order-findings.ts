import type { Finding } from '../core/finding.ts';
import type { Source } from '../core/source.ts';

/**
 * Orders findings by file, sheet, line, column and code.
 * @param order number of a file, or of a file and sheet, in the order in which they were given
 */
export function orderFindings(findings: readonly Finding[], order: (at: Source) => number): Finding[] {
  return findings.toSorted(
    (a, b) =>
      compare(order(a.at), order(b.at)) ||
      (a.at.line ?? 0) - (b.at.line ?? 0) ||
      (a.at.column ?? 0) - (b.at.column ?? 0) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

/** Numbers files and their sheets in the order in which they come. A place without a known file comes last. */
export class ReadingOrder {
  readonly #numbers = new Map<string, number>();

  add(file: string, sheet?: string): void {
    for (const key of [file, `${file}\0${sheet ?? ''}`]) if (!this.#numbers.has(key)) this.#numbers.set(key, this.#numbers.size);
  }

  of({ file, sheet }: Source): number {
    return (sheet === undefined ? undefined : this.#numbers.get(`${file}\0${sheet}`)) ?? this.#numbers.get(file) ?? Infinity;
  }
}

/** Also for Infinity, whose difference from itself is no number. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { sayPlace, type Source } from '../../core/source.ts';
import { knowPlaces, type KnownPlaces } from '../known-names.ts';
import type { Problem } from '../problem.ts';
import type { RowReader } from '../row-reader.ts';

type Reason = Pick<Problem, 'message' | 'fix'>;

const ECHO = ': its own row is left out.';

/** Codes that other tables may name, those of rows that were left out apart: a row that names one goes with it, for its reason. */
export class KnownCodes {
  readonly #what: string;
  readonly #table: string;
  readonly #named: boolean;
  readonly #lost = new Map<string, Reason>();
  #known: KnownPlaces = knowPlaces([]);

  /**
   * @param what is coded, in one word
   * @param named a name that only one has may stand for its code
   * @param table what its table is called, after "the table of"
   */
  constructor(what: string, named: 'named' | 'coded', table = `${what}s`) {
    this.#what = what;
    this.#table = table;
    this.#named = named === 'named';
  }

  /** The rows that were taken. */
  take(rows: readonly { readonly code: string; readonly name?: string }[]): void {
    this.#known = knowPlaces(rows.map(({ code, name }) => ({ code, name: this.#named ? (name ?? code) : code, aliases: [] })));
  }

  /**
   * A row that was left out, as far as it can be named.
   * @param problems of the row: where it only went with another, that one is the cause of all
   */
  lose(row: RowReader, problems: readonly Problem[] = []): void {
    const [only, ...more] = problems;
    const cause = more.length === 0 && only?.message.endsWith(ECHO) === true ? only : undefined;
    for (const column of this.#named ? ['code', 'name'] : ['code']) {
      const text = row.text(column);
      if (text !== undefined && !this.#lost.has(text)) this.#lost.set(text, cause ?? echo(this.#what, text, row.at));
    }
  }

  /** The code that a cell means, which must not be blank. */
  in(row: RowReader, column: string): string | undefined {
    const text = row.needed(column);
    return text === undefined ? undefined : this.find(text, (message, fix) => row.problem(column, message, fix));
  }

  /** The code that a cell means, where it means any. */
  maybeIn(row: RowReader, column: string): string | undefined {
    return row.text(column) === undefined ? undefined : this.in(row, column);
  }

  /** @param refuse told in one sentence, the same for every row that names it, why there is no such code */
  find(text: string, refuse: (message: string, fix: string) => void): string | undefined {
    if (this.#known.has(text)) return text;
    const lost = this.#lost.get(text);
    const code = lost === undefined ? this.#known.codeOf(text) : undefined;
    if (code !== undefined) return code;
    if (lost !== undefined) {
      refuse(lost.message, lost.fix);
      return undefined;
    }
    const nearest = this.#known.nearest(text);
    const add = `add "${text}" to the table of ${this.#table}`;
    refuse(
      `Unexpected ${this.#what} "${text}", expected ${this.#named ? 'the code, or a name that only one has,' : 'a code'} in the table of ${this.#table}.`,
      nearest === undefined ? `Correct it, or ${add}.` : `Write "${nearest}" (the nearest), or ${add}.`,
    );
    return undefined;
  }
}

function echo(what: string, text: string, at: Source): Reason {
  return { message: `Unexpected ${what} "${text}", expected one that was taken${ECHO}`, fix: `Mend ${sayPlace(at)} first.` };
}

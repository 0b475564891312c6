import type { Workspace } from '../../core/workspace.ts';
import { findPlace, knowPlaces } from '../known-names.ts';
import { sayKnown } from '../nearest-name.ts';
import type { RowReader } from '../row-reader.ts';
import type { LeftOut } from './left-out.ts';

type Refuse = (message: string, fix: string) => void;

/** The priorities of a workspace, also those whose plan does not hold; a title that only one has may stand for its id. */
export class KnownPriorities {
  readonly ids: readonly string[];
  readonly #known: ReturnType<typeof knowPlaces>;

  constructor({ plans, brokenPlans }: Pick<Workspace, 'plans' | 'brokenPlans'>) {
    const all = [...plans, ...brokenPlans].map(({ priority, title }) => ({ code: priority, name: title ?? priority, aliases: [] }));
    this.#known = knowPlaces(all);
    this.ids = this.#known.codes;
  }

  find(text: string, refuse: Refuse): string | undefined {
    const id = findPlace(text, this.#known);
    if (id !== undefined) return id;
    const nearest = this.#known.nearest(text);
    const known = this.ids.length === 0 ? 'one with a plan, and there is none' : `one with a plan (${sayKnown(this.ids)})`;
    refuse(
      `Unexpected priority "${text}", expected ${known}.`,
      nearest === undefined ? 'Correct it, or add a plan for it.' : `Write "${nearest}" (the nearest), or add a plan for it.`,
    );
    return undefined;
  }

  /** The priority of a row that is nothing without it. */
  in(row: RowReader, column = 'priority'): string | undefined {
    const text = row.needed(column);
    return text === undefined ? undefined : this.find(text, (message, fix) => row.problem(column, message, fix));
  }

  /** The priorities of a row that stays without those that are not known. @param stays `the leader stays, without this priority` */
  listIn(row: RowReader, column: string, leftOut: LeftOut, stays: string): string[] {
    const refuse: Refuse = (message, fix) => leftOut.add({ at: row.atCell(column), message: message.replace(/\.$/, `; ${stays}.`), fix });
    return [...new Set(row.list(column).flatMap((text) => this.find(text, refuse) ?? []))];
  }

  /** The priority of a row that stays without it. */
  maybeIn(row: RowReader, leftOut: LeftOut, stays: string): string | undefined {
    const text = row.text('priority');
    if (text === undefined) return undefined;
    return this.find(text, (message, fix) =>
      leftOut.add({ at: row.atCell('priority'), message: message.replace(/\.$/, `; ${stays}.`), fix }),
    );
  }
}

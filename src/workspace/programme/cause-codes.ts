import type { Cause } from '../../core/causes.ts';
import type { KnownPriorities } from '../part-tables/known-priorities.ts';
import { KnownCodes } from '../part-tables/known-codes.ts';
import type { RowKeeping } from '../part-tables/read-rows.ts';
import type { RowReader } from '../row-reader.ts';

/** What causes and ratings are held against. */
export interface CauseReading extends RowKeeping {
  readonly priorities: KnownPriorities;
  readonly causes: CauseCodes;
}

/** The codes of causes: each stands for a cause of its own priority only. */
export class CauseCodes {
  readonly #byPriority = new Map<string, KnownCodes>();
  readonly #priorityOf = new Map<string, string>();

  take(causes: readonly Cause[]): void {
    for (const priority of new Set(causes.map((cause) => cause.priority))) this.#of(priority);
    for (const [priority, known] of this.#byPriority) known.take(causes.filter((cause) => cause.priority === priority));
    causes.forEach(({ code, priority }) => this.#priorityOf.set(code, priority));
  }

  lose(row: RowReader, priority: string | undefined): void {
    if (priority !== undefined) this.#of(priority).lose(row);
  }

  /** @param refuse told why the priority has no such cause */
  find(text: string, priority: string, refuse: (message: string, fix: string) => void): string | undefined {
    const known = this.#of(priority);
    const other = this.#priorityOf.get(text);
    let why: [string, string] | undefined;
    const code = known.find(text, (message, fix) => (why = [message, fix]));
    if (why === undefined) return code;
    if (other !== undefined && !why[0].includes('its own row is left out'))
      refuse(`Unexpected cause "${text}" of priority "${other}", expected one of "${priority}".`, 'Correct the cause or the priority.');
    else refuse(...why);
    return undefined;
  }

  #of(priority: string): KnownCodes {
    const known = this.#byPriority.get(priority) ?? new KnownCodes('cause', 'coded');
    this.#byPriority.set(priority, known);
    return known;
  }
}

import type { Args, Finding } from '../core/finding.ts';
import { CONFLICTS, type ConflictTemplate } from './dhis2-conflict-table.ts';

/** What a DHIS2 server would answer to the first place of a finding. */
export interface Conflict {
  readonly code: string;
  readonly message: string;
}

export interface Conflicts {
  /** Servers up to 2.42: E76xx. */
  readonly before243?: Conflict;
  /** Servers from 2.43 on: E80xx for the set, E81xx for one value. */
  readonly from243?: Conflict;
}

/** What the finding does not say. */
const UNKNOWN = '…';

/**
 * The DHIS2 conflict codes of both generations for a finding in a DHIS2-shaped upload, with the server's message filled in as far as the
 * finding goes.
 * @param firstDataLine line of the file's first data value, for the value index of E81xx: counted from 0 as the formats count; a server may count from 1
 * @returns undefined where DHIS2 has no conflict for what the rule finds
 */
export function conflictOf(finding: Finding, firstDataLine?: number): Conflicts | undefined {
  if (!Object.hasOwn(CONFLICTS, finding.code)) return undefined;
  const { before243, from243 } = CONFLICTS[finding.code]!;
  const index = valueIndex(finding, firstDataLine);
  return {
    ...(before243 === undefined ? {} : { before243: filled(before243, finding.args, index) }),
    ...(from243 === undefined ? {} : { from243: filled(from243, finding.args, index) }),
  };
}

function filled({ code, message, slots }: ConflictTemplate, args: Args, index: string): Conflict {
  const text = message.replaceAll(/\{(\d)\}/g, (_, slot: string) => fact(slots[Number(slot)] ?? [], args, index));
  return { code, message: text };
}

function fact(names: readonly string[], args: Args, index: string): string {
  if (names[0] === '#') return index;
  for (const name of names) {
    const value = args[name];
    if (value !== undefined && value !== '') return Array.isArray(value) ? value.join(', ') : String(value);
  }
  return UNKNOWN;
}

/** `dataValues[3].value` is value 3; in a table the lines are counted. */
function valueIndex({ at }: Finding, firstDataLine: number | undefined): string {
  const field = /\[(\d+)\]/.exec(at.field ?? '')?.[1];
  if (field !== undefined) return field;
  return at.line === undefined || firstDataLine === undefined ? UNKNOWN : String(at.line - firstDataLine);
}

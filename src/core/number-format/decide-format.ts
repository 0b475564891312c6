import type { NumberFormat } from '../mapping.ts';

/** How often each shape was seen, by `<kind> <sign>` (shape.ts), with a few samples; and under `proof <sign>` what proves a decimal sign. */
export type Sightings = Map<string, { count: number; readonly samples: string[] }>;

export interface NumberDecision {
  readonly format: NumberFormat;
  /** What was seen, in words: `decimal comma in 12 values, such as 12,5`. */
  readonly evidence: string;
  /** Present where the evidence allows two readings: which samples, and which reading was taken. */
  readonly unsure?: string;
  /** What was seen against the format, with samples. Such values do not parse, and so show up where they stand. */
  readonly contradictions: readonly string[];
}

type Decimal = NumberFormat['decimal'];
type Group = NonNullable<NumberFormat['group']>;
type Verdict = { readonly decimal: Decimal; readonly unsure?: string };

const NAMES: Readonly<Record<Group, string>> = { '.': 'dot', ',': 'comma', ' ': 'space', "'": 'apostrophe' };

/**
 * The format that most of a file's numbers prove.
 * One sign has one meaning in one file: what the majority does not share is a contradiction, and is never read by another rule.
 */
export function decideFormat(seen: Sightings, hint?: Decimal): NumberDecision {
  const { decimal, unsure } = decideDecimal(seen, hint);
  const group = decideGroup(seen, decimal);
  const format: NumberFormat = group === undefined ? { decimal } : { decimal, group };
  const doubts = [unsure, doubtOverGroup(seen, decimal, group)].filter((doubt) => doubt !== undefined);
  return {
    format,
    evidence: evidenceFor(seen, format, hint),
    ...(doubts.length === 0 ? {} : { unsure: doubts.join(' ') }),
    contradictions: contradictionsTo(seen, format),
  };
}

function decideDecimal(seen: Sightings, hint: Decimal | undefined): Verdict {
  const comma = timesSeen(seen, 'proof ,');
  const point = timesSeen(seen, 'proof .');
  if (comma !== point) return { decimal: comma > point ? ',' : '.' };
  if (comma > 0) return tie(hint ?? '.', comma);
  return decideFromAmbiguous(seen, hint);
}

function tie(decimal: Decimal, times: number): Verdict {
  return {
    decimal,
    unsure: `Decimal comma and decimal point are proven equally often (${times} times each); read with the decimal ${signName(decimal)}.`,
  };
}

/** Nothing proves the decimal sign. Spaces or apostrophes between groups leave comma and dot only one meaning. */
function decideFromAmbiguous(seen: Sightings, hint: Decimal | undefined): Verdict {
  const comma = timesSeen(seen, 'ambiguous ,');
  const point = timesSeen(seen, 'ambiguous .');
  if (comma + point === 0) return { decimal: hint ?? '.' };
  const otherGroup = timesSeen(seen, 'group  ') + timesSeen(seen, "group '") > 0;
  if (otherGroup && comma * point === 0) return { decimal: comma > 0 ? ',' : '.' };
  const decimal = hint ?? '.';
  return { decimal, unsure: ambiguity(seen, decimal, hint !== undefined) };
}

function ambiguity(seen: Sightings, decimal: Decimal, hinted: boolean): string {
  const samples = [...(seen.get('ambiguous ,')?.samples ?? []), ...(seen.get('ambiguous .')?.samples ?? [])];
  const readings = [',', '.'].filter((sign) => timesSeen(seen, `ambiguous ${sign}`) > 0);
  const taken = readings.map((sign) => `${NAMES[sign as Decimal]} read as ${sign === decimal ? 'the decimal sign' : 'grouping thousands'}`);
  const why = hinted ? 'as the delimiter suggests' : 'by default';
  return `${samples.join(' and ')} can be grouped by thousands or have three decimals: ${taken.join(', ')} ${why}.`;
}

/**
 * One grouping sign for the file: the one seen most. A comma or dot seen only as `1,234` groups by default,
 * unless the same sign also stands as a decimal sign somewhere: then nobody can tell, and it is left to fail visibly.
 */
function decideGroup(seen: Sightings, decimal: Decimal): Group | undefined {
  const opposite = other(decimal);
  const proven = timesSeen(seen, `group ${opposite}`);
  const supposed = proven > 0 || timesSeen(seen, `decimal ${opposite}`) === 0 ? timesSeen(seen, `ambiguous ${opposite}`) : 0;
  const candidates: [Group, number][] = [
    [' ', timesSeen(seen, 'group  ')],
    ["'", timesSeen(seen, "group '")],
    [opposite, proven + supposed],
  ];
  const [group, count] = candidates.reduce((best, next) => (next[1] > best[1] ? next : best));
  return count > 0 ? group : undefined;
}

/** The grouping sign also stands as a decimal sign in this file, so that its `1,234` may be either. */
function doubtOverGroup(seen: Sightings, decimal: Decimal, group: Group | undefined): string | undefined {
  const sign = other(decimal);
  if (group !== sign || timesSeen(seen, `decimal ${sign}`) === 0 || timesSeen(seen, `ambiguous ${sign}`) === 0) return undefined;
  return `${say(seen, `ambiguous ${sign}`)}: read as grouped by thousands, but the file also writes a decimal ${signName(sign)}.`;
}

function contradictionsTo(seen: Sightings, { decimal, group }: NumberFormat): string[] {
  const opposite = other(decimal);
  const against: [string, string][] = [
    [`decimal ${opposite}`, `decimal ${signName(opposite)}`],
    ...(Object.keys(NAMES) as Group[]).filter((sign) => sign !== group).map((sign): [string, string] => [`group ${sign}`, groupedBy(sign)]),
    ...(group === opposite ? [] : [[`ambiguous ${opposite}`, `${NAMES[opposite]} before three digits`] as [string, string]]),
  ];
  return against.filter(([key]) => timesSeen(seen, key) > 0).map(([key, name]) => `${name} in ${say(seen, key)}`);
}

function evidenceFor(seen: Sightings, { decimal, group }: NumberFormat, hint: Decimal | undefined): string {
  const parts: string[] = [];
  const proof = timesSeen(seen, `decimal ${decimal}`) > 0 ? `decimal ${decimal}` : `ambiguous ${decimal}`;
  if (timesSeen(seen, proof) > 0) parts.push(`decimal ${signName(decimal)} in ${say(seen, proof)}`);
  if (group !== undefined)
    parts.push(`${groupedBy(group)} in ${say(seen, timesSeen(seen, `group ${group}`) > 0 ? `group ${group}` : `ambiguous ${group}`)}`);
  if (parts.length > 0) return parts.join('; ');
  return `no decimal or grouping sign seen${hint === undefined ? '' : `; the delimiter suggests a decimal ${signName(hint)}`}`;
}

function say(seen: Sightings, key: string): string {
  const { count = 0, samples = [] } = seen.get(key) ?? {};
  return `${count} ${count === 1 ? 'value' : 'values'}, such as ${samples.join(' and ')}`;
}

function timesSeen(seen: Sightings, key: string): number {
  return seen.get(key)?.count ?? 0;
}

function other(sign: Decimal): Decimal {
  return sign === ',' ? '.' : ',';
}

function signName(sign: Decimal): string {
  return sign === ',' ? 'comma' : 'point';
}

function groupedBy(sign: Group): string {
  return `thousands grouped by ${NAMES[sign]}`;
}

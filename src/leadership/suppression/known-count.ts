/** What a reader can reckon of hidden counts: bounds that the published counts and the word `few` leave open. */
import type { RaterRole } from '../../core/leadership.ts';
import { FEWEST_RESPONDENTS } from '../result.ts';
import { ofFew, type Hiding } from './hiding.ts';
import { ROLES, type SurveyCounts } from './survey-counts.ts';

/** A sum of hidden counts, each with a sign, that is known to lie between two numbers. */
interface Known {
  readonly terms: readonly { readonly of: number; readonly sign: 1 | -1 }[];
  readonly low: number;
  readonly high: number;
}

interface Unknown {
  readonly team: string;
  readonly count: number;
  low: number;
  high: number;
}

/** People who are in several teams or roles make the sums contradict each other, and bounds would then narrow for ever. */
const MOST_PASSES = 100;

type Counted = Parameters<SurveyCounts['respondents']>[0];

/** A team of which a hidden count of 1 to 4 persons can only be one number. Undefined where every such count is open. */
export function knownTeam(hiding: Hiding, counts: SurveyCounts, scale: number): string | undefined {
  const { unknowns, known } = whatIsKnown(hiding, counts, scale);
  for (let pass = 0, changed = true; changed && pass < MOST_PASSES; pass += 1) {
    changed = false;
    for (const fact of known) changed = narrow(fact, unknowns) || changed;
  }
  return unknowns.find(({ count, low, high }) => count > 0 && count < FEWEST_RESPONDENTS && low === high)?.team;
}

function whatIsKnown(hiding: Hiding, counts: SurveyCounts, scale: number): { unknowns: Unknown[]; known: Known[] } {
  const unknowns: Unknown[] = [];
  const known: Known[] = [];
  const of = (block: Counted): number => counts.respondents(block)[scale]!;
  const add = (team: string, block: Counted): number =>
    unknowns.push({ team, count: of(block), ...labelled(counts, block, of(block)) }) - 1;
  const cells = [...hiding.split].map((team) => ({ team, roles: ROLES.map((role) => add(team, { team, role })) }));
  const totals: number[] = [];
  for (const { team, roles } of cells) {
    const total = hiding.teams.has(team) ? add(team, { team }) : undefined;
    const terms = roles.map((cell) => ({ of: cell, sign: 1 as const }));
    const sum = ROLES.reduce((persons, role) => persons + of({ team, role }), 0);
    if (total === undefined) known.push({ terms, low: sum, high: sum });
    else {
      totals.push(total);
      known.push({ terms: [...terms, { of: total, sign: -1 }], low: 0, high: 0 });
    }
  }
  const rest = totals.reduce((sum, total) => sum + unknowns[total]!.count, 0);
  known.push({ terms: totals.map((total) => ({ of: total, sign: 1 })), low: rest, high: rest });
  const inHidden = (role: RaterRole): number => cells.reduce((sum, { team }) => sum + of({ team, role }), 0);
  const termsOf = (wanted: readonly RaterRole[]): Known['terms'] =>
    cells.flatMap(({ roles }) => roles.filter((_, at) => wanted.includes(ROLES[at]!)).map((cell) => ({ of: cell, sign: 1 as const })));
  const all = ROLES.reduce((sum, role) => sum + inHidden(role), 0);
  known.push({ terms: termsOf(ROLES), low: all, high: all });
  for (const role of ROLES) {
    const shown = of({ role }) - inHidden(role);
    const { low, high } = hiding.roles ? labelled(counts, { role }, of({ role })) : { low: of({ role }), high: of({ role }) };
    known.push({ terms: termsOf([role]), low: low - shown, high: high - shown });
  }
  return { unknowns, known };
}

/** What the word says. A cell is called `few` for another scale's sake too; then the word would mislead, and says nothing. */
function labelled(counts: SurveyCounts, block: Counted, count: number): { low: number; high: number } {
  const few = ofFew(counts.respondents(block)) || count === 0;
  if (few && count < FEWEST_RESPONDENTS) return { low: 0, high: FEWEST_RESPONDENTS - 1 };
  return { low: few ? 0 : FEWEST_RESPONDENTS, high: Infinity };
}

/** Narrows the bounds of each term by those of the others. */
function narrow({ terms, low, high }: Known, unknowns: readonly Unknown[]): boolean {
  let changed = false;
  for (const { of, sign } of terms) {
    const others = terms.filter((term) => term.of !== of);
    const end = (least: boolean): number => others.reduce((sum, term) => sum + bound(term.sign, unknowns[term.of]!, least), 0);
    const [from, to] = [low - end(false), high - end(true)];
    const own = unknowns[of]!;
    const [newLow, newHigh] = sign === 1 ? [from, to] : [-to, -from];
    if (newLow > own.low) [own.low, changed] = [newLow, true];
    if (newHigh < own.high) [own.high, changed] = [newHigh, true];
  }
  return changed;
}

function bound(sign: 1 | -1, { low, high }: Unknown, least: boolean): number {
  if (sign === 1) return least ? low : high;
  return least ? -high : -low;
}

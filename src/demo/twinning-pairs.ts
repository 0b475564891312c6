import type { Random } from './random.ts';
import type { DemoMember } from './twinning-members.ts';

export interface DemoPair {
  readonly code: string;
  readonly kind: 'mentoring' | 'peers';
  readonly first: DemoMember;
  readonly second: DemoMember;
  readonly topics: readonly string[];
  readonly start: string;
  readonly end?: string;
}

/** Those who are to gain: the mentee, or both peers. */
export function learners(pair: DemoPair): readonly DemoMember[] {
  return pair.kind === 'peers' ? [pair.first, pair.second] : [pair.second];
}

/** What pairs of districts and of hospitals chose, in turn. `emergency-care` has no indicator and no score: nothing can be said of it. */
const CHOSEN = {
  district: [['cbhi'], ['stock-outs'], ['cbhi', 'skilled-birth'], ['skilled-birth'], ['cbhi'], ['stock-outs', 'cbhi']],
  hospital: [['accreditation'], ['nurses'], ['accreditation'], ['nurses', 'emergency-care'], ['accreditation', 'nurses']],
} as const;

/** Each district and each hospital in one pair, every third pair a mentoring one; one good mentor has a second mentee. */
export function twinningPairs(members: readonly DemoMember[], random: Random): DemoPair[] {
  const pairs: DemoPair[] = [];
  for (const type of ['district', 'hospital'] as const) {
    const left = shuffled(
      members.filter((member) => member.type === type),
      random,
    );
    for (let index = 0; index + 1 < left.length; index += 2) {
      const [first, second] = [left[index], left[index + 1]] as [DemoMember, DemoMember];
      const order = index / 2;
      const start = `2024-1${random.whole(0, 1)}-${String(random.whole(1, 28)).padStart(2, '0')}`;
      pairs.push({
        code: pairCode(pairs.length),
        kind: order % 3 === 0 ? 'mentoring' : 'peers',
        first,
        second,
        topics: CHOSEN[type][order % CHOSEN[type].length] ?? [],
        start,
      });
    }
  }
  const [mentoring, other] = [pairs.find((pair) => pair.kind === 'mentoring'), pairs.find((pair) => pair.kind === 'peers')];
  if (mentoring !== undefined && other !== undefined)
    pairs.push({
      code: pairCode(pairs.length),
      kind: 'mentoring',
      first: mentoring.first,
      second: other.second,
      topics: ['skilled-birth'],
      start: '2025-09-01',
    });
  return pairs;
}

function pairCode(index: number): string {
  return `P${String(index + 1).padStart(2, '0')}`;
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = random.whole(0, last);
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}

/** Networks for tests: parts to vary by hand, and a whole one like Rwanda's, drawn from a seed. */
import type {
  MemberScore,
  PartnershipGoal,
  TwinningMember,
  TwinningNetwork,
  TwinningPair,
  TwinningSettings,
  TwinningTopic,
} from '../../core/twinning.ts';
import { randomFromSeed } from '../../core/seeded-random.ts';
import { DEFAULT_TWINNING } from '../../core/twinning-defaults.ts';
import type { Workspace } from '../../core/workspace.ts';
import { fakeMeasures, type FakeData } from '../../delivery/fake-measures.fixture.ts';
import { period } from '../../delivery/plan.fixture.ts';
import { workspace } from '../../delivery/workspace.fixture.ts';
import type { NetworkInput } from '../input.ts';

const AT = { file: 'twinning/members.csv' };

export function member(code: string, changes: Partial<TwinningMember> = {}): TwinningMember {
  return { code, name: code, type: 'district', place: code, needs: [], at: AT, ...changes };
}

export function topic(code: string, changes: Partial<TwinningTopic> = {}): TwinningTopic {
  return { code, name: code, direction: 'up', unit: '%', decimals: 1, scale: { low: 0, high: 100 }, at: AT, ...changes };
}

/** Both learn from each other, from the start of 2022, unless told. */
export function pair(
  code: string,
  first: string,
  second: string,
  topics: readonly string[],
  changes: Partial<TwinningPair> = {},
): TwinningPair {
  return { code, kind: 'peers', first, second, topics, start: '2022-01-01', at: AT, ...changes };
}

export function score(of: string, on: string, round: number, value: number, date?: string): MemberScore {
  return { member: of, topic: on, round, score: value, ...(date === undefined ? {} : { date }), at: AT };
}

export function goal(of: string, on: string, changes: Partial<PartnershipGoal> = {}): PartnershipGoal {
  return { pair: 'P1', member: of, topic: on, at: AT, ...changes };
}

export function network(changes: Partial<TwinningNetwork> = {}): TwinningNetwork {
  return {
    members: [],
    topics: [],
    pairs: [],
    goals: [],
    milestones: [],
    events: [],
    attendance: [],
    scores: [],
    checklists: [],
    wishes: [],
    leftOut: [],
    remarks: [],
    ...changes,
  };
}

export interface InputParts {
  readonly network?: Partial<TwinningNetwork>;
  readonly settings?: Partial<TwinningSettings>;
  readonly workspace?: Partial<Workspace>;
  readonly data?: FakeData;
  /** Period id; June 2023 where absent. */
  readonly asOf?: string;
}

/** A network of which everything that is not said is empty, as of June 2023. */
export function networkInput(parts: InputParts = {}): NetworkInput {
  return {
    network: network(parts.network),
    settings: { ...DEFAULT_TWINNING, ...parts.settings },
    workspace: workspace({ plans: [], ...parts.workspace }),
    measures: fakeMeasures(parts.data ?? { values: {} }),
    asOf: period(parts.asOf ?? '202306'),
  };
}

export interface SyntheticNetwork {
  readonly seed: number;
  /** Topics, each with the points that learners gain more than others. */
  readonly effects: Readonly<Record<string, number>>;
  readonly districts?: number;
  readonly hospitals?: number;
  /** Standard deviation of a member's own gain, in points; 3 where absent. */
  readonly noise?: number;
  /** Share of members that choose a topic; 0.45 where absent. */
  readonly choosing?: number;
}

/**
 * 30 districts and 10 hospitals scored twice on each topic. On each topic some of each type choose it, in pairs of peers of that type;
 * everybody gains 4 points (hospitals 6) with noise, and who chose it the planted points more. No score reaches an end of its scale.
 */
export function syntheticNetwork({
  seed,
  effects,
  districts = 30,
  hospitals = 10,
  noise = 3,
  choosing = 0.45,
}: SyntheticNetwork): NetworkInput {
  const random = randomFromSeed(seed);
  const members = [
    ...Array.from({ length: districts }, (_, i) => member(`D${i + 1}`, { size: Math.round(150_000 + 300_000 * random()) })),
    ...Array.from({ length: hospitals }, (_, i) => member(`H${i + 1}`, { type: 'hospital', size: Math.round(100 + 300 * random()) })),
  ];
  const pairs: TwinningPair[] = [];
  const scores: MemberScore[] = [];
  for (const [code, effect] of Object.entries(effects)) {
    const chosen = ['district', 'hospital'].flatMap((type) =>
      choose(
        members.filter((one) => one.type === type),
        choosing,
        random,
      ),
    );
    for (let i = 0; i + 1 < chosen.length; i += 2) pairs.push(pair(`${code}-${i / 2 + 1}`, chosen[i]!.code, chosen[i + 1]!.code, [code]));
    const learners = new Set(chosen);
    for (const one of members) {
      const before = 45 + 5 * normal(random);
      const usual = one.type === 'hospital' ? 6 : 4;
      const after = before + usual + noise * normal(random) + (learners.has(one) ? effect : 0);
      scores.push(score(one.code, code, 1, before), score(one.code, code, 2, after));
    }
  }
  return networkInput({ network: { members, topics: Object.keys(effects).map((code) => topic(code)), pairs, scores } });
}

/** An even number of members, drawn without regard to anything. */
function choose(members: readonly TwinningMember[], share: number, random: () => number): TwinningMember[] {
  const shuffled = [...members];
  for (let i = shuffled.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  return shuffled.slice(0, 2 * Math.round((members.length * share) / 2));
}

/** Box–Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Networks to match in tests: everything that is not said is empty. */
import { DEFAULT_TWINNING } from '../../core/twinning-defaults.ts';
import type { PairingWish, TwinningMember, TwinningNetwork, TwinningSettings, TwinningTopic } from '../../core/twinning.ts';
import type { Workspace } from '../../core/workspace.ts';
import { fakeMeasures, type FakeData } from '../../delivery/fake-measures.fixture.ts';
import { period } from '../../delivery/plan.fixture.ts';
import { workspace } from '../../delivery/workspace.fixture.ts';
import type { NetworkInput } from '../input.ts';

export function member(code: string, changes: Partial<TwinningMember> = {}): TwinningMember {
  return { code, name: code, type: 'district', needs: [], at: { file: 'twinning/members.csv' }, ...changes };
}

export function topic(code: string, changes: Partial<TwinningTopic> = {}): TwinningTopic {
  const scale = { low: 0, high: 100 };
  return { code, name: code, direction: 'up', unit: '%', decimals: 1, scale, at: { file: 'twinning/topics.csv' }, ...changes };
}

export function wish(kind: PairingWish['wish'], mentor: string, mentee: string, on?: string): PairingWish {
  return { wish: kind, mentor, mentee, ...(on === undefined ? {} : { topic: on }), at: { file: 'twinning/wishes.csv', line: 2 } };
}

export interface MatchParts {
  readonly members: readonly TwinningMember[];
  /** CBHI alone where absent. */
  readonly topics?: readonly TwinningTopic[];
  /** Score of each member by topic: `{CBHI: {Kaya: 70}}`. */
  readonly scores?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly network?: Partial<TwinningNetwork>;
  readonly match?: Partial<TwinningSettings['match']>;
  readonly settings?: Partial<TwinningSettings>;
  readonly workspace?: Partial<Workspace>;
  readonly data?: FakeData;
}

/** As of June 2023. */
export function matchInput(parts: MatchParts): NetworkInput {
  const scores = Object.entries(parts.scores ?? {}).flatMap(([on, values]) =>
    Object.entries(values).map(([of, score]) => ({ member: of, topic: on, round: 1, score, at: { file: 'twinning/scores.csv' } })),
  );
  return {
    network: {
      members: parts.members,
      topics: parts.topics ?? [topic('CBHI')],
      pairs: [],
      goals: [],
      milestones: [],
      events: [],
      attendance: [],
      scores,
      checklists: [],
      wishes: [],
      leftOut: [],
      remarks: [],
      ...parts.network,
    },
    settings: { ...DEFAULT_TWINNING, match: { ...DEFAULT_TWINNING.match, ...parts.match }, ...parts.settings },
    workspace: workspace({ plans: [], ...parts.workspace }),
    measures: fakeMeasures(parts.data ?? { values: {} }),
    asOf: period('202306'),
  };
}

/** Small networks drawn from a seed, with ties, limits, wishes and unknown results. */
import { randomFromSeed } from '../../core/seeded-random.ts';
import type { MemberScore, PairingWish, TwinningMember } from '../../core/twinning.ts';
import type { NetworkInput } from '../input.ts';
import { matchInput, member, topic, wish } from './match.fixture.ts';

const PROVINCES = [undefined, 'North', 'South'];
const SETTINGS = [undefined, 'rural', 'urban'];

/** 3 to 6 members, 1 or 2 topics, scores of few levels, up to 3 wishes of which some may contradict each other. */
export function randomNetwork(seed: number): NetworkInput {
  const random = randomFromSeed(seed);
  const below = (bound: number): number => Math.floor(random() * bound);
  const codes = Array.from({ length: 3 + below(4) }, (_, i) => `M${i}`);
  const topics = ['A', 'B'].slice(0, 1 + below(2));
  const asks = below(4) > 0;
  const members = codes.map((code): TwinningMember => {
    const [province, setting, size] = [PROVINCES[below(3)], SETTINGS[below(3)], [undefined, 100, 200, 700][below(4)]];
    return member(code, {
      type: below(5) === 0 ? 'hospital' : 'district',
      needs: asks ? topics.filter(() => below(3) === 0) : [],
      ...(province === undefined ? {} : { province }),
      ...(setting === undefined ? {} : { setting }),
      ...(size === undefined ? {} : { size }),
      ...(below(2) === 0 ? {} : { latitude: -2 + below(3) / 10, longitude: 30 + below(3) / 10 }),
    });
  });
  const scores = topics.flatMap((on) =>
    codes.flatMap((of): MemberScore[] =>
      below(8) === 0 ? [] : [{ member: of, topic: on, round: 1, score: 40 + 10 * below(5), at: { file: 'twinning/scores.csv' } }],
    ),
  );
  const wishes = Array.from({ length: below(4) }, (): PairingWish => {
    const from = below(codes.length);
    const to = (from + 1 + below(codes.length - 1)) % codes.length;
    return wish(
      below(3) === 0 ? 'fixed' : 'forbidden',
      codes[from]!,
      codes[to]!,
      below(2) === 0 ? undefined : topics[below(topics.length)],
    );
  });
  const limits = {
    load: 1 + below(3),
    sameType: below(2) === 0,
    sameProvince: below(6) === 0,
    leastAhead: [0, 0, 20][below(3)]!,
    ...(below(4) === 0 ? { farthest: 15 } : {}),
  };
  const input = matchInput({
    members,
    topics: topics.map((code) => topic(code, { direction: below(2) === 0 ? 'up' : 'down' })),
    match: limits,
    network: { scores, wishes },
  });
  return input;
}

/** The same rows in another order. */
export function shuffled(input: NetworkInput, seed: number): NetworkInput {
  const random = randomFromSeed(seed);
  const mix = <Row>(rows: readonly Row[]): Row[] =>
    rows
      .map((row) => ({ row, by: random() }))
      .sort((a, b) => a.by - b.by)
      .map(({ row }) => row);
  const { network } = input;
  return {
    ...input,
    network: {
      ...network,
      members: mix(network.members),
      topics: mix(network.topics),
      scores: mix(network.scores),
      wishes: mix(network.wishes),
      pairs: mix(network.pairs),
    },
  };
}

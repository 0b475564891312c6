import { randomFromSeed } from '../../core/seeded-random.ts';
import type { NetworkInput } from '../input.ts';
import { matchInput, member, topic } from './match.fixture.ts';

/** Members with scores on topics, provinces, settings, sizes and coordinates; nobody names needs, so the worse half on each topic asks. */
export function largeNetwork(size: number, topics = 1): NetworkInput {
  const random = randomFromSeed(size + topics);
  const codes = Array.from({ length: size }, (_, i) => `M${String(i).padStart(4, '0')}`);
  const names = Array.from({ length: topics }, (_, i) => `T${i}`);
  return matchInput({
    members: codes.map((code) =>
      member(code, {
        province: `P${Math.floor(5 * random())}`,
        setting: random() < 0.3 ? 'urban' : 'rural',
        size: Math.round(100_000 + 400_000 * random()),
        latitude: -2.8 + 1.7 * random(),
        longitude: 28.9 + 2 * random(),
      }),
    ),
    topics: names.map((name) => topic(name)),
    scores: Object.fromEntries(
      names.map((name) => [name, Object.fromEntries(codes.map((code) => [code, Math.round(1000 * random()) / 10]))]),
    ),
    match: { load: 2 * topics },
  });
}

import { foldName } from '../../core/fold-name.ts';
import type { TwinningMember } from '../../core/twinning.ts';
import type { PairingReasons } from '../match-result.ts';
import { kilometresBetween } from './kilometres.ts';

export type Likeness = Pick<PairingReasons, 'sameProvince' | 'kilometres' | 'sizeRatio' | 'sameSetting'>;

/** How alike and how near two members are; absent: not known. Sizes of different types (people, beds) are not held against each other. */
export function likenessOf(a: TwinningMember, b: TwinningMember): Likeness {
  const kilometres = kilometresBetween(a, b);
  const sameProvince = isSame(a.province, b.province);
  const sameSetting = isSame(a.setting, b.setting);
  const sizeRatio = a.type === b.type ? ratioOf(a.size, b.size) : undefined;
  return {
    ...(sameProvince === undefined ? {} : { sameProvince }),
    ...(kilometres === undefined ? {} : { kilometres }),
    ...(sizeRatio === undefined ? {} : { sizeRatio }),
    ...(sameSetting === undefined ? {} : { sameSetting }),
  };
}

function isSame(a: string | undefined, b: string | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : foldName(a) === foldName(b);
}

/** Larger ÷ smaller. */
function ratioOf(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined || !(a > 0) || !(b > 0) ? undefined : Math.max(a, b) / Math.min(a, b);
}

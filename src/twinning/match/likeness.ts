import { foldName } from '../../core/fold-name.ts';
import type { TwinningMember } from '../../core/twinning.ts';
import type { PairingReasons } from '../match-result.ts';
import { kilometresBetween } from './kilometres.ts';

export type Likeness = Pick<PairingReasons, 'sameProvince' | 'kilometres' | 'sizeRatio' | 'sameSetting'>;

/** How alike and how near two members are; absent: not known. Sizes of different types (people, beds) are not held against each other. */
export function likenessOf(a: TwinningMember, b: TwinningMember): Likeness {
  const kilometres = kilometresBetween(a, b);
  const [one, other] = [namesOf(a), namesOf(b)];
  const sameProvince = isSame(one.province, other.province);
  const sameSetting = isSame(one.setting, other.setting);
  const sizeRatio = a.type === b.type ? ratioOf(a.size, b.size) : undefined;
  return {
    ...(sameProvince === undefined ? {} : { sameProvince }),
    ...(kilometres === undefined ? {} : { kilometres }),
    ...(sizeRatio === undefined ? {} : { sizeRatio }),
    ...(sameSetting === undefined ? {} : { sameSetting }),
  };
}

/** There are few members and many pairs: each member's names are folded once. */
const FOLDED = new WeakMap<TwinningMember, Pick<TwinningMember, 'province' | 'setting'>>();

function namesOf(member: TwinningMember): Pick<TwinningMember, 'province' | 'setting'> {
  let names = FOLDED.get(member);
  if (names === undefined) {
    names = {
      ...(member.province === undefined ? {} : { province: foldName(member.province) }),
      ...(member.setting === undefined ? {} : { setting: foldName(member.setting) }),
    };
    FOLDED.set(member, names);
  }
  return names;
}

function isSame(a: string | undefined, b: string | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : a === b;
}

/** Larger ÷ smaller. */
function ratioOf(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined || !(a > 0) || !(b > 0) ? undefined : Math.max(a, b) / Math.min(a, b);
}

import type { TwinningMember } from '../../core/twinning.ts';
import type { MatchResult } from '../match-result.ts';
import type { MatchContext } from './match-context.ts';
import { listNames } from './match-words.ts';

/** Whose size, setting or whereabouts are not known and therefore left out of the weighing; a part without a weight is not missed. */
export function unknownLikeness({ words, input }: MatchContext, members: readonly TwinningMember[]): MatchResult['notChecked'] {
  const { weights } = input.settings.match;
  const remark = (what: string, weight: number, lacking: (member: TwinningMember) => boolean, say: (names: string) => string) => {
    const names = weight > 0 ? members.filter(lacking).map(({ name }) => name) : [];
    return names.length === 0 ? [] : [{ about: words.network, what, reason: say(listNames(names, words)) }];
  };
  return [
    ...remark(words.what.size, weights.size, ({ size }) => !((size ?? 0) > 0), words.unknownSize),
    ...remark(words.what.setting, weights.setting, ({ setting }) => setting === undefined, words.unknownSetting),
    ...remark(words.what.distance, weights.distance, (one) => !hasPoint(one) && one.province === undefined, words.unknownDistance),
    ...remark(words.what.distance, weights.distance, (one) => !hasPoint(one) && one.province !== undefined, words.byProvince),
  ];
}

function hasPoint({ latitude, longitude }: TwinningMember): boolean {
  return latitude !== undefined && longitude !== undefined;
}

import { plainNumber } from '../../delivery/plain-number.ts';
import type { ScaleScore, SelfAgainstPeer } from '../result.ts';
import { scaleKey } from '../scores/scale-scores.ts';
import type { InstrumentSurvey } from '../scores/survey.ts';
import { cellsByKey } from './cells-by-key.ts';

/** How people see themselves against how others see them, by round, scale and team (all first). None where only one role was asked. */
export function selfAgainstPeer({ rounds, scales, teams, roles }: InstrumentSurvey, scores: readonly ScaleScore[]): SelfAgainstPeer[] {
  if (roles.length < 2) return [];
  const cell = cellsByKey(scores);
  const places = [{}, ...teams.map(({ code }) => ({ team: code }))];
  return rounds.flatMap(({ round }) =>
    scales.flatMap((scale) =>
      places.map((place) => {
        const key = { ...scaleKey(scale), round: round.code, ...place };
        return { ...key, ...against(cell({ ...key, role: 'self' }), cell({ ...key, role: 'peer' })) };
      }),
    ),
  );
}

function against(self: ScaleScore, peer: ScaleScore): Pick<SelfAgainstPeer, 'hidden' | 'self' | 'peer' | 'difference'> {
  if (self.hidden === 'few' || peer.hidden === 'few') return { hidden: 'few' };
  if (self.hidden !== undefined || peer.hidden !== undefined) return { hidden: 'complementary' };
  return { self: self.mean!, peer: peer.mean!, difference: plainNumber(self.mean! - peer.mean!) };
}

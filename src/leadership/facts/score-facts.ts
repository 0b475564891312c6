/** Cells of the tables. Of a hidden one there is the key and the word, and no number. */
import type { Json } from '../../core/document.ts';
import type { ScaleScore, ScoreChange, ScoreKey, SelfAgainstPeer } from '../result.ts';
import { numberOrNull } from './or-null.ts';

function keyFacts({ instrument, scale, team, role }: Omit<ScoreKey, 'round'>): { readonly [key: string]: Json } {
  return { instrument, scale: scale ?? null, team: team ?? null, role: role ?? null };
}

export function scoreFacts(score: ScaleScore): Json {
  const key = { ...keyFacts(score), round: score.round };
  if (score.hidden !== undefined) return { ...key, hidden: score.hidden };
  const { alpha } = score;
  return {
    ...key,
    hidden: null,
    respondents: numberOrNull(score.respondents),
    tooLittle: numberOrNull(score.tooLittle),
    mean: numberOrNull(score.mean),
    sd: numberOrNull(score.sd),
    lowest: numberOrNull(score.lowest),
    highest: numberOrNull(score.highest),
    floor: numberOrNull(score.floor),
    ceiling: numberOrNull(score.ceiling),
    alpha:
      alpha === undefined
        ? null
        : {
            alpha: numberOrNull(alpha.alpha),
            low: numberOrNull(alpha.low),
            high: numberOrNull(alpha.high),
            respondents: alpha.respondents,
            items: alpha.items,
          },
    alphaReason: score.alphaReason ?? null,
  };
}

export function scoreChangeFacts(change: ScoreChange): Json {
  const key = { ...keyFacts(change), from: change.from, to: change.to };
  if (change.hidden !== undefined) return { ...key, hidden: change.hidden };
  const { paired } = change;
  return {
    ...key,
    hidden: null,
    change: numberOrNull(change.change),
    paired:
      paired === undefined
        ? null
        : {
            respondents: paired.respondents,
            change: numberOrNull(paired.change),
            low: numberOrNull(paired.low),
            high: numberOrNull(paired.high),
            p: numberOrNull(paired.p),
            smallestP: numberOrNull(paired.smallestP),
          },
    pairedReason: change.pairedReason ?? null,
  };
}

export function selfAgainstPeerFacts(found: SelfAgainstPeer): Json {
  const key = { instrument: found.instrument, scale: found.scale ?? null, team: found.team ?? null, round: found.round };
  if (found.hidden !== undefined) return { ...key, hidden: found.hidden };
  return {
    ...key,
    hidden: null,
    self: numberOrNull(found.self),
    peer: numberOrNull(found.peer),
    difference: numberOrNull(found.difference),
  };
}

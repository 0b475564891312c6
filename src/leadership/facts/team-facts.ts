import type { Json } from '../../core/document.ts';
import type { SurveyTeam } from '../../core/leadership.ts';
import type { TeamResult } from '../result.ts';
import { numberOrNull } from './or-null.ts';

export function teamFacts({ code, name, institution, indicator, place }: SurveyTeam): Json {
  return { team: code, name, institution: institution ?? null, indicator: indicator ?? null, place: place ?? null };
}

export function teamResultFacts({ team, moved, reason }: TeamResult): Json {
  return {
    team: team.code,
    indicator: team.indicator ?? null,
    place: team.place ?? null,
    from: moved === undefined ? null : { period: moved.from.period.id, value: numberOrNull(moved.from.value) },
    to: moved === undefined ? null : { period: moved.to.period.id, value: numberOrNull(moved.to.value) },
    gain: numberOrNull(moved?.gain),
    reason: reason ?? null,
  };
}

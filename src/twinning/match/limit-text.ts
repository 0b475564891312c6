import { numberText } from '../../core/number-text.ts';
import type { MatchContext, Request } from './match-context.ts';
import type { Objection } from './objections.ts';

/** A value in the topic's unit. */
export function valueText({ input }: MatchContext, { standing }: Request, value: number): string {
  const { decimals, unit } = standing.topic;
  return numberText(value, input.workspace.language, { decimals, unit });
}

/** The limit that an objection stands on: kilometres, or a distance in the topic's unit; nothing where there is no number. */
export function sayLimit(context: MatchContext, request: Request, objection: Objection): string {
  const { farthest, leastAhead } = context.input.settings.match;
  if (objection === 'too-little-ahead') return valueText(context, request, leastAhead);
  if (objection !== 'too-far' && objection !== 'distance-unknown') return '';
  return numberText(farthest ?? 0, context.input.workspace.language, { unit: 'km', decimals: Number.isInteger(farthest) ? 0 : 1 });
}

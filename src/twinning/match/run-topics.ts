import { nearestName } from '../../core/nearest-name.ts';
import type { TwinningNetwork, TwinningTopic } from '../../core/twinning.ts';
import { UserError } from '../../core/user-error.ts';
import { byCode } from './by-code.ts';

/**
 * The topics of a run, by code: those named, otherwise all.
 * @throws UserError where the network has no topics or a name is not one of them
 */
export function runTopics({ topics }: TwinningNetwork, named?: readonly string[]): TwinningTopic[] {
  const known = [...topics].sort(byCode);
  if (known.length === 0) {
    throw new UserError('Unexpected network without topics, expected at least one.', 'Add topics with their indicators or scores.');
  }
  const codes = new Set(named ?? []);
  for (const code of codes) {
    if (known.some((topic) => topic.code === code)) continue;
    const all = known.map((topic) => topic.code);
    const meant = nearestName(code, all);
    throw new UserError(
      `Unexpected topic ${code}, expected one of ${all.join(', ')}.`,
      meant === undefined ? 'Name a topic of the network.' : `Did you mean ${meant}?`,
    );
  }
  return codes.size === 0 ? known : known.filter(({ code }) => codes.has(code));
}

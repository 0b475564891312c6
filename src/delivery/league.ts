/** The places of a level on the priority's own measure (methods.md 9, C13). */
import type { Indicator } from '../core/indicator.ts';
import type { Language } from '../core/language.ts';
import type { Period } from '../core/period/index.ts';
import type { Anchor, Plan } from '../core/plan.ts';
import type { Workspace } from '../core/workspace.ts';
import type { Measures } from '../measures/contract.ts';
import { ownPath } from './league/own-path.ts';
import { standingOf, type Standing } from './league/place-standing.ts';
import { ranked } from './league/ranks.ts';
import type { League } from './result.ts';
import type { Path } from './trajectory.ts';
import { wordsIn } from './words/words.ts';

export interface LeagueInput {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly period: Period;
  /** The plan's own path, which places without one of their own are held against. */
  readonly path: Path;
  readonly history: readonly Anchor[];
  readonly workspace: Pick<Workspace, 'targets' | 'thresholds' | 'language'>;
  readonly measures: Measures;
}

/**
 * Ranks on dir·(A − P). A place's P is its own trajectory (targets.csv), else the plan of the whole for percent, rate and mean;
 * a count without its own is not ranked. Nor is a place without data or under the completeness floor: each says why.
 */
export function leagueOf({ plan, indicator, period, path, history, workspace, measures }: LeagueInput): League {
  const { language, thresholds } = workspace;
  const words = wordsIn(language);
  const scope = plan.scope ?? measures.root.code;
  const level = plan.leagueLevel ?? measures.levelBelow(scope);
  if (level === undefined) return { level: '', rows: [], basis: words.noLevel };
  const own = new Map(workspace.targets.filter(({ priority }) => priority === plan.priority).map((target) => [target.place, target]));
  const standings = measures.placesAt(level, scope).map((place): Standing => {
    const target = own.get(place.code);
    const shared = indicator.kind === 'count' ? undefined : path;
    const held = target === undefined ? shared : ownPath(plan, target, history);
    return standingOf(place, indicator, period, held, measures, thresholds, language);
  });
  return { level, rows: ranked(standings), basis: basisOf(indicator, own.size > 0, language) };
}

function basisOf({ kind }: Indicator, hasOwn: boolean, language: Language): string {
  const words = wordsIn(language);
  if (kind === 'count') return words.ownOnly;
  return hasOwn ? words.ownOrNational : words.nationalOnly;
}

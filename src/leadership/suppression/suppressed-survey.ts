/** One instrument in one round, and what of it may be shown. */
import type { SurveyRound, SurveyTeam } from '../../core/leadership.ts';
import { byCode } from '../by-code.ts';
import { FEWEST_RESPONDENTS } from '../result.ts';
import type { Block, Rated } from '../scores/rated.ts';
import type { ScoredInstrument, ScoredScale } from '../scores/scored-scale.ts';
import { chooseHidden, hideOfWhole } from './choose-hidden.ts';
import { isHidden, whyHidden } from './hiding.ts';
import { leftOfWhole, withScore } from './left-of-whole.ts';
import { rolesOpenFew } from './roles-open-few.ts';
import { surveyCounts } from './survey-counts.ts';

/** Least share, of those with a score on the scale that most have one on, who must have one on a scale for its teams and roles to be shown [P]. */
const LEAST_ASKED = 0.5;

export interface SuppressedSurvey {
  readonly round: SurveyRound;
  readonly rated: readonly Rated[];
  /** Few were asked: for all together only. */
  isRare(scale: ScoredScale): boolean;
  /** Why the cell is hidden; undefined where it is shown. */
  hidden(scale: ScoredScale, block: Block): 'few' | 'complementary' | undefined;
  /** Lowest and highest of a cell that is shown may be shown too: README.md in this folder, Lowest and highest. */
  hasRange(scale: ScoredScale, block: Block): boolean;
}

/** Chooses what to hide of a round: the same cells on every scale but the rare ones. */
export function suppressedSurvey(
  { scales }: ScoredInstrument,
  round: SurveyRound,
  rated: readonly Rated[],
  teams: readonly SurveyTeam[],
): SuppressedSurvey {
  const codes = teams.map(({ code }) => code).sort(byCode);
  const everywhere = surveyCounts(rated, scales.map((scale) => withScore(rated, scale)), codes); // prettier-ignore
  const scored = (scale: ScoredScale, block: Block): number => everywhere.respondents(block)[scales.indexOf(scale)]!;
  const whole = scales.find(({ scale }) => scale === undefined);
  const fewest = Math.max(FEWEST_RESPONDENTS, LEAST_ASKED * Math.max(...scales.map((scale) => scored(scale, {}))));
  const rare = new Set(scales.filter((scale) => scored(scale, {}) < fewest));
  const common = scales.filter((scale) => !rare.has(scale));
  const counts = surveyCounts(rated, common.map((scale) => withScore(rated, scale)), codes); // prettier-ignore
  const hiding = chooseHidden(counts);
  const ofWhole = whole === undefined ? hiding : hideOfWhole(hiding, surveyCounts(rated, leftOfWhole(rated, whole, scales), codes));
  const opensFew = { scale: rolesOpenFew(hiding, counts), whole: rolesOpenFew(ofWhole, counts) };
  return {
    round,
    rated,
    hasRange: (scale, { team, role }) => team !== undefined || role === undefined || !opensFew[scale === whole ? 'whole' : 'scale'],
    isRare: (scale) => rare.has(scale),
    hidden: (scale, block) => {
      if (rare.has(scale)) return whyRareHidden(scored(scale, {}), block) ?? (scale === whole && ofWhole.all ? 'complementary' : undefined);
      const why = whyHidden(hiding, counts, block) ?? (scale === whole && isHidden(ofWhole, block) ? 'complementary' : undefined);
      return why ?? (scored(scale, block) < FEWEST_RESPONDENTS ? 'few' : undefined);
    },
  };
}

/** One word for all parts: `few` for one and not for another would bound their counts. */
function whyRareHidden(scored: number, { team, role }: Block): 'few' | 'complementary' | undefined {
  if (scored < FEWEST_RESPONDENTS) return 'few';
  return team === undefined && role === undefined ? undefined : 'complementary';
}

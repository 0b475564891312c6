/** Scales on which many are at the highest score already. */
import { shareText } from '../../core/number-text.ts';
import type { InstrumentSubject, LeadershipContext } from './context.ts';
import { shownValue } from './score-cell.ts';

/** Share of people at the end of a scale above which a floor or ceiling is said (Terwee et al. 2007, Journal of Clinical Epidemiology 60). */
export const MOST_AT_AN_END = 0.15;

/** `Inspire (40 % of people at the highest score)`, in the last round of the instrument. */
export function ceilingNames(instrument: InstrumentSubject, team: string | undefined, context: LeadershipContext): string[] {
  const last = instrument.rounds.at(-1)?.code ?? '';
  return instrument.scales.flatMap((scale) => {
    const ceiling = shownValue(context.scoreOf(scale, last, team), (one) => one.ceiling);
    if (ceiling === undefined || ceiling <= MOST_AT_AN_END) return [];
    return [context.words.ceilingOf(scale.name, shareText(ceiling, context.language))];
  });
}

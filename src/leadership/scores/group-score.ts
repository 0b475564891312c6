import type { Language } from '../../core/language.ts';
import { plainNumber } from '../../delivery/plain-number.ts';
import { mean } from '../../stats/mean.ts';
import { spread } from '../../stats/spread.ts';
import type { ScaleScore } from '../result.ts';
import { groupAlpha } from './group-alpha.ts';
import type { FormScore, Scored } from './form-score.ts';

type GroupScore = Omit<ScaleScore, 'instrument' | 'scale' | 'round' | 'team' | 'role' | 'hidden'>;

/**
 * A group on a scale: mean, sample SD and range of persons' scores, and the shares of persons who gave only the lowest or the highest
 * answer.
 * @param persons one score a person, at least one of them a number
 * @param items number of the scale's questions
 */
export function groupScore(persons: readonly FormScore[], items: number, language: Language): GroupScore {
  const scored = persons.filter((person): person is Scored => typeof person === 'object');
  const scores = scored.map(({ score }) => score);
  const { sampleSd, least, most } = spread(scores);
  const share = (of: (person: Scored) => boolean): number => scored.filter(of).length / scored.length;
  return {
    respondents: scored.length,
    tooLittle: persons.filter((person) => person === 'too-little').length,
    mean: plainNumber(mean(scores)),
    sd: sampleSd,
    lowest: least,
    highest: most,
    floor: share(({ atLow }) => atLow),
    ceiling: share(({ atHigh }) => atHigh),
    ...groupAlpha(scored, items, language),
  };
}

import type { Language } from '../../core/language.ts';
import type { ScaleScore } from '../result.ts';
import type { SuppressedSurvey } from '../suppression/suppressed-survey.ts';
import { groupScore } from './group-score.ts';
import { scoresByRespondent, within, type Block } from './rated.ts';
import type { ScoredScale } from './scored-scale.ts';
import { blocksOf, type InstrumentSurvey } from './survey.ts';

/** Every cell of an instrument's tables: by round, scale (the whole last), team (all first) and role (all first). */
export function scaleScores(survey: InstrumentSurvey, language: Language): ScaleScore[] {
  return survey.rounds.flatMap((round) =>
    survey.scales.flatMap((scale) => blocksOf(survey).map((block) => scaleScore(round, scale, block, language))),
  );
}

function scaleScore(survey: SuppressedSurvey, scale: ScoredScale, block: Block, language: Language): ScaleScore {
  const key = { ...scaleKey(scale), round: survey.round.code, ...block };
  const hidden = survey.hidden(scale, block);
  if (hidden !== undefined) return { ...key, hidden };
  const persons = scoresByRespondent(within(survey.rated, block), scale);
  const { lowest, highest, ...score } = groupScore([...persons.values()], scale.questions.length, language);
  return { ...key, ...score, ...(survey.hasRange(scale, block) ? { lowest, highest } : {}) };
}

/** The words by which a scale is looked up. */
export function scaleKey({ instrument, scale }: ScoredScale): Pick<ScaleScore, 'instrument' | 'scale'> {
  return { instrument, ...(scale === undefined ? {} : { scale }) };
}

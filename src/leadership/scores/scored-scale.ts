/** What persons are scored on: each scale of an instrument, and the instrument as a whole. */
import { PRACTICES, type InstrumentId, type Question } from '../../core/leadership.ts';
import { wordsIn } from '../words/words.ts';
import type { Language } from '../../core/language.ts';
import type { LeadershipResult } from '../result.ts';

export interface ScoredScale {
  readonly instrument: InstrumentId;
  /** Absent: the instrument as a whole. */
  readonly scale?: string;
  /** In the order of the table; all with the same ends. */
  readonly questions: readonly Question[];
}

export interface ScoredInstrument {
  readonly instrument: InstrumentId;
  /** The practices in their order, scales of other instruments in the order of the table, the whole last. */
  readonly scales: readonly ScoredScale[];
}

type NotChecked = LeadershipResult['notChecked'][number];

/**
 * The climate of a group is one scale, and its items are never analysed one by one (methods.md 6): it is scored as a whole. Where the
 * form has questions on quality and productivity apart, there are scales and no sum of them.
 */
const NO_SUM = 'climate';

/** Instruments in the order of the table. A scale whose questions have different ends has no mean that means anything: it is not scored. */
export function scoredInstruments(
  questions: readonly Question[],
  language: Language,
): { instruments: ScoredInstrument[]; notChecked: NotChecked[] } {
  const notChecked: NotChecked[] = [];
  const words = wordsIn(language);
  const scored = questions.filter(({ kind }) => kind === 'scored');
  const instruments = [...new Set(scored.map(({ instrument }) => instrument))].map((instrument): ScoredInstrument => {
    const own = scored.filter((question) => question.instrument === instrument);
    const named = scalesOf(own).map((scale): ScoredScale => ({ instrument, scale, questions: own.filter((question) => question.scale === scale) })); // prettier-ignore
    const whole: ScoredScale = { instrument, questions: own };
    const all = instrument === NO_SUM ? (named.length > 1 ? named : [whole]) : [...named, whole];
    const scales = all.filter((scale) => {
      if (sameEnds(scale.questions)) return true;
      notChecked.push({ about: scale.scale ?? instrument, what: words.scores, reason: words.differentEnds });
      return false;
    });
    return { instrument, scales };
  });
  return { instruments, notChecked };
}

function scalesOf(questions: readonly Question[]): string[] {
  const known: readonly string[] = PRACTICES;
  const found = [...new Set(questions.map(({ scale }) => scale))];
  return [...known.filter((scale) => found.includes(scale)), ...found.filter((scale) => !known.includes(scale))];
}

function sameEnds(questions: readonly Question[]): boolean {
  return questions.every(({ low, high }) => low === questions[0]!.low && high === questions[0]!.high);
}

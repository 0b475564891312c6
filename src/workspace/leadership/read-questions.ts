import { bareName } from '../../core/bare-name.ts';
import { PRACTICES, type Question } from '../../core/leadership.ts';
import { proposeNearest, sayKnown } from '../nearest-name.ts';
import { once } from '../part-tables/once.ts';
import { readRows, type FoundTable } from '../part-tables/read-rows.ts';
import type { RowReader } from '../row-reader.ts';
import type { WordedQuestion } from './question-finder.ts';
import type { Reading } from './reading.ts';

/** The ends of an answer where the table does not say. */
const LOW = 1;
const HIGH = 5;

/** Reads the questions. Codes must differ in more than case and punctuation: survey tools change those in headings. */
export function readQuestions(found: FoundTable | undefined, reading: Reading): WordedQuestion[] {
  const key = {
    column: 'code',
    of: ({ question }: WordedQuestion) => [bareName(question.code)],
    say: ({ question }: WordedQuestion) => `question with code "${question.code}"`,
    says: ({ question, others }: WordedQuestion) => ({ ...question, at: undefined, others }),
    fix: 'Remove one, or give it its own code.',
  };
  const rows = readRows(found, reading, readQuestion);
  const questions = once(rows, key, reading).map(({ value }) => value);
  remarkMixedEnds(questions, reading);
  return questions;
}

function readQuestion(row: RowReader): WordedQuestion | undefined {
  const code = row.needed('code');
  const instrument = row.needed('instrument');
  const text = row.needed('text');
  const kind = row.word('kind', ['scored', 'text']) ?? 'scored';
  const reversed = row.word('reversed', ['yes', 'no']) === 'yes';
  const own = row.word('own', ['yes', 'no']) === 'yes';
  const scale = kind === 'text' ? (row.text('scale') ?? '') : scaleOf(row, instrument, own);
  const ends = endsOf(row);
  if (code === undefined || instrument === undefined || text === undefined || scale === undefined || ends === undefined) return undefined;
  const others = (row.text('other_text') ?? '').split('|').map((other) => other.trim());
  return {
    question: { code, instrument, scale, text, kind, ...ends, reversed, own, at: row.at },
    others: others.filter((other) => other !== ''),
  };
}

/** Without a scale, nobody would know what an answer counts for. The practices are eight; own questions may be scored apart. */
function scaleOf(row: RowReader, instrument: string | undefined, own: boolean): string | undefined {
  const scale = row.needed('scale');
  if (scale === undefined || instrument !== 'practices' || own) return scale;
  const practice = PRACTICES.find((one) => bareName(one) === bareName(scale));
  if (practice !== undefined) return practice;
  return row.problem(
    'scale',
    `Unexpected scale "${scale}" of a question on the practices, expected one of ${sayKnown(PRACTICES)}.`,
    proposeNearest(scale, PRACTICES, 'Correct it, or write yes under "own" if the question is your own.'),
  );
}

function endsOf(row: RowReader): Pick<Question, 'low' | 'high'> | undefined {
  const ask = { least: -100, most: 100, whole: true };
  const low = row.text('low') === undefined ? LOW : row.number('low', ask);
  const high = row.text('high') === undefined ? HIGH : row.number('high', ask);
  if (low === undefined || high === undefined) return undefined;
  if (low < high) return { low, high };
  const message = `Unexpected answers from ${low} to ${high}, expected a lower and a higher end.`;
  return row.problem(row.text('high') === undefined ? 'low' : 'high', message, 'Correct one of the two ends.');
}

/** A mean over answers from 1 to 5 and others from 1 to 10 says nothing. */
function remarkMixedEnds(questions: readonly WordedQuestion[], { findings }: Reading): void {
  const ends = new Map<string, { readonly first: Question; told: boolean }>();
  for (const { question } of questions) {
    if (question.kind === 'text') continue;
    const key = JSON.stringify([question.instrument, question.scale]);
    const known = ends.get(key);
    if (known === undefined) ends.set(key, { first: question, told: false });
    else if (!known.told && (known.first.low !== question.low || known.first.high !== question.high)) {
      known.told = true;
      const { first } = known;
      findings.remark(
        question.at,
        `Unexpected answers from ${question.low} to ${question.high} for "${question.code}", expected ${first.low} to ${first.high} as "${first.code}" on the same scale "${question.scale}"; the scale cannot be scored.`,
      );
    }
  }
}

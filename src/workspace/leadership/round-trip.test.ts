import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leftOutOf, SURVEY, surveyOf } from '../../../test/leadership-survey.ts';
import type { SurveyResponse } from '../../core/leadership.ts';

const SCORED = ['scan1', 'scan2', 'climate1'];
type Form = Omit<SurveyResponse, 'at'>;

const answer = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant('na' as const));
const answers = fc.uniqueArray(fc.tuple(fc.constantFrom(...SCORED), answer), { selector: ([code]) => code, minLength: 1, maxLength: 3 });
/** As a person writes: with quotes, delimiters, line ends and signs that formulas begin with. */
const words = fc
  .array(fc.oneof(fc.constantFrom('"', ',', ';', '\n', '=', '+', '-', '@', '#', ' ', 'é', '’', '🙂'), fc.string({ maxLength: 3 })), {
    maxLength: 12,
  })
  .map((parts) =>
    parts
      .join('')
      .replace(/[^\P{Cc}\n]|[\p{Zl}\p{Zp}\ufeff]/gu, '')
      .trim(),
  );
const person = fc.record({
  round: fc.constantFrom('before', 'half-way'),
  team: fc.constantFrom('east', 'west'),
  role: fc.constantFrom('self' as const, 'peer' as const),
  about: fc.option(fc.constantFrom('L1', 'L2'), { nil: undefined }),
  answers,
  comment: words,
});

const forms = fc.array(person, { minLength: 1, maxLength: 30 }).map((people) =>
  people.map(({ about, answers: own, comment, ...rest }, at): Form => ({
    respondent: `${rest.team}-${at + 1}`,
    ...rest,
    ...(about === undefined || rest.role === 'self' ? {} : { about }),
    answers: new Map(SCORED.flatMap((code) => own.filter(([one]) => one === code))),
    texts: new Map(comment === '' ? [] : [['comment', comment]]),
  })),
);

const VERSIONS: Readonly<Record<string, string>> = { before: '1', 'half-way': '2' };

test('forms that are written in the long form read back to themselves', async () => {
  await fc.assert(
    fc.asyncProperty(forms, fc.constantFrom(',', ';', '\t'), async (written, delimiter) => {
      const rows = written.map((form) => [
        form.round,
        form.respondent,
        form.team,
        form.role,
        form.about ?? '',
        VERSIONS[form.round],
        ...SCORED.map((code) => form.answers.get(code) ?? ''),
        form.texts.get('comment') ?? '',
      ]);
      const head = ['round', 'respondent', 'team', 'role', 'about', 'version', ...SCORED, 'comment'];
      const read = await surveyOf({ 'a.csv': stringify([head, ...rows], { delimiter }) }, SURVEY);
      expect(leftOutOf(read)).toEqual([]);
      expect(read.responses.map(({ at: _at, ...form }) => form)).toEqual(written);
    }),
    { numRuns: 60 },
  );
});

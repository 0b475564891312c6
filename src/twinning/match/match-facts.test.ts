import { expect, test } from 'vitest';
import { matchFacts } from './match-facts.ts';
import { matchMembers } from './match-members.ts';
import { matchInput, member, wish } from './match.fixture.ts';

const INPUT = matchInput({
  members: [
    member('Kaya', { needs: ['CBHI'] }),
    member('Huye', { needs: ['CBHI'] }),
    member('Gasabo'),
    member('Rubavu', { needs: ['CBHI'] }),
  ],
  scores: { CBHI: { Kaya: 40.1, Huye: 60.3, Gasabo: 80 } },
  network: { wishes: [wish('fixed', 'Huye', 'Kaya')] },
});

test('a plain value, absent is null, inputs by name', () => {
  const inputs = [
    { file: 'b.csv', sha256: '2' },
    { file: 'a.csv', sha256: '1' },
  ];
  const facts = matchFacts(matchMembers(INPUT), inputs);
  expect(facts).toMatchObject({
    schema: 'deliver.twinning-match/1',
    asOf: '202306',
    unpaired: [{ topic: 'CBHI', mentee: 'Rubavu' }],
    load: [
      { mentor: 'Gasabo', mentees: 1 },
      { mentor: 'Huye', mentees: 1 },
    ],
    inputs: [
      { file: 'a.csv', sha256: '1' },
      { file: 'b.csv', sha256: '2' },
    ],
  });
  expect((facts as { pairs: unknown[] }).pairs[1]).toEqual({
    topic: 'CBHI',
    mentor: 'Huye',
    mentee: 'Kaya',
    fixed: true,
    cost: 0.493734,
    reasons: {
      mentorResult: 60.3,
      menteeResult: 40.1,
      ahead: 20.2,
      parts: { performance: 0.49373433584, size: null, setting: null, distance: null },
      sameProvince: null,
      kilometres: null,
      sizeRatio: null,
      sameSetting: null,
    },
    nextBest: null,
    cautions: ['The mentor needs help on the topic itself.'],
  });
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
});

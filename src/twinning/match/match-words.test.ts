import { expect, test } from 'vitest';
import { UserError } from '../../core/user-error.ts';
import { matchEn } from '../words/match-en.ts';
import { matchFr } from '../words/match-fr.ts';
import { matchMembers } from './match-members.ts';
import { listNames } from './match-words.ts';
import { matchInput, member } from './match.fixture.ts';

test('both languages have the same sentences', () => {
  expect(Object.keys(matchFr)).toEqual(Object.keys(matchEn));
  for (const group of ['what', 'refusals', 'cautions'] as const) expect(Object.keys(matchFr[group])).toEqual(Object.keys(matchEn[group]));
});

test('a match in French says nothing in English', () => {
  const input = matchInput({
    members: [
      member('Kaya', { needs: ['CBHI'] }),
      member('Huye', { needs: ['CBHI'] }),
      member('Gasabo'),
      member('Rubavu', { needs: ['CBHI'] }),
    ],
    scores: { CBHI: { Kaya: 40, Huye: 60, Gasabo: 80 } },
    workspace: { language: 'fr' },
    match: { load: 1 },
  });
  const { unpaired, notChecked } = matchMembers(input, { partial: true });
  const said = [...unpaired, ...notChecked].map(({ reason }) => reason).join(' ');
  expect(said).toContain('Tous ceux qui peuvent être mentors de Huye sont pris : Gasabo (avec Kaya).');
  expect(said).not.toMatch(/\b(the|is|not|known|of|and)\b/);
  expect(() => matchMembers(input)).toThrow(UserError);
  expect(() => matchMembers(input)).toThrow('2 membres à aider (Huye et Kaya sur CBHI) ne peuvent aller qu’à Gasabo, qui en prend 1.');
});

test('lists of names', () => {
  expect(listNames([], matchEn)).toBe('');
  expect(listNames(['A'], matchEn)).toBe('A');
  expect(listNames(['A', 'B', 'C'], matchFr)).toBe('A, B et C');
  expect(listNames('ABCDEFGHIJKLM'.split(''), matchEn)).toBe('A, B, C, D, E, F, G, H, I, J, K and 2 others');
});

import { expect, test } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { wordsIn } from './words.ts';

test('both languages have the same words, none empty, none left in English', () => {
  expect(Object.keys(fr)).toEqual(Object.keys(en));
  expect([wordsIn('en'), wordsIn('fr')]).toEqual([en, fr]);
  // Spelt alike in both languages.
  const alike = new Set(['Plan', 'plan', 'Chance', 'SHA-256', 'Interventions', 'Intervention', 'Impact']);
  for (const key of Object.keys(en) as (keyof typeof en)[]) {
    const [english, french] = [en[key], fr[key]];
    if (typeof english !== 'string') continue;
    expect(french).not.toBe('');
    if (!alike.has(english)) expect(french, key).not.toBe(english);
  }
});

test('what was agreed has the same words in both', () => {
  expect(Object.keys(fr.agreed)).toEqual(Object.keys(en.agreed));
  expect(Object.keys(fr.agreed.states)).toEqual(Object.keys(en.agreed.states));
});

test('one and many', () => {
  expect([en.priorities(1), en.priorities(5), fr.priorities(1), fr.priorities(5)]).toEqual([
    '1 priority',
    '5 priorities',
    '1 priorité',
    '5 priorités',
  ]);
  expect([en.places(30, 'district'), fr.places(1, 'facility'), en.places(3, 'hub')]).toEqual([
    '30 districts',
    '1 établissement',
    '3 places of level “hub”',
  ]);
  expect([en.states.late(1), fr.states.late(23)]).toEqual(['late, 1 day', 'en retard de 23 jours']);
});

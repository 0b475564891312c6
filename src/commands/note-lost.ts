import type { Language } from '../core/language.ts';
import type { Effects } from '../effects.ts';
import type { SaidQuality } from './data-quality.ts';
import { QUALITY_WORDS } from './quality-words.ts';

/** More would push the page off the screen; the pack lists all. */
const MOST_NOTES = 8;

/** Says on stderr which values were sent and do not count, so that nobody has to open the pack to learn it. */
export function noteLost({ clashes = [], leftOut }: SaidQuality, language: Language, effects: Effects): void {
  const words = QUALITY_WORDS[language];
  const notes = [
    ...leftOut.filter(({ lost }) => lost).map(({ where, reason }) => words.lost(where, reason)),
    ...clashes.filter(({ kept }) => kept === words.kept.none).map(({ where, values, kept }) => words.lost(where, `${values}: ${kept}`)),
  ];
  for (const note of notes.slice(0, MOST_NOTES)) effects.note(note);
  if (notes.length > MOST_NOTES) effects.note(words.moreLost(notes.length - MOST_NOTES));
}

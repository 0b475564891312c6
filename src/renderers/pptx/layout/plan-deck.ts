import type { Document } from '../../../core/document.ts';
import type { Deck } from '../deck.ts';
import { wordsIn } from '../words.ts';
import { closingSlides, isDrawn } from './closing.ts';
import { coverSlide } from './cover.ts';
import { planSection } from './plan-section.ts';

/** A document as slides: cover, summary, one to a few for each subject, and a list of what is not on them. */
export function planDeck(document: Document): Deck {
  const { language } = document;
  const words = wordsIn(language);
  const plans = document.sections.filter(isDrawn).map((section) => ({ section, ...planSection(section, { words, language }) }));
  const leftOut = plans.filter(({ leftOut: blocks }) => blocks.length > 0).map(({ section, leftOut: blocks }) => ({ section, blocks }));
  return {
    document,
    slides: [coverSlide(document), ...plans.flatMap((plan) => plan.slides), ...closingSlides(document, leftOut, words)],
  };
}

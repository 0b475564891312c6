import type { CheckWords } from '../../core/check.ts';
import type { Args } from '../../core/finding.ts';
import type { PathFault } from './judge-path.ts';

/** What is told of a place that stands elsewhere. */
export function movedArgs({ text, child, expected }: Extract<PathFault, { kind: 'moved' }>): Args {
  return { text, place: child.name, code: child.code, expected: expected?.name };
}

/** The words of a place that stands under another than the hierarchy has it. */
export const MOVED_PLACE: Readonly<Record<'en' | 'fr', Pick<CheckWords, 'message' | 'fix'>>> = {
  en: {
    message: ({ text, place, expected }) =>
      expected === undefined
        ? `Unexpected "${text}" above ${place}, expected nothing above it.`
        : `Unexpected "${text}" above ${place}, expected "${expected}".`,
    fix: ({ place }) => `Correct the row, or change the parent of ${place} in the list of places if it has moved.`,
  },
  fr: {
    message: ({ text, place, expected }) =>
      expected === undefined
        ? `« ${text} » inattendu au-dessus de ${place}, aucun lieu n'y est attendu.`
        : `« ${text} » inattendu au-dessus de ${place}, « ${expected} » est attendu.`,
    fix: ({ place }) => `Corrigez la ligne, ou changez le parent de ${place} dans la liste des lieux s'il a été rattaché ailleurs.`,
  },
};

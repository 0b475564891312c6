import type { LetterSpan } from '../../core/letter.ts';
import type { TemplatePiece } from '../templates/template-piece.ts';
import type { Values } from './point-values.ts';

/** Whether every name of a phrase that must not be empty has a value. */
export function hasAll(phrase: readonly TemplatePiece[], values: Values): boolean {
  return phrase.every((piece) => 'text' in piece || piece.mayBeEmpty || (values[piece.name] ?? '') !== '');
}

/** Puts values into a phrase; a name without one becomes nothing. */
export function fillPhrase(phrase: readonly TemplatePiece[], values: Values): LetterSpan[] {
  return phrase.flatMap((piece): LetterSpan[] => {
    if ('text' in piece) return [{ text: piece.text, from: 'template' }];
    const text = values[piece.name] ?? '';
    return text === '' ? [] : [{ text, from: 'data' }];
  });
}

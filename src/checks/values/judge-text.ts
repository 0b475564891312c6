import type { NumberFormat } from '../../core/mapping.ts';
import { isMissingMarker } from '../../core/number-format/missing-marker.ts';
import { readNumber } from '../../core/number-format/read-number.ts';
import { looksLikeDate } from '../structure/date-for-number.ts';
import { isErrorText } from '../structure/error-cell.ts';
import { hasOtherDecimal } from '../structure/mixed-decimal-signs.ts';
import { meantNumber } from './meant-number.ts';

/** What a text in a column of numbers is; each kind is told by one rule. */
export type TextKind = 'number' | 'missing' | 'error' | 'date' | 'other-decimal' | 'suspicious' | 'text';

/** Distinct texts whose answer is remembered. */
const MOST_REMEMBERED = 50_000;

/** Answers of one table, whose numbers are all written in one way. */
export class TextJudge {
  readonly #numbers: NumberFormat;
  readonly #answers = new Map<string, TextKind>();

  constructor(numbers: NumberFormat) {
    this.#numbers = numbers;
  }

  judge(text: string): TextKind {
    const known = this.#answers.get(text);
    if (known !== undefined) return known;
    const kind = this.#look(text);
    if (this.#answers.size < MOST_REMEMBERED) this.#answers.set(text, kind);
    return kind;
  }

  #look(text: string): TextKind {
    if (text.trim() === '' || isMissingMarker(text)) return 'missing';
    if (readNumber(text, this.#numbers) !== undefined) return 'number';
    if (isErrorText(text)) return 'error';
    if (hasOtherDecimal(text, this.#numbers.decimal)) return 'other-decimal';
    if (looksLikeDate(text)) return 'date';
    return meantNumber(text) === undefined ? 'text' : 'suspicious';
  }
}

/** Nothing but digits, as nearly every value: no need to look further. */
export function isDigits(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

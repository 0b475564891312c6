import { decideFormat, type NumberDecision, type Sightings } from './decide-format.ts';
import { shapeOf, type Shape } from './shape.ts';

export type { NumberDecision };

export interface NumberEvidence {
  /** Looks at a cell; words and whole numbers cost next to nothing. @returns false where such a text tells nothing, however often it comes */
  add(text: string): boolean;
  /** Decides once, for the whole file, from all that was added. */
  decide(): NumberDecision;
}

const SAMPLES = 3;

/**
 * Gathers how a file writes its numbers.
 * @param options.hint decimal sign that something else suggests (a semicolon between fields suggests `,`); used only where the numbers themselves do not say
 */
export function createNumberEvidence(options: { readonly hint?: '.' | ',' } = {}): NumberEvidence {
  const sightings: Sightings = new Map();
  return {
    add(text) {
      const shape = hasSignBetweenDigits(text) ? shapeOf(text) : undefined;
      if (shape !== undefined) remember(sightings, shape, text.trim());
      return shape !== undefined;
    },
    decide: () => decideFormat(sightings, options.hint),
  };
}

/** True for texts worth a closer look: some character that is no digit, and no letter at the start. */
function hasSignBetweenDigits(text: string): boolean {
  let sign = false;
  for (let i = 0; i < text.length && i < 40; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) continue;
    if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return sign && (code === 69 || code === 101);
    sign = true;
  }
  return sign;
}

/** `1.234,5` is seen twice, as grouped by dots and as having a decimal comma, but proves one thing. */
function remember(sightings: Sightings, shape: Shape, text: string): void {
  count(sightings, `${shape.kind} ${shape.sign}`, text);
  if (shape.kind === 'group' && shape.decimal !== undefined) count(sightings, `decimal ${shape.decimal}`, text);
  const proven = decimalProvenBy(shape);
  if (proven !== undefined) count(sightings, `proof ${proven}`, text);
}

/** A sign that groups is not the decimal sign, so `1.234.567` proves the comma. */
function decimalProvenBy(shape: Shape): '.' | ',' | undefined {
  if (shape.kind === 'decimal') return shape.sign;
  if (shape.kind === 'ambiguous') return undefined;
  if (shape.sign === '.') return ',';
  return shape.sign === ',' ? '.' : shape.decimal;
}

function count(sightings: Sightings, key: string, text: string): void {
  const seen = sightings.get(key);
  if (seen === undefined) sightings.set(key, { count: 1, samples: [text] });
  else {
    seen.count++;
    if (seen.samples.length < SAMPLES && !seen.samples.includes(text)) seen.samples.push(text);
  }
}

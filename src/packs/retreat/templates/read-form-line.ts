/** Lines that begin with [brackets]: parts of a sheet to write on. */
import { nearestName } from '../../../core/nearest-name.ts';
import { UserError } from '../../../core/user-error.ts';
import { cut, splitAt, trimmed, type Segment } from './segment.ts';
import type { FormLine, Repeated, TemplateText } from './sheet-template.ts';
import { textOf } from './template-reading.ts';

const MOST_LINES = 40;
/** Empty lines where a form line does not say how many. */
const USUAL = { lines: 3, chain: 3, commitments: 2, blank: 6 } as const;

export interface Bracket {
  readonly keyword: string;
  /** What stands behind the keyword in the brackets: `4`, `each priority`. */
  readonly argument: Segment;
  /** What stands behind the brackets. */
  readonly body: Segment;
  readonly at: Segment['at'];
}

/** Reads `[keyword argument] body`. */
export function bracketOf(line: Segment): Bracket {
  const match = /^\[\s*(\S*?)(\s[^\]]*)?\]/.exec(line.text);
  if (match === null) throw new UserError('Unexpected [ without ], expected a form line such as [lines 4].', 'Close it.', line.at);
  const [whole, keyword = '', argument = ''] = match;
  const end = whole.length - 1;
  return {
    keyword,
    argument: trimmed(cut(line, end - argument.length, end)),
    body: trimmed(cut(line, whole.length)),
    at: line.at,
  };
}

const EXAMPLES: Readonly<Record<string, string>> = {
  lines: '[lines 4] What we learnt',
  choice: '[choice] How useful was it?: 1 | 2 | 3',
  matrix: '[matrix] across: Feasibility | up: Impact | fields: a / b / c / d | items: {interventions}',
  chain: '[chain 3] From the ministry to the patient: {chain}',
  commitments: '[commitments 2] blank: 6',
  blank: '[blank 6], below a table',
  for: '[for each priority]',
  end: '[end]',
};

export function unknownForm({ keyword, at }: Bracket): UserError {
  const near = nearestName(keyword, Object.keys(EXAMPLES));
  const expected = near === undefined ? `one of ${Object.keys(EXAMPLES).join(', ')}` : `"${near}"`;
  const example = near === undefined ? '' : `, as in ${EXAMPLES[near]}`;
  return new UserError(
    `Unexpected form line [${keyword.slice(0, 60)}], expected ${expected}.`,
    `Correct it${example}; a paragraph cannot begin with a bracket.`,
    at,
  );
}

/** @param least 0 where there may be none */
export function countOf(segment: Segment, usual: number, least = 1): number {
  if (segment.text === '') return usual;
  const count = /^\d{1,4}$/.test(segment.text) ? Number(segment.text) : Number.NaN;
  if (count >= least && count <= MOST_LINES) return count;
  throw new UserError(
    `Unexpected "${segment.text.slice(0, 60)}", expected a whole number from ${least} to ${MOST_LINES}.`,
    'Correct it, or leave it out.',
    segment.at,
  );
}

function incomplete({ keyword, body }: Bracket, wanted: string): UserError {
  return new UserError(`Unexpected [${keyword}] without ${wanted}, expected it.`, `Write it as in ${EXAMPLES[keyword]}`, body.at);
}

/** Reads a form line but `[for each …]`, `[end]` and `[blank …]`, which belong to what stands around them. */
export function readFormLine(bracket: Bracket, repeated: Repeated | undefined): FormLine {
  switch (bracket.keyword) {
    case 'lines':
      return { kind: 'lines', label: textOf(bracket.body, repeated), lines: countOf(bracket.argument, USUAL.lines) };
    case 'choice':
      return { kind: 'choice', ...labelled(plain(bracket), 'options', repeated) };
    case 'chain': {
      const { label, options: steps } = labelled(bracket, 'steps', repeated);
      return { kind: 'chain', label, steps, linesBelow: countOf(bracket.argument, USUAL.chain, 0) };
    }
    case 'matrix':
      return readMatrix(plain(bracket), repeated);
    case 'commitments': {
      const blank = keyed(bracket, ['blank']).get('blank');
      return {
        kind: 'commitments',
        lines: countOf(bracket.argument, USUAL.commitments),
        blank: blank === undefined ? USUAL.blank : countOf(blank, USUAL.blank, 0),
      };
    }
    default:
      throw unknownForm(bracket);
  }
}

/** A form line without a number. */
function plain(bracket: Bracket): Bracket {
  if (bracket.argument.text === '') return bracket;
  throw new UserError(
    `Unexpected "${bracket.argument.text.slice(0, 60)}" in [${bracket.keyword}], expected nothing behind the word.`,
    'Take it out.',
    bracket.argument.at,
  );
}

/** `label: one | two | three`: the last colon before the first bar ends the label. */
function labelled(bracket: Bracket, wanted: string, repeated: Repeated | undefined): { label: TemplateText; options: TemplateText[] } {
  const { body } = bracket;
  const bar = body.text.indexOf('|');
  const colon = body.text.slice(0, bar < 0 ? body.text.length : bar).lastIndexOf(':');
  const options = splitAt(cut(body, colon + 1), /\|/g).filter(({ text }) => text !== '');
  if (colon < 0 || options.length === 0) throw incomplete(bracket, `a colon and its ${wanted}`);
  return { label: textOf(trimmed(cut(body, 0, colon)), repeated), options: options.map((one) => textOf(one, repeated)) };
}

/** `key: value | key: value`. */
function keyed(bracket: Bracket, keys: readonly string[]): Map<string, Segment> {
  const found = new Map<string, Segment>();
  for (const part of splitAt(bracket.body, /\|/g)) {
    if (part.text === '') continue;
    const colon = part.text.indexOf(':');
    const key = part.text.slice(0, Math.max(0, colon)).trim();
    if (!keys.includes(key) || found.has(key)) {
      const near = nearestName(colon < 0 ? part.text : key, keys);
      const expected = near === undefined || found.has(near) ? keys.map((one) => `"${one}:"`).join(', ') : `"${near}:"`;
      const what = found.has(key) ? `second "${key}:"` : `"${part.text.slice(0, 60)}"`;
      throw new UserError(
        `Unexpected ${what} in [${bracket.keyword}], expected ${expected}.`,
        `Write it as in ${EXAMPLES[bracket.keyword]}`,
        part.at,
      );
    }
    found.set(key, trimmed(cut(part, colon + 1)));
  }
  return found;
}

function readMatrix(bracket: Bracket, repeated: Repeated | undefined): FormLine {
  const found = keyed(bracket, ['across', 'up', 'fields', 'items']);
  const needed = (key: string): Segment => {
    const value = found.get(key);
    if (value === undefined || value.text === '') throw incomplete(bracket, `"${key}:"`);
    return value;
  };
  const fields = splitAt(needed('fields'), /\s\/(?:\s|$)/g);
  if (fields.length !== 4)
    throw new UserError(
      `Unexpected ${fields.length} fields in [matrix], expected 4 with " / " between them.`,
      'Name them in this order: top left, top right, bottom left, bottom right.',
      needed('fields').at,
    );
  const items = found.get('items');
  return {
    kind: 'matrix',
    across: textOf(needed('across'), repeated),
    up: textOf(needed('up'), repeated),
    fields: fields.map((one) => textOf(one, repeated)),
    items: items === undefined ? [] : splitAt(items, /\s\/\s/g).flatMap((one) => (one.text === '' ? [] : [textOf(one, repeated)])),
  };
}

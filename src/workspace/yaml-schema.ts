import { z } from 'zod';
import { readWrittenNumber, YAML_NUMBERS } from './written-number.ts';
import { bareName } from '../core/bare-name.ts';
import { proposeNearest, sayKnown } from './nearest-name.ts';
import { Written } from './written.ts';

/** Building blocks for what a YAML file may hold, over trees of written values (yaml-file.ts). Their messages say what was expected. */

/** A scalar, kept with its place. */
export function written(expected = 'text') {
  return z.custom<Written>((value) => value instanceof Written, { message: expected });
}

/** A scalar that is read further; `read` gives undefined where it is not what was expected. */
export function scalar<T>(expected: string, read: (text: string) => T | undefined, fix?: (text: string) => string) {
  return written(expected).transform((value, context): T => {
    const result = read(value.text);
    if (result !== undefined) return result;
    context.addIssue({ code: 'custom', message: expected, ...(fix === undefined ? {} : { params: { fix: fix(value.text) } }) });
    return z.NEVER;
  });
}

export function text(expected = 'text') {
  return scalar(expected, (value) => (value.trim() === '' ? undefined : value.trim()));
}

/** A number between two bounds, both included. */
export function numberWithin(least: number, most: number, expected = `a number from ${least} to ${most}`) {
  return scalar(expected, (value) => {
    const read = readWrittenNumber(value, YAML_NUMBERS);
    return read.ok && !read.percent && read.value >= least && read.value <= most ? read.value : undefined;
  });
}

export function wholeNumber(least: number, most: number) {
  return scalar(`a whole number${most === Infinity ? ` of ${least} or more` : ` from ${least} to ${most}`}`, (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : NaN;
    return number >= least && number <= most ? number : undefined;
  });
}

/** 0–1, or a percentage with its sign. */
export function share() {
  return scalar('a share from 0 to 1 (or 0 % to 100 %)', (value) => {
    const read = readWrittenNumber(value, YAML_NUMBERS);
    const number = read.ok ? (read.percent ? read.value / 100 : read.value) : NaN;
    return number >= 0 && number <= 1 ? number : undefined;
  });
}

export function yesNo() {
  return scalar('true or false', (value) =>
    new Map([
      ['true', true],
      ['false', false],
    ]).get(value.toLowerCase()),
  );
}

/** One of a few words, ignoring case and separators. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  return scalar(
    `one of ${sayKnown(words)}`,
    (value) => words.find((word) => bareName(word) === bareName(value)),
    (value) => proposeNearest(value, words, 'Choose one of these.'),
  );
}

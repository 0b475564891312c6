import type { CheckContext } from '../../core/check.ts';

/** Counts what a rule could judge, so that it can say why it could not. */
export interface SeriesLengths {
  readonly fewest: number;
  judged: number;
  /** Of the series with uploaded values, the longest that was too short. */
  longest: number;
}

export function seriesLengths(fewest: number): SeriesLengths {
  return { fewest, judged: 0, longest: 0 };
}

/** Whether a series with uploaded values is long enough; remembers the answer. */
export function isLongEnough(lengths: SeriesLengths, n: number): boolean {
  if (n >= lengths.fewest) {
    lengths.judged += 1;
    return true;
  }
  if (n > lengths.longest) lengths.longest = n;
  return false;
}

/** Why nothing could be judged; undefined where something was. @param because appended in brackets */
export function whyNothingJudged(
  lengths: SeriesLengths,
  context: CheckContext,
  because?: Readonly<Record<'en' | 'fr', string>>,
): string | undefined {
  if (lengths.judged > 0) return undefined;
  const { fewest, longest } = lengths;
  const tail = because === undefined ? '' : ` (${because[context.language]})`;
  if (context.language === 'fr') {
    if (longest === 0) return 'aucun nombre avec lieu et période dans ces fichiers';
    return `il faut ${fewest} valeurs par série, la plus longue en a ${longest}${tail}`;
  }
  if (longest === 0) return 'no number with a place and a period in these files';
  return `needs ${fewest} values in a series, the longest has ${longest}${tail}`;
}

/** An option of a rule that is a number; its default where it is not set, or set to something else. */
export function numberOption(context: CheckContext, code: string, name: string, usual: number): number {
  const value = context.option(code, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : usual;
}

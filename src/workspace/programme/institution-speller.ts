import { bareName } from '../../core/bare-name.ts';
import { nearestNameFinder } from '../../core/nearest-name.ts';
import { sayPlace, type Source } from '../../core/source.ts';
import type { Findings } from '../problem.ts';

const SHORT = 8;

/**
 * Gives an institution the first spelling that was met, case and accents apart. One that is a letter or two from another is remarked on,
 * once, and counts as another: `Ministery of Health`. `Hospital A` and `Hospital B`, `Region 1` and `Region 2` are told apart on purpose.
 */
export function institutionSpeller(findings: Findings): (text: string, at: Source) => string {
  const first = new Map<string, { readonly text: string; readonly at: Source }>();
  return (text, at) => {
    const bare = bareName(text) || text;
    const known = first.get(bare);
    if (known !== undefined) return known.text;
    const others = [...first.values()].filter((one) => longWords(one.text) !== longWords(text));
    const near = nearestNameFinder(
      others.map((one) => one.text),
      (letters) => (letters < SHORT ? 1 : 2),
    )(text);
    const other = others.find((one) => one.text === near);
    if (other !== undefined)
      findings.remark(
        at,
        `Unexpected institution "${text}" beside "${other.text}" (${sayPlace(other.at)}), expected one spelling if they are the same; they count as two.`,
      );
    first.set(bare, { text, at });
    return text;
  };
}

/** Without numbers and single letters, by which institutions of one kind are told apart. */
function longWords(text: string): string {
  return text
    .split(/[\s-]+/)
    .filter((word) => word.length > 2 && !/\d/.test(word))
    .map(bareName)
    .join(' ');
}

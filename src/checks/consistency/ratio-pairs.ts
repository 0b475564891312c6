import type { ElementPair, NamedElement } from './element-pairs.ts';
import { nameWords } from './name-words.ts';

/** Words that mark a numerator, and those of its denominator; all other words of the two names must be the same. */
const MARKS: readonly (readonly [numerator: readonly string[], denominator: readonly string[]])[] = [
  [
    ['numerator', 'numerateur', 'num'],
    ['denominator', 'denominateur', 'denom'],
  ],
  [
    ['positive', 'positives', 'positif', 'positifs'],
    [
      'tested',
      'performed',
      'done',
      'examined',
      'testes',
      'testees',
      'realises',
      'realisees',
      'effectues',
      'effectuees',
      'examines',
      'examinees',
    ],
  ],
];

/** Elements of which the first is a part of the second by their names: `RDT positive` and `RDT performed`. */
export function ratioPairs(elements: readonly NamedElement[]): ElementPair[] {
  return MARKS.flatMap(([numerators, denominators]) => {
    const wholes = new Map(elements.flatMap((one) => marked(one, denominators)));
    return elements.flatMap((one) =>
      marked(one, numerators).flatMap(([rest, first]) => {
        const second = wholes.get(rest);
        return second === undefined ? [] : [{ first, second }];
      }),
    );
  });
}

/** The rest of a name that holds one of the words. */
function marked({ key, name }: NamedElement, marks: readonly string[]): [string, string][] {
  const words = nameWords(name);
  const rest = words.filter((word) => !marks.includes(word));
  return rest.length === words.length || rest.length === 0 ? [] : [[rest.join(' '), key]];
}

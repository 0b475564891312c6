import { bareName } from '../../../core/bare-name.ts';

/** Scales of five answers in words, from 1 to 5, each in one language; some answers have several words. */
const SCALES: readonly (readonly (readonly string[])[])[] = [
  [
    ['strongly disagree', 'totally disagree', 'completely disagree'],
    ['disagree'],
    ['neutral', 'neither agree nor disagree', 'neither', 'undecided'],
    ['agree'],
    ['strongly agree', 'totally agree', 'completely agree'],
  ],
  [
    ["pas du tout d'accord", 'fortement en désaccord', 'tout à fait en désaccord'],
    ["pas d'accord", "plutôt pas d'accord", 'en désaccord', 'plutôt en désaccord'],
    ['neutre', "ni d'accord ni pas d'accord", "ni d'accord, ni en désaccord", 'ni en accord ni en désaccord'],
    ["d'accord", "plutôt d'accord", 'en accord'],
    ["tout à fait d'accord", "fortement d'accord", "entièrement d'accord", "totalement d'accord"],
  ],
  [['never'], ['rarely', 'seldom'], ['sometimes', 'occasionally'], ['often', 'frequently', 'usually'], ['always', 'almost always']],
  [
    ['jamais'],
    ['rarement'],
    ['parfois', 'quelquefois', 'de temps en temps', 'occasionnellement'],
    ['souvent', 'fréquemment', 'la plupart du temps'],
    ['toujours', 'presque toujours'],
  ],
  [
    ['not at all'],
    ['to a small extent', 'to a slight extent'],
    ['to a moderate extent', 'to some extent'],
    ['to a great extent', 'to a large extent'],
    ['to a very great extent', 'to a very large extent'],
  ],
  [
    ['pas du tout'],
    ['dans une faible mesure'],
    ['dans une certaine mesure', 'dans une mesure moyenne'],
    ['dans une grande mesure'],
    ['dans une très grande mesure'],
  ],
];

interface WordOfScale {
  readonly scale: number;
  readonly value: number;
}

const WORDS: ReadonlyMap<string, WordOfScale> = new Map(
  SCALES.flatMap((answers, scale) =>
    answers.flatMap((words, at) => words.map((word) => [bareName(word), { scale, value: at + 1 }] as const)),
  ),
);

/** `na`, `n/a`, `sans objet` … as they fold. */
const NOT_APPLICABLE = new Set(
  ['na', 'n/a', 'not applicable', 'does not apply', 's.o.', 'sans objet', 'non applicable', 'ne s’applique pas', "ne s'applique pas"].map(
    bareName,
  ),
);

export function isNotApplicable(text: string): boolean {
  return !text.startsWith('#') && NOT_APPLICABLE.has(bareName(text)); // #N/A is an error, and nobody's answer
}

/** The value from 1 to 5 of an answer in words. */
export function valueOfWord(text: string): number | undefined {
  return WORDS.get(bareName(text))?.value;
}

/**
 * Words that one file uses for one value of one scale, where it should have one word each: "d'accord" and "plutôt d'accord" in one file
 * are two answers, and it is not known which is 4.
 * @param texts every answer of a file
 * @returns the words, folded
 */
export function doubtfulWords(texts: Iterable<string>): ReadonlySet<string> {
  const used = new Map<string, Set<string>>();
  for (const word of new Set(Array.from(texts, bareName))) {
    const known = WORDS.get(word);
    if (known === undefined) continue;
    const key = `${known.scale} ${known.value}`;
    used.set(key, (used.get(key) ?? new Set()).add(word));
  }
  return new Set([...used.values()].filter((words) => words.size > 1).flatMap((words) => [...words]));
}

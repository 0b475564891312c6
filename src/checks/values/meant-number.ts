/** Letters that a hand or a scanner puts for digits. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
  z: '2',
};

const LIKE_A_NUMBER = /^[-+]?[\dOoQlIi|SsBZz]+(?:[.,][\dOoQlIi|SsBZz]+)?$/u;
const WITH_NOTE =
  /^(?:~|≈|<|>|≤|≥|c\.|ca\.?|env\.?|about|approx\.?)?\s*([-+]?\d+(?:[.,]\d+)?)\s*(?:\*+|\?+|†|[a-z]?\)|\(.*\)|\[.*\]|(?:est|estimated|estimation|approx|env|prov|provisional|provisoire|cases?|cas|visits?|visites?|pers?|persons?|personnes)\b.*)?$/iu;

/**
 * The number that somebody meant who wrote something else: `1O2` → 102, `12*` → 12, `~40 (est.)` → 40.
 * @returns undefined where no number can be seen
 */
export function meantNumber(written: string): string | undefined {
  const text = written.trim();
  if (LIKE_A_NUMBER.test(text) && /\d/u.test(text)) return text.replace(/[^\d.,+-]/gu, (letter) => LOOKALIKES[letter] ?? letter);
  if (text === 'O' || text === 'o') return '0';
  const noted = WITH_NOTE.exec(text);
  return noted === null || noted[1] === text ? undefined : noted[1];
}

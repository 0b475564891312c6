import type { Random } from '../../src/demo/random.ts';

/** Bytes that mean something to one of the formats, and some that are wrong in all of them. */
const HOSTILE = [0x00, 0x0a, 0x0d, 0x09, 0x20, 0x22, 0x27, 0x2c, 0x2d, 0x2e, 0x30, 0x39, 0x3b, 0x3c, 0x7b, 0x7d, 0xa0, 0xc3, 0xe9, 0xff];
const FLIPS = 4;

/** One kind of harm that happens to files on their way. */
type Harm = (bytes: Buffer, random: Random) => Buffer;

/** Two cells change places, anywhere in the file: a cell is what stands between two signs that separate. */
const swapCells: Harm = (bytes, random) => {
  const parts = bytes.toString('latin1').split(/([,;\t|\n])/u);
  const cell = (): number => random.whole(0, (parts.length - 1) / 2) * 2;
  const [a, b] = [cell(), cell()];
  [parts[a], parts[b]] = [parts[b]!, parts[a]!];
  return Buffer.from(parts.join(''), 'latin1');
};

/** A line goes, is doubled, is cut somewhere, or changes places with another. */
const harmLine: Harm = (bytes, random) => {
  const lines = bytes.toString('latin1').split('\n');
  const [a, b] = [random.whole(0, lines.length - 1), random.whole(0, lines.length - 1)];
  const how = random.whole(0, 3);
  if (how === 0) lines.splice(a, 1);
  else if (how === 1) lines.splice(a, 0, lines[b]!);
  else if (how === 2) lines[a] = lines[a]!.slice(0, random.whole(0, lines[a]!.length));
  else [lines[a], lines[b]] = [lines[b]!, lines[a]!];
  return Buffer.from(lines.join('\n'), 'latin1');
};

const flipBytes: Harm = (bytes, random) => {
  const flipped = Buffer.from(bytes);
  for (let flip = random.whole(1, FLIPS); flip > 0 && flipped.length > 0; flip--) {
    const at = random.whole(0, flipped.length - 1);
    flipped[at] = random.chance(0.5) ? random.pick(HOSTILE) : flipped[at]! ^ (1 << random.whole(0, 7));
  }
  return flipped;
};

/** The end is missing, as after a broken copy. */
const cutShort: Harm = (bytes, random) => Buffer.from(bytes.subarray(0, random.whole(0, bytes.length)));

const TEXT_HARMS = [swapCells, swapCells, harmLine, harmLine, flipBytes, flipBytes, cutShort];
const BINARY_HARMS = [flipBytes, flipBytes, cutShort];
const MOST_HARMS = 3;

/** Harms a file in one to three ways. @param isText cells and lines can be told apart in it */
export function mutate(bytes: Buffer, isText: boolean, random: Random): Buffer {
  let mutated = bytes;
  for (let times = random.whole(1, MOST_HARMS); times > 0; times--)
    mutated = random.pick(isText ? TEXT_HARMS : BINARY_HARMS)(mutated, random);
  return mutated;
}

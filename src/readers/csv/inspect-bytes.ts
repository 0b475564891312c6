/** What the bytes above 127 of a file that is not wholly UTF-8 look like. */
export interface ByteReport {
  /** Well-formed UTF-8 sequences of two or more bytes. */
  readonly sequences: number;
  /** Bytes that belong to no such sequence. */
  readonly broken: number;
  /** Bytes above 127 that Windows-1252 does not use. */
  readonly unused: number;
  /** Offsets of the first of each. */
  readonly sequencesAt: readonly number[];
  readonly brokenAt: readonly number[];
  readonly unusedAt: readonly number[];
}

const PLACES = 100;
const UNUSED_IN_WINDOWS_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** Reads all bytes once; a sequence across two chunks is known by the bytes carried over. */
export function inspectBytes(chunks: Iterable<Uint8Array>): ByteReport {
  const report = { sequences: 0, broken: 0, unused: 0, sequencesAt: [] as number[], brokenAt: [] as number[], unusedAt: [] as number[] };
  const note = (kind: 'sequences' | 'broken' | 'unused', offset: number): void => {
    report[kind]++;
    if (report[`${kind}At`].length < PLACES) report[`${kind}At`].push(offset);
  };
  let offset = 0;
  let carried: Uint8Array = new Uint8Array(0);
  const look = (bytes: Uint8Array, until: number): number => {
    let at = 0;
    while (at < until) {
      const byte = bytes[at] ?? 0;
      const length = byte < 0x80 ? 1 : sequenceLength(bytes, at);
      if (UNUSED_IN_WINDOWS_1252.has(byte)) note('unused', offset + at);
      if (length > 1) note('sequences', offset + at);
      else if (byte >= 0x80) note('broken', offset + at);
      at += Math.max(length, 1);
    }
    return at;
  };
  for (const chunk of chunks) {
    const bytes = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
    const seen = look(bytes, bytes.length - 3);
    carried = Uint8Array.from(bytes.subarray(seen));
    offset += seen;
  }
  look(carried, carried.length);
  return report;
}

/** Bytes of the well-formed UTF-8 sequence at a place (Unicode 15, table 3-7); 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if (first >= 0xc2 && first <= 0xdf) return isTail(second) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) return secondOfThree(first, second) && isTail(bytes[at + 2]) ? 3 : 0;
  if (first >= 0xf0 && first <= 0xf4) return secondOfFour(first, second) && isTail(bytes[at + 2]) && isTail(bytes[at + 3]) ? 4 : 0;
  return 0;
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

/** No overlong forms, no surrogates. */
function secondOfThree(first: number, second: number): boolean {
  return isTail(second) && (first !== 0xe0 || second >= 0xa0) && (first !== 0xed || second <= 0x9f);
}

/** No overlong forms, nothing above U+10FFFF. */
function secondOfFour(first: number, second: number): boolean {
  return isTail(second) && (first !== 0xf0 || second >= 0x90) && (first !== 0xf4 || second <= 0x8f);
}

/** Physical lines, from 1, of byte offsets in ascending order. CRLF, LF and CR each end one line. */
export function linesOfOffsets(chunks: Iterable<Uint8Array>, offsets: readonly number[]): number[] {
  const lines: number[] = [];
  let line = 1;
  let at = 0;
  let afterReturn = false;
  for (const chunk of chunks) {
    for (const byte of chunk) {
      if (lines.length === offsets.length) return lines;
      if (offsets[lines.length] === at) lines.push(line);
      if (byte === 0x0d || (byte === 0x0a && !afterReturn)) line++;
      afterReturn = byte === 0x0d;
      at++;
    }
  }
  return lines;
}

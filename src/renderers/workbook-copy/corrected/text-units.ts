/** A delimited file as text whose characters are its bytes (or its 16-bit units), so that what is not changed stays byte for byte. */

export interface TextUnits {
  /** One character for each byte, or for each unit of UTF-16. */
  readonly units: string;
  /** Units for a text; undefined where the encoding has no such character. */
  encode(text: string): string | undefined;
  /** Units as bytes again. */
  bytes(units: string): Uint8Array;
}

/** Characters of Windows-1252 at 0x80–0x9F (WHATWG Encoding); its five unused bytes stay control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** @param encoding as the reader found it: `utf-8`, `utf-8-bom`, `utf-16le`, `utf-16be`, `windows-1252` */
export function textUnits(bytes: Uint8Array, encoding: string): TextUnits {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return wideUnits(bytes, encoding === 'utf-16be');
  const isUtf8 = encoding.startsWith('utf-8');
  return {
    units: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'),
    encode: isUtf8 ? (text) => Buffer.from(text, 'utf8').toString('latin1') : encodeWindows1252,
    bytes: (units) => new Uint8Array(Buffer.from(units, 'latin1')),
  };
}

function encodeWindows1252(text: string): string | undefined {
  let units = '';
  for (const character of text) {
    const special = WINDOWS_1252.indexOf(character);
    const code = special >= 0 ? special + 0x80 : character.charCodeAt(0);
    if (character.length > 1 || code > 0xff || (special < 0 && code >= 0x80 && code < 0xa0)) return undefined;
    units += String.fromCharCode(code);
  }
  return units;
}

function wideUnits(bytes: Uint8Array, isBigEndian: boolean): TextUnits {
  // An odd last byte is no character; it is put back as it was.
  const odd = bytes.length % 2 === 1 ? bytes.subarray(bytes.length - 1) : new Uint8Array();
  const even = Buffer.from(bytes.slice(0, bytes.length - odd.length));
  const little = isBigEndian ? even.swap16() : even;
  return {
    units: little.toString('utf16le'),
    encode: (text) => text,
    bytes(units) {
      const made = Buffer.from(units, 'utf16le');
      return new Uint8Array(Buffer.concat([isBigEndian ? made.swap16() : made, odd]));
    },
  };
}

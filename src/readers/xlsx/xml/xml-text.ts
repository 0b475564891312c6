const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const LONGEST = 120;

/** Thrown where XML does not hold together; the reader says in which part. */
export class XmlError extends Error {
  /** @param message may quote the file: it is made one line, short, and without signs that a terminal obeys */
  constructor(message: string) {
    const line = message.replaceAll(/[\s\p{Cc}]+/gu, ' ');
    super(line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line);
  }
}

/** Text as XML means it: references resolved, line breaks made one character. */
export function decodeXmlText(raw: string): string {
  const text = raw.includes('\r') ? raw.replaceAll(/\r\n?/g, '\n') : raw;
  return text.includes('&') ? text.replaceAll(/&([^;&]*);?/g, resolve) : text;
}

function resolve(whole: string, name: string): string {
  const named = NAMED[name];
  if (named !== undefined && whole.endsWith(';')) return named;
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));$/.exec(whole.slice(1));
  const code = digits === null ? Number.NaN : Number.parseInt(digits[1] ?? digits[2] ?? '', digits[1] === undefined ? 10 : 16);
  if (!(code <= 0x10ffff)) throw new XmlError(`unknown reference ${whole.slice(0, 20)}`);
  return String.fromCodePoint(code);
}

import { DEEPEST } from './limits.ts';

/** JSON that does not hold together, with the place in the text. */
export class JsonSyntaxError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;
const LITERALS = ['true', 'false', 'null'];

/**
 * Checks a JSON text and tells where the items of its outermost arrays begin, which JSON.parse does not.
 * @returns offsets of the items, by the array's name; of an outermost array without a name, by ''
 * @throws JsonSyntaxError
 */
export function scanJson(text: string): ReadonlyMap<string, readonly number[]> {
  const scanner = new JsonScanner(text);
  scanner.document();
  return scanner.items;
}

class JsonScanner {
  readonly items = new Map<string, number[]>();
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): void {
    this.value(0, '');
    this.space();
    if (this.at < this.text.length) this.fail('the end of the file');
  }

  private value(depth: number, name: string): void {
    this.space();
    if (depth > DEEPEST) throw new JsonSyntaxError(`Unexpected nesting, expected at most ${DEEPEST} levels.`, this.at);
    const first = this.text[this.at];
    if (first === '{') this.object(depth);
    else if (first === '[') this.array(depth, name);
    else if (first === '"') this.string();
    else this.plain();
  }

  private object(depth: number): void {
    this.list('}', () => {
      if (this.text[this.at] !== '"') this.fail('a name in double quotes');
      const start = this.at + 1;
      this.string();
      const name = depth === 0 ? this.text.slice(start, this.at - 1) : '';
      this.space();
      if (this.text[this.at] !== ':') this.fail('a colon');
      this.at += 1;
      this.value(depth + 1, name);
    });
  }

  private array(depth: number, name: string): void {
    const offsets: number[] = [];
    if (depth <= 1 && (depth === 0 || name !== '')) this.items.set(name, offsets);
    this.list(']', () => {
      if (depth <= 1) offsets.push(this.at);
      this.value(depth + 1, '');
    });
  }

  private list(close: string, item: () => void): void {
    this.at += 1;
    this.space();
    if (this.text[this.at] === close) {
      this.at += 1;
      return;
    }
    for (;;) {
      this.space();
      item();
      this.space();
      const next = this.text[this.at];
      if (next !== ',' && next !== close) this.fail(`a comma or ${close}`);
      this.at += 1;
      if (next === close) return;
    }
  }

  private string(): void {
    for (this.at += 1; ; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code === 34) break;
      if (code === 92) this.escape();
      else if (!(code >= 32)) this.fail('the closing quote');
    }
    this.at += 1;
  }

  private escape(): void {
    this.at += 1;
    const letter = this.text[this.at] ?? '';
    if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(this.text.slice(this.at + 1, this.at + 5))) this.at += 4;
    else if (letter === '' || !'"\\/bfnrt'.includes(letter)) this.fail('an escape such as \\n or \\u00e9');
  }

  private plain(): void {
    const literal = LITERALS.find((word) => this.text.startsWith(word, this.at));
    NUMBER.lastIndex = this.at;
    const length = literal?.length ?? NUMBER.exec(this.text)?.[0].length;
    if (length === undefined) this.fail('a value');
    else this.at += length;
  }

  private space(): void {
    SPACE.lastIndex = this.at;
    this.at += SPACE.exec(this.text)![0].length;
  }

  private fail(expected: string): never {
    const found = this.at < this.text.length ? JSON.stringify(String.fromCodePoint(this.text.codePointAt(this.at)!)) : 'end of the file';
    throw new JsonSyntaxError(`Unexpected ${found}, expected ${expected}.`, this.at);
  }
}

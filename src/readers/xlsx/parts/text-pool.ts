/** Most texts that are held decoded. The cells of a typical export repeat a few names. */
const MOST_DECODED = 50_000;

/** Many texts in little memory: one run of UTF-8 bytes, decoded when asked for. */
export class TextPool {
  private bytes = Buffer.alloc(1 << 16);
  private ends = new Uint32Array(1 << 10);
  private readonly decoded = new Map<number, string>();
  private count = 0;

  get length(): number {
    return this.count;
  }

  get byteLength(): number {
    return this.count === 0 ? 0 : (this.ends[this.count - 1] ?? 0);
  }

  add(text: string): void {
    const start = this.byteLength;
    const most = text.length * 3;
    if (start + most > this.bytes.length) this.bytes = Buffer.concat([this.bytes], Math.max(this.bytes.length * 2, start + most));
    if (this.count === this.ends.length) this.ends = widened(this.ends);
    this.ends[this.count++] = start + this.bytes.write(text, start);
  }

  /** The text with that number from 0; undefined where there is none. */
  get(index: number): string | undefined {
    if (!(index >= 0 && index < this.count)) return undefined;
    const known = this.decoded.get(index);
    if (known !== undefined) return known;
    const start = index === 0 ? 0 : this.ends[index - 1];
    const text = this.bytes.toString('utf8', start, this.ends[index]);
    if (this.decoded.size < MOST_DECODED) this.decoded.set(index, text);
    return text;
  }
}

function widened(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(numbers.length * 2);
  wider.set(numbers);
  return wider;
}

import { decodeXmlText } from './xml-text.ts';

/** The attributes of one start tag. The object is used again for the next tag: take what you need at once. */
export class XmlAttributes {
  private readonly names: string[] = [];
  private readonly values: string[] = [];
  private count = 0;

  clear(): void {
    this.count = 0;
  }

  add(name: string, raw: string): void {
    this.names[this.count] = name;
    this.values[this.count] = raw;
    this.count++;
  }

  /** Value of an attribute without prefix. */
  get(name: string): string | undefined {
    for (let i = 0; i < this.count; i++) if (this.names[i] === name) return decodeXmlText(this.values[i] ?? '');
    return undefined;
  }

  /** Value of an attribute with any prefix: relationship ids are `r:id`, whatever a writer calls `r`. */
  getPrefixed(local: string): string | undefined {
    for (let i = 0; i < this.count; i++) if (this.names[i]?.endsWith(`:${local}`) === true) return decodeXmlText(this.values[i] ?? '');
    return undefined;
  }

  /** Whether an on/off attribute is on. */
  isOn(name: string): boolean {
    const value = this.get(name);
    return value === '1' || value === 'true' || value === 'on';
  }
}

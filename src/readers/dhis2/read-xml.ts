import { SaxesParser } from 'saxes';
import type { Calendar } from '../../core/period/index.ts';
import type { Table } from '../../core/table.ts';
import { UserError } from '../../core/user-error.ts';
import type { Attributes } from './attributes-to-record.ts';
import { dataValueTable, type WrittenDataValue } from './data-value-table.ts';
import { decodeFile } from './decode-file.ts';
import { DEEPEST } from './limits.ts';
import { TextPosition } from './text-position.ts';

/** Only this many bytes are searched for the encoding that the file declares. */
const DECLARATION = 200;

/**
 * Reads a data value set in XML (`<dataValueSet>`), within limits of size and depth; a document type is refused, so no entity expands.
 * Loads the XML parser: import this file only where an XML file is read.
 * @returns undefined where the outermost element is another, such as metadata
 * @throws UserError with line and column for XML that does not hold together
 */
export function readDhis2Xml(bytes: Uint8Array, file: string, calendar: Calendar = 'gregorian'): Table[] | undefined {
  const text = decodeFile(bytes, file, declaredEncoding(bytes));
  const set = new DataValueSetParser(text, file).parse();
  return set === undefined ? undefined : [dataValueTable(file, set.group, set.values, 'dataValue', calendar)];
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION));
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1];
}

/** Thrown to stop at an outermost element that is no data value set. */
class OtherDocument extends Error {}

class DataValueSetParser {
  private readonly text: string;
  private readonly file: string;
  private readonly position: TextPosition;
  private readonly values: WrittenDataValue[] = [];
  private group: Attributes = {};
  private depth = 0;
  private tagStart = 0;

  constructor(text: string, file: string) {
    this.text = text;
    this.file = file;
    this.position = new TextPosition(text);
  }

  parse(): { readonly group: Attributes; readonly values: readonly WrittenDataValue[] } | undefined {
    const parser = new SaxesParser({ xmlns: false, position: true });
    parser.on('error', (error) => this.refuse(error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''), parser.position));
    parser.on('doctype', () => this.refuse('document type', parser.position));
    // The parser has then read the name and the character behind it.
    parser.on('opentagstart', (tag) => (this.tagStart = parser.position - tag.name.length - 2));
    parser.on('opentag', (tag) => this.open(localName(tag.name), tag.attributes));
    parser.on('closetag', () => (this.depth -= 1));
    try {
      parser.write(this.text).close();
    } catch (error) {
      if (error instanceof OtherDocument) return undefined;
      throw error;
    }
    return { group: this.group, values: this.values };
  }

  private open(name: string, attributes: Record<string, string>): void {
    if (this.depth === 0) {
      if (name !== 'dataValueSet') throw new OtherDocument();
      this.group = attributes;
    } else if (this.depth === 1 && name === 'dataValue') {
      this.values.push({ attributes: withoutNamespaces(attributes), ...this.position.at(this.tagStart) });
    }
    this.depth += 1;
    if (this.depth > DEEPEST) this.refuse(`nesting of more than ${DEEPEST} levels`, this.tagStart);
  }

  private refuse(found: string, offset: number): never {
    const at = new TextPosition(this.text).at(Math.max(0, Math.min(offset, this.text.length) - 1));
    throw new UserError(`Unexpected ${found}, expected a data value set in XML.`, 'Export it again, or mend it at this place.', {
      file: this.file,
      ...at,
    });
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withoutNamespaces(attributes: Record<string, string>): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'xmlns' && !name.includes(':')));
}

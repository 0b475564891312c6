import { megabytes, overLimit } from '../refusals.ts';
import { decodeStoredText } from '../values/stored-text.ts';
import { scanPart } from '../xml/scan-part.ts';
import type { XmlHandler } from '../xml/xml-scanner.ts';
import type { Zip, ZipEntry } from '../zip/zip-directory.ts';
import { TextPool } from './text-pool.ts';

/**
 * Reads the texts that cells refer to by number. Rich text is joined; phonetic readings are left out; the count
 * that the part claims is not trusted.
 */
export function readSharedStrings(zip: Zip, entry: ZipEntry | undefined): TextPool {
  const pool = new TextPool();
  if (entry !== undefined) scanPart(zip, entry, new SharedStrings(zip, pool));
  return pool;
}

class SharedStrings implements XmlHandler {
  private readonly zip: Zip;
  private readonly pool: TextPool;
  private joined = '';
  private inText = false;
  private inPhonetic = false;

  constructor(zip: Zip, pool: TextPool) {
    this.zip = zip;
    this.pool = pool;
  }

  open(name: string): void {
    if (name === 'si') this.joined = '';
    else if (name === 't') this.inText = !this.inPhonetic;
    else if (name === 'rPh') this.inPhonetic = true;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'si') this.keep();
  }

  text(text: string): void {
    if (this.inText) this.joined += text;
  }

  private keep(): void {
    this.pool.add(decodeStoredText(this.joined));
    const most = this.zip.limits.sharedTextBytes;
    if (this.pool.byteLength > most) throw overLimit(this.zip.file, `workbook with more than ${megabytes(most)} of text`, megabytes(most));
  }
}

import type { Zip, ZipEntry } from '../zip/zip-directory.ts';
import { partText } from '../zip/part-text.ts';
import { damaged } from '../refusals.ts';
import { XmlScanner, type XmlHandler } from './xml-scanner.ts';
import { XmlError } from './xml-text.ts';

/** Feeds a part to a handler; gives control back after each piece, so that a caller may pass on what it has. */
export function* scanPartInSteps(zip: Zip, entry: ZipEntry, handler: XmlHandler): Generator<void> {
  const scanner = new XmlScanner(handler);
  const guarded = (step: () => void): void => {
    try {
      step();
    } catch (error) {
      if (error instanceof XmlError) throw damaged(zip.file, `${error.message} in part ${entry.name}`);
      throw error;
    }
  };
  for (const text of partText(zip, entry)) {
    guarded(() => scanner.push(text));
    yield;
  }
  guarded(() => scanner.end());
}

/** Feeds a whole part to a handler. @throws UserError where the part is damaged or over the limits. */
export function scanPart(zip: Zip, entry: ZipEntry, handler: XmlHandler): void {
  for (const _ of scanPartInSteps(zip, entry, handler));
}

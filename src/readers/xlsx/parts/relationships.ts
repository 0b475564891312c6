import { scanPart } from '../xml/scan-part.ts';
import { partKey, type Zip, type ZipEntry } from '../zip/zip-directory.ts';

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type: `worksheet`, `sharedStrings`; the same in transitional and strict workbooks. */
  readonly type: string;
  /** Key of the part it leads to (`partKey`). */
  readonly target: string;
}

/** The links of a part; none where it has no list of them. @param part name of the part, '' for the package itself */
export function relationshipsOf(zip: Zip, part: string): Relationship[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const entry = zip.entries.get(partKey(`${folder}_rels/${part.slice(slash)}.rels`));
  const found: Relationship[] = [];
  if (entry === undefined) return found;
  scanPart(zip, entry, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const target = attributes.get('Target') ?? '';
      found.push({ id: attributes.get('Id') ?? '', type: lastWord(attributes.get('Type') ?? ''), target: resolve(folder, target) });
    },
    close() {},
    text() {},
  });
  return found;
}

/** The part of a kind that another part links to. */
export function linkedPart(zip: Zip, relationships: readonly Relationship[], type: string): ZipEntry | undefined {
  const target = relationships.find((each) => each.type === type)?.target;
  return target === undefined ? undefined : zip.entries.get(target);
}

function lastWord(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

/** Targets are relative to the folder of the part that names them, or start at the package with `/`. */
function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') || target.startsWith('\\') ? target : folder + target;
  const steps: string[] = [];
  for (const step of partKey(path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

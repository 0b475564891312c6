import type { Parts } from '../../archive/parts.ts';
import { partText } from '../../archive/parts.ts';
import { relationshipsPath } from '../../excel/package/relationships.ts';
import { attribute } from './attributes.ts';

/** A link from one part to another inside the package. */
export interface Link {
  readonly id: string;
  /** Last word of its type: `worksheet`, `comments`. */
  readonly kind: string;
  /** Path of the part it leads to. */
  readonly target: string;
}

/** The links of a part. @param part path, '' for the package */
export function linksOf(parts: Parts, part: string): Link[] {
  const text = partText(parts, relationshipsPath(part), '');
  return [...text.matchAll(/<(?:[\w.-]+:)?Relationship\b([^>]*)>/gu)].flatMap(([, attributes = '']) => {
    if (attribute(attributes, 'TargetMode') === 'External') return [];
    const type = attribute(attributes, 'Type') ?? '';
    const target = pathFrom(part, attribute(attributes, 'Target') ?? '');
    return [{ id: attribute(attributes, 'Id') ?? '', kind: type.slice(type.lastIndexOf('/') + 1), target: asStored(parts, target) }];
  });
}

function pathFrom(part: string, target: string): string {
  const whole = target.startsWith('/') ? target.slice(1) : part.slice(0, part.lastIndexOf('/') + 1) + target;
  const steps: string[] = [];
  for (const step of whole.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Names of parts are the same whatever their case (ISO/IEC 29500-2). */
function asStored(parts: Parts, path: string): string {
  if (parts.has(path)) return path;
  const lower = path.toLowerCase();
  return [...parts.keys()].find((one) => one.toLowerCase() === lower) ?? path;
}

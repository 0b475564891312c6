import type { ElementPair, NamedElement } from './element-pairs.ts';
import { doseOf } from './name-words.ts';
import type { CheckContext } from '../../core/check.ts';
import { sayReason, type ReasonWords } from '../reason.ts';

/**
 * First and later dose of each series (WHO data quality review, relations between indicators: ANC1–ANC4, DTP1–DTP3, methods.md 2.1 [V];
 * the others are alike [P]).
 */
const PAIRS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  ANC: [
    [1, 4],
    [1, 8],
  ],
  DTP: [[1, 3]],
  Penta: [[1, 3]],
  OPV: [[1, 3]],
  PCV: [[1, 3]],
  Rota: [[1, 2]],
  MCV: [[1, 2]],
  IPTp: [[1, 3]],
};

/** Pairs of doses among elements, and what lacks: `DTP1` where only DTP3 is there. */
export function dosePairs(elements: readonly NamedElement[]): { readonly pairs: ElementPair[]; readonly absent: string[] } {
  const byGroup = new Map<string, Map<number, string>>();
  for (const { key, name } of elements) {
    const dose = doseOf(name);
    if (dose === undefined) continue;
    const group = `${dose.series}\0${dose.rest}`;
    const known = byGroup.get(group);
    if (known === undefined) byGroup.set(group, new Map([[dose.number, key]]));
    else if (!known.has(dose.number)) known.set(dose.number, key);
  }
  const pairs: ElementPair[] = [];
  const absent = new Set<string>();
  for (const [group, doses] of byGroup) {
    const series = group.split('\0')[0] as string;
    for (const [first, later] of PAIRS[series] ?? []) {
      const [one, other] = [doses.get(first), doses.get(later)];
      if (one !== undefined && other !== undefined) pairs.push({ first: one, second: other });
      else if (one !== undefined && later === (PAIRS[series]?.[0]?.[1] ?? 0)) absent.add(`${series}${later}`);
      else if (other !== undefined) absent.add(`${series}${first}`);
    }
  }
  return { pairs, absent: [...absent] };
}

/** `DTP1 is not in this file`. */
export function sayAbsent(absent: readonly string[], otherwise: ReasonWords, context: CheckContext): string {
  if (absent.length === 0) return sayReason(context, otherwise);
  const shown = absent.slice(0, 4).join(', ') + (absent.length > 4 ? ', …' : '');
  const one = absent.length === 1;
  return sayReason(context, {
    en: `${shown} ${one ? 'is' : 'are'} not in these files`,
    fr: `${shown} ${one ? "n'est" : 'ne sont'} pas dans ces fichiers`,
  });
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../core/place.ts';
import { buildAtlas } from './atlas.ts';
import { judgePath, type PathFault } from './judge-path.ts';

function place(code: string, name: string, parent?: string, aliases: readonly string[] = []): Place {
  return { code, name, level: code.slice(0, 1), aliases, ...(parent === undefined ? {} : { parent }) };
}

const ATLAS = buildAtlas([
  place('P1', 'Équateur'),
  place('P2', 'Kasaï'),
  place('D1', 'Wangata', 'P1'),
  place('D2', 'Ingende', 'P1'),
  place('D3', 'Wangata', 'P2'),
  place('F1', 'CS Wangata', 'D1'),
  place('F2', 'CS Wangata', 'D2'),
  place('F3', 'Hôpital de Référence 2', 'D3', ['HR 2']),
]);

function faults(text: string, ...parents: string[]): string[] {
  return judgePath(ATLAS, { text, parents }).faults.map(say);
}

function say(fault: PathFault): string {
  if (fault.kind === 'unknown') return `${fault.part} unknown ${fault.text} → ${fault.nearest?.code}`;
  if (fault.kind === 'moved') return `${fault.part} moved ${fault.text} over ${fault.child.code} → ${fault.expected?.code}`;
  return `ambiguous ${fault.candidates.map(({ code }) => code).join()}`;
}

describe('a written path against the known places', () => {
  test.each([
    [['F1'], []],
    [['cs  WANGATA', 'wangata', 'equateur'], []],
    [['HR 2'], []],
    [['CS Wangata'], ['ambiguous F1,F2']],
    [['CS Wangata', 'Wangata', 'Equateurs'], ['1 unknown Equateurs → P1']],
    [['CS Wangata', 'Ingendee', 'Équateur'], ['0 unknown Ingendee → D2']],
    [['CS Wangatta', 'Ingende'], ['-1 unknown CS Wangatta → F2']],
    // The parent is beyond likeness, and the only one that can be meant.
    [['F3', 'xxxxxxxx', 'Kasai'], ['0 unknown xxxxxxxx → D3']],
    [['F3', 'Ingende'], ['0 moved Ingende over F3 → D3']],
    [['F3', 'Ingende', 'Équateur'], ['0 moved Ingende over F3 → D3']],
    [['F3', 'Wangata', 'Équateur'], ['1 moved Équateur over D3 → P2']],
    // Digits are no slips.
    [['Hôpital de Référence 3', 'Wangata', 'Kasai'], ['-1 unknown Hôpital de Référence 3 → undefined']],
    [
      ['nobody', 'nowhere'],
      ['-1 unknown nobody → undefined', '0 unknown nowhere → undefined'],
    ],
  ])('%j', ([text = '', ...parents], found) => {
    expect(faults(text, ...parents)).toEqual(found);
  });

  test('a column of zones does not take the province of the same name', () => {
    const atlas = buildAtlas([place('P', 'Kinshasa'), place('Z', 'Kinshasa', 'P')]);
    expect(judgePath(atlas, { text: 'Kinshasa', parents: [], depth: 1 })).toEqual({ place: atlas.byCode('Z'), faults: [] });
  });

  test('any text and any parents are judged without a fault of our own', () => {
    const texts = fc.oneof(fc.string(), fc.constantFrom('Équateur', 'Wangata', 'CS Wangata', 'wangatta', ''));
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 5 }), (text, parents) => {
        for (const { part } of judgePath(ATLAS, { text, parents }).faults) expect(part).toBeLessThan(parents.length);
      }),
    );
  });
});

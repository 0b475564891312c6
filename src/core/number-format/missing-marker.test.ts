import { describe, expect, it } from 'vitest';
import { isMissingMarker } from './missing-marker.ts';

describe('isMissingMarker', () => {
  it.each([
    '',
    '  ',
    '\u00A0',
    '-',
    '–',
    '—',
    '..',
    '...',
    '…',
    'N/A',
    'na',
    'NA',
    'n.a.',
    'ND',
    'n.d.',
    'null',
    'NULL',
    'NaN',
    'Non Renseigné',
    'NON DISPONIBLE',
    's/o',
  ])('%j is missing', (text) => expect(isMissingMarker(text)).toBe(true));

  it('knows accents written as two characters', () => {
    expect(isMissingMarker('non renseigne\u0301')).toBe(true);
  });

  it.each(['0', 'nil', 'none', 'néant', 'zero', '*', '?', '#N/A', 'x', 'no', '-5', 'not a marker at all'])('%j is not', (text) =>
    expect(isMissingMarker(text)).toBe(false),
  );
});

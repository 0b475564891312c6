import { describe, expect, it } from 'vitest';
import { createNumberEvidence } from './number-evidence.ts';

function decide(texts: string[], hint?: '.' | ',') {
  const evidence = createNumberEvidence(hint === undefined ? {} : { hint });
  for (const text of texts) evidence.add(text);
  return evidence.decide();
}

describe('what proves a format', () => {
  it.each([
    [['1,5', '12,75'], { decimal: ',' }],
    [['0,125'], { decimal: ',' }],
    [['1234,567'], { decimal: ',' }],
    [[',5'], { decimal: ',' }],
    [['1,234E+05'], { decimal: ',' }],
    [['95,5 %'], { decimal: ',' }],
    [['-1,5'], { decimal: ',' }],
    [['1.234,5'], { decimal: ',', group: '.' }],
    [['1.234.567'], { decimal: ',', group: '.' }],
    [['12,5', '1.234'], { decimal: ',', group: '.' }],
    [['1 234,5'], { decimal: ',', group: ' ' }],
    [['1\u202F234,567'], { decimal: ',', group: ' ' }],
    [['1.5'], { decimal: '.' }],
    [['1.5', '1,234'], { decimal: '.', group: ',' }],
    [['1,234,567'], { decimal: '.', group: ',' }],
    [['1,234.50'], { decimal: '.', group: ',' }],
    [["1'234.5"], { decimal: '.', group: "'" }],
    [['1’234’567'], { decimal: '.', group: "'" }],
    [['1 234', '12 345'], { decimal: '.', group: ' ' }],
    [['1 234', '5,678'], { decimal: ',', group: ' ' }],
    [['12', '7', 'Dowa', '', '2024-01-05', '01.02.2024', '10:30', '1,23,456'], { decimal: '.' }],
  ])('%j', (texts, format) => {
    expect(decide(texts)).toMatchObject({ format, contradictions: [] });
    expect(decide(texts).unsure).toBeUndefined();
  });

  it('says what was seen', () => {
    expect(decide(['12,5', '1 234', '3,25']).evidence).toBe(
      'decimal comma in 2 values, such as 12,5 and 3,25; thousands grouped by space in 1 value, such as 1 234',
    );
    expect(decide(['12']).evidence).toBe('no decimal or grouping sign seen');
    expect(decide(['12'], ',')).toMatchObject({ format: { decimal: ',' }, evidence: expect.stringContaining('suggests a decimal comma') });
  });
});

describe('what leaves a doubt', () => {
  it('1,234 alone: grouped by default, decimal where the delimiter suggests it, never silently', () => {
    const plain = decide(['1,234', '5,678']);
    expect(plain.format).toEqual({ decimal: '.', group: ',' });
    expect(plain.unsure).toBe(
      '1,234 and 5,678 can be grouped by thousands or have three decimals: comma read as grouping thousands by default.',
    );
    const semicolon = decide(['1,234'], ',');
    expect(semicolon.format).toEqual({ decimal: ',' });
    expect(semicolon.unsure).toBe(
      '1,234 can be grouped by thousands or have three decimals: comma read as the decimal sign as the delimiter suggests.',
    );
  });

  it('1.234 alone, and both together', () => {
    expect(decide(['1.234'])).toMatchObject({ format: { decimal: '.' }, unsure: expect.stringContaining('dot read as the decimal sign') });
    expect(decide(['1.234'], ',')).toMatchObject({ format: { decimal: ',', group: '.' }, unsure: expect.any(String) });
    expect(decide(['1.234', '1,234']).unsure).toContain('1,234 and 1.234');
  });

  it('the numbers speak louder than the delimiter', () => {
    expect(decide(['1.5'], ',')).toMatchObject({ format: { decimal: '.' }, contradictions: [] });
  });
});

describe('what contradicts', () => {
  it('follows the majority and names the rest', () => {
    expect(decide(['1,5', '2,5', '3,25', '1.5'])).toMatchObject({
      format: { decimal: ',' },
      contradictions: ['decimal point in 1 value, such as 1.5'],
    });
  });

  it('does not let a sign group thousands on thin evidence where it also stands for decimals', () => {
    const decision = decide(['1,5', '2,5', '1.5', '1.234']);
    expect(decision.format).toEqual({ decimal: ',' });
    expect(decision.contradictions).toEqual(['decimal point in 1 value, such as 1.5', 'dot before three digits in 1 value, such as 1.234']);
  });

  it('says so where the sign is proven to group and to stand for decimals', () => {
    const decision = decide(['1,5', '2,5', '1.234.567', '1.5', '1.234']);
    expect(decision).toMatchObject({ format: { decimal: ',', group: '.' }, contradictions: ['decimal point in 1 value, such as 1.5'] });
    expect(decision.unsure).toContain('1.234: read as grouped by thousands');
  });

  it('a tie is a doubt and a contradiction', () => {
    expect(decide(['1,5', '1.5'])).toMatchObject({
      format: { decimal: '.' },
      unsure: expect.any(String),
      contradictions: [expect.stringContaining('1,5')],
    });
    expect(decide(['1,5', '1.5'], ',')).toMatchObject({ format: { decimal: ',' } });
  });

  it('one grouping sign for a file', () => {
    expect(decide(['1 234', '2 345', "1'234"])).toMatchObject({
      format: { group: ' ' },
      contradictions: ["thousands grouped by apostrophe in 1 value, such as 1'234"],
    });
  });
});

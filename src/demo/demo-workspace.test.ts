import { describe, expect, it } from 'vitest';
import { demoWorkspace } from './demo-workspace.ts';
import { seededRandom } from './random.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

describe('the demo', () => {
  const files = demoWorkspace();

  it('is the same for the same seed, and another for another', () => {
    expect(demoWorkspace()).toEqual(files);
    expect(demoWorkspace(7)).not.toEqual(files);
  });

  it('has five provinces, 30 districts with a hospital each, and about 500 facilities', () => {
    const places = decode(files.find((file) => file.path === 'places.csv')?.bytes as Uint8Array).split('\n');
    const of = (level: string): number => places.filter((line) => line.split(',')[3] === level).length;
    expect([of('province'), of('district'), of('hospital')]).toEqual([5, 30, 30]);
    expect(of('facility')).toBeGreaterThan(440);
    expect(of('facility')).toBeLessThan(540);
  });

  it('has the mistakes of real files', () => {
    const year = decode(files.find((file) => file.path === 'data/hmis-2025-26.csv')?.bytes as Uint8Array);
    for (const mistake of ['TOTAL,', 'HC Nowhere', 'n/a', '31 (check)', 'Source: ']) expect(year).toContain(mistake);
    const lines = year.split('\n');
    expect(lines.some((line, index) => line !== '' && line === lines[index + 1])).toBe(true);
    const french = files.find((file) => file.path === 'data/sis-2024-25.csv')?.bytes as Uint8Array;
    expect(french.includes(0xe9)).toBe(true);
  });
});

describe('chance from a seed', () => {
  it('has the means it should', () => {
    const random = seededRandom(1);
    const mean = (draw: () => number): number => Array.from({ length: 20_000 }, draw).reduce((sum, value) => sum + value, 0) / 20_000;
    expect(mean(random.next)).toBeCloseTo(0.5, 1);
    expect(mean(() => random.normal(3, 2))).toBeCloseTo(3, 1);
    expect(mean(() => random.poisson(4))).toBeCloseTo(4, 1);
    expect(mean(() => random.binomial(10, 0.3))).toBeCloseTo(3, 1);
  });
});

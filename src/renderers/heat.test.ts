import { expect, test } from 'vitest';
import type { Column } from '../core/document.ts';
import { heatColour, heatMark, heatShare, LIGHT_TEXT_FROM } from './heat.ts';

const SHARES: Column = { id: 'dose', label: 'Dose', kind: 'share', heat: true };
const PERCENTS: Column = { ...SHARES, kind: 'percent' };

test('a share is a share, a percent a hundredth, and more than all is all', () => {
  expect(heatShare({ value: 0.25 }, SHARES)).toBe(0.25);
  expect(heatShare({ value: 25 }, PERCENTS)).toBe(0.25);
  expect(heatShare({ value: 0.25, style: { kind: 'share' } }, PERCENTS)).toBe(0.25);
  expect(heatShare({ value: 1.4 }, SHARES)).toBe(1);
  expect(heatShare({ value: -0.1 }, SHARES)).toBe(0);
});

test('nothing is shaded without a number, or outside a heat column', () => {
  expect(heatShare({ value: null }, SHARES)).toBeUndefined();
  expect(heatShare({ value: 'no plan' }, SHARES)).toBeUndefined();
  expect(heatShare({ value: Number.NaN }, SHARES)).toBeUndefined();
  expect(heatShare({ value: 0.5 }, { ...SHARES, heat: false })).toBeUndefined();
});

test('marks tell none, part and all apart', () => {
  expect([0, 0.1, 0.5, 0.9, 1].map(heatMark).join('')).toBe('·░▒▓█');
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(rgb: string): number {
  const channels = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('letters stand out from every shade', () => {
  expect(heatColour(0)).toBe('FFFFFF');
  for (let step = 0; step <= 100; step += 1) {
    const ground = luminance(heatColour(step / 100));
    const contrast = step / 100 >= LIGHT_TEXT_FROM ? 1.05 / (ground + 0.05) : (ground + 0.05) / 0.05;
    expect(contrast, `${step} %`).toBeGreaterThan(4.4);
  }
});

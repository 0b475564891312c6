import type { Shape } from './shape.ts';

/** P(t) = B + (T − B)·t ÷ N (methods.md 9, C1). */
export function linear(baseline: number, target: number, length: number): Shape {
  return (step) => baseline + ((target - baseline) * step) / length;
}

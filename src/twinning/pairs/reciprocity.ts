import type { JointSessions } from './joint-sessions.ts';

/**
 * Reciprocity 0–1, the toolkit's own measure [P]: do both turn up, and do visits go both ways? The mean of what can be told of
 * - presence: sessions at which both were ÷ sessions of which it is known who came;
 * - balance: visits hosted by the one who hosted fewer ÷ the most it could be, ⌊visits ÷ 2⌋; told from two visits on, so that an odd
 *   visit is nobody's fault: 2 and 1 are in balance, 3 and 1 are half so, 2 and 0 are not.
 * @returns undefined where neither can be told
 */
export function reciprocity({ both, known, hosted }: JointSessions): number | undefined {
  const visits = hosted[0] + hosted[1];
  const parts = [...(known === 0 ? [] : [both / known]), ...(visits < 2 ? [] : [Math.min(...hosted) / Math.floor(visits / 2)])];
  return parts.length === 0 ? undefined : parts.reduce((sum, part) => sum + part, 0) / parts.length;
}

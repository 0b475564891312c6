import type { SeriesUnit } from '../../core/check.ts';
import { modifiedZ } from '../../stats/modified-z.ts';
import type { Spread } from '../../stats/spread.ts';
import { upperMad } from '../../stats/upper-mad.ts';
import { periodFacts } from './period-facts.ts';
import { EXTREME_Z, FASTR, FEWEST_MEDIAN, FEWEST_POPULATION_Z, FEWEST_SAMPLE_Z, MODIFIED_Z_LIMIT, ROUNDING } from './outlier-limits.ts';

/** (x − mean) ÷ sample SD; undefined without spread. */
export function whoZ(value: number, of: Spread): number | undefined {
  return of.sampleSd > 0 ? (value - of.mean) / of.sampleSd : undefined;
}

/** (x − mean) ÷ population SD; undefined without spread. */
export function dhis2Z(value: number, of: Spread): number | undefined {
  return of.populationSd > 0 ? (value - of.mean) / of.populationSd : undefined;
}

/** Half a standard deviation is what √x of a count varies by chance, whatever its size (Bartlett 1936: variance ¼). */
const ROOT_SD = 0.5;

/**
 * Whether a whole count differs from the median by no more than counts do by chance. Asked only where the MAD is 0: there a
 * single case after months of none would else be as loud as a slip of the pen.
 * @param jumps standard deviations of chance [P]
 */
export function isChance(value: number, of: Pick<Spread, 'median' | 'least'>, jumps: number): boolean {
  if (!Number.isInteger(value) || !Number.isInteger(of.median) || of.least < 0) return false;
  return Math.abs(Math.sqrt(value) - Math.sqrt(of.median)) < jumps * ROOT_SD;
}

/** FASTR's two measures of a value (methods.md 3.1, the code's path). */
export interface FastrScore {
  /** |x − median| ÷ MAD of the values at or above the median; undefined where that MAD is 0. */
  readonly residual: number | undefined;
  /** Share of the value in the 12 periods that end with its own; undefined where there are fewer than `FEWEST_MEDIAN` of them, 0 where it is less than a half. */
  readonly share: number | undefined;
}

/** @param mad `upperMad` of the series */
export function fastrScore(unit: SeriesUnit, index: number, of: Spread, mad: number): FastrScore {
  const value = unit.values[index]!;
  return { residual: mad > 0 ? Math.abs(value - of.median) / mad : undefined, share: trailingShare(unit, index) };
}

/** No value can be more than this share of a window: each other value in it is at least the least of all. */
export function greatestShare({ least, most }: Pick<Spread, 'least' | 'most'>): number {
  return least < 0 ? Infinity : most / (most + (FEWEST_MEDIAN - 1) * least);
}

/** Stops where the others in the window already make the share less than a half: no limit of use lies there. */
function trailingShare(unit: SeriesUnit, index: number): number | undefined {
  const value = unit.values[index]!;
  const from = periodFacts(unit.periods[index]!).index - FASTR.window + 1;
  let [others, count] = [0, 1];
  for (let at = index - 1; at >= 0 && others <= value && periodFacts(unit.periods[at]!).index >= from; at -= 1) {
    others += unit.values[at]!;
    count += 1;
  }
  if (others > value) return 0;
  return count < FEWEST_MEDIAN || value + others <= 0 ? undefined : value / (value + others);
}

export function isFastrOutlier(value: number, { residual, share }: FastrScore, mads: number, most: number, minCount: number): boolean {
  return value > minCount && ((residual !== undefined && residual > mads) || (share !== undefined && share > most));
}

/** The variants at their published limits, side by side: codes of those that call the value an outlier. */
export function variantsFlagging(unit: SeriesUnit, index: number, of: Spread): string[] {
  const value = unit.values[index]!;
  const flagging: string[] = [];
  if (of.n >= FEWEST_MEDIAN && Math.abs(modifiedZ(value, of) ?? 0) > MODIFIED_Z_LIMIT) flagging.push('outlier-modified-z');
  if (of.n >= FEWEST_SAMPLE_Z && Math.abs(whoZ(value, of) ?? 0) >= EXTREME_Z - ROUNDING) flagging.push('outlier-who-z');
  if (of.n >= FEWEST_POPULATION_Z && Math.abs(dhis2Z(value, of) ?? 0) >= EXTREME_Z - ROUNDING) flagging.push('outlier-dhis2-z');
  const fastr = fastrScore(unit, index, of, upperMad(unit.values, of.median));
  if (of.n >= FEWEST_MEDIAN && isFastrOutlier(value, fastr, FASTR.mads, FASTR.share, FASTR.minCount)) flagging.push('outlier-fastr');
  return flagging;
}

/** Limits of the outlier variants, each once, with its source. [V] read in its source, [R] recalled, [P] the toolkit's own. */

/** |z| of an extreme value: WHO data quality review and DHIS2's default [V]. */
export const EXTREME_Z = 3;

/** |modified z| of an outlier: Iglewicz and Hoaglin; WHO Data Quality Tool [V]. */
export const MODIFIED_Z_LIMIT = 3.5;

/** |modified z| of an extreme one: WHO Data Quality Tool [V]. */
export const EXTREME_MODIFIED_Z = 5;

/** FASTR M1 [V]: MADs from the median, share of the trailing 12 months, count that both need. */
export const FASTR = { mads: 10, share: 0.8, minCount: 100, window: 12 } as const;

/** CD2030 [V]: scaled MADs from the median. */
export const CD2030_MADS = 5;

/** With the sample SD |z| ≥ 3 cannot occur before 11 values ((n − 1) ÷ √n, Shiffler 1988). */
export const FEWEST_SAMPLE_Z = 11;

/** With the population SD |z| ≥ 3 cannot occur before 10 values (√(n − 1)). */
export const FEWEST_POPULATION_Z = 10;

/** Fewest values for a median and a MAD to say what is usual [P]. */
export const FEWEST_MEDIAN = 8;

/** Scores are compared after this much is forgiven, so that exactly 3 meets 3. */
export const ROUNDING = 1e-9;

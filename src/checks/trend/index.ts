import type { Check } from '../../core/check.ts';
import { outlierDhis2Z } from './outlier-dhis2-z.ts';
import { outlierFastr } from './outlier-fastr.ts';
import { outlierModifiedZ } from './outlier-modified-z.ts';
import { outlierWhoZ } from './outlier-who-z.ts';

/** Rules that compare a value with its own past and reports with what was expected. */
export const TREND_CHECKS: readonly Check[] = [outlierModifiedZ, outlierWhoZ, outlierDhis2Z, outlierFastr];

import type { ChartData } from './chart-data.ts';

/** A chart part and the numbers its workbook holds. */
export interface NativeChart {
  readonly data: ChartData;
  readonly xml: string;
}

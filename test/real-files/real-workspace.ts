import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import type { CaseRun } from '../golden/run-case.ts';
import { runInMemory } from '../golden/run-in-memory.ts';
import { hasRealData, realData } from '../real-data.ts';

/** A workspace around real files, which are read where they lie and never copied. */
export interface RealWorkspace {
  readonly name: string;
  /** Paths below the folder of real data. */
  readonly data: readonly string[];
  /** Rows of indicators.csv below its heading. */
  readonly indicators: readonly (readonly string[])[];
  /** plans/plan.yaml. */
  readonly plan: string;
  readonly others?: Readonly<Record<string, string>>;
}

const HEADING = 'code,name,kind,over_time,numerator,denominator,direction,unit,lower,upper,factor,missing,decimals';

export function runReal({ name, data, indicators, plan, others }: RealWorkspace, args: readonly string[]): Promise<CaseRun> {
  const files = data.map((path) => [`data/${path.split('/').at(-1)}`, new Uint8Array(readFileSync(realData(path)))] as const);
  return runInMemory(
    {
      'deliver.yaml': `version: 1\nname: ${name}\nlanguage: en\ncalendar: gregorian\nfiscal_year: 4\nsources:\n  - files: data/*\n`,
      'indicators.csv': `${HEADING}\n${indicators.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n')}\n`,
      'plans/plan.yaml': plan,
      ...Object.fromEntries(files),
      ...others,
    },
    args,
  );
}

/** What `deliver stocktake --format json` prints, as far as these tests look. */
export interface Facts {
  readonly asOf: string;
  readonly priorities: readonly {
    readonly id: string;
    readonly period: string;
    readonly actual: number | null;
    readonly status: string;
    readonly data: { readonly completeness: number | null };
  }[];
  readonly leagueTables: readonly { readonly rows: readonly LeagueFact[] }[];
}

export interface LeagueFact {
  readonly name: string;
  readonly rank: number | null;
  readonly actual: number | null;
  readonly reason: string | null;
}

/** Skips with a printed reason where one of the files is missing. */
export function real(name: string, { data }: RealWorkspace, check: () => Promise<void>): void {
  test.skipIf(data.some((path) => !hasRealData(path)))(name, check);
}

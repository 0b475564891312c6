import type { Calendar, Period } from './period/period.ts';
import type { Severity } from './finding.ts';
import type { Indicator } from './indicator.ts';
import type { Language } from './language.ts';
import type { Mapping } from './mapping.ts';
import type { Place } from './place.ts';
import type { BrokenPlan, Plan } from './plan.ts';
import type { Source } from './source.ts';
import type { TwinningSettings } from './twinning.ts';

/** Every threshold that a ministry may set; defaults and their sources in `core/thresholds.ts`. */
export interface Thresholds {
  /** Least share of expected reports (0–1) for a status to be given. */
  readonly completenessFloor: number;
  /** Least r for G, AG, AR (methods.md 9, C2). */
  readonly progress: { readonly G: number; readonly AG: number; readonly AR: number };
  /** Least s for G, AG, AR. */
  readonly relative: { readonly G: number; readonly AG: number; readonly AR: number };
  /** Planned progress as a share of the whole way below which r is not used. */
  readonly leastPlannedProgress: number;
  /** Level of the outlook's interval, 0–1. */
  readonly outlookLevel: number;
  /** Fewest periods with a value for an outlook. */
  readonly outlookFewest: number;
  /** Periods looked back on for the recent run-rate: fewest and most. */
  readonly runRate: { readonly fewest: number; readonly most: number };
}

/** A file pattern and how the files it names are read. */
export interface SourceSetting {
  /** Path or glob below the workspace: `data/*.csv`. */
  readonly files: string;
  readonly mapping?: Mapping;
  readonly includeHidden?: boolean;
  /** Names in the file → element names in the workspace. */
  readonly elements?: Readonly<Record<string, string>>;
  readonly at: Source;
}

/** One row of reports.csv. */
export interface ReportSet {
  readonly dataSet: string;
  readonly elements: readonly string[];
  readonly periodType: string;
  /** Level whose places must report, or a list of place codes. */
  readonly who: string;
  readonly deadlineDays?: number;
  readonly at: Source;
}

export interface Submission {
  readonly dataSet: string;
  readonly place: string;
  readonly period: Period;
  /** ISO date. */
  readonly received: string;
  readonly at: Source;
}

/** People of a group at a place in a year. A month counts value ÷ 12 in a flow. */
export interface Population {
  readonly place: string;
  readonly year: number;
  readonly group: string;
  readonly value: number;
  readonly at: Source;
}

/** A place's own trajectory. */
export interface PlaceTarget {
  readonly priority: string;
  readonly place: string;
  readonly baseline: number;
  readonly target: number;
  readonly at: Source;
}

/** One line of data/ledger.jsonl, as far as reading values needs it: later files win over earlier ones. */
export interface LedgerEntry {
  readonly file: string;
  readonly sha256: string;
  /** ISO instant. */
  readonly when: string;
}

/** What deliver.yaml says of one rule. */
export interface RuleSetting {
  /** Switched off: the rule is *not run*, and reports say so. */
  readonly off?: true;
  /** In place of the rule's own. */
  readonly severity?: Severity;
  /** Options and thresholds of the rule, by name. */
  readonly options: Readonly<Record<string, number | string | boolean>>;
  readonly at: Source;
}

export interface Workspace {
  readonly name: string;
  /** Who the pack is by. */
  readonly author: string;
  readonly language: Language;
  readonly calendar: Calendar;
  /** First month of the fiscal year, 1–12. */
  readonly fiscalYearStart: number;
  readonly thresholds: Thresholds;
  readonly sources: readonly SourceSetting[];
  readonly places: readonly Place[];
  readonly indicators: readonly Indicator[];
  readonly populations: readonly Population[];
  readonly reports: readonly ReportSet[];
  /** Absent: timeliness is not-run. */
  readonly submissions?: readonly Submission[];
  readonly targets: readonly PlaceTarget[];
  readonly plans: readonly Plan[];
  readonly brokenPlans: readonly BrokenPlan[];
  readonly ledger: readonly LedgerEntry[];
  /** By code of the rule; codes are held against the catalogue where the rules are known. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** `twinning:` of deliver.yaml, defaults filled in. Absent: not in deliver.yaml; `twinningSettings` then gives the defaults. */
  readonly twinning?: TwinningSettings;
  /** `programme:` of deliver.yaml: first and last day of the leadership and delivery programme, as ISO dates. */
  readonly programme?: { readonly start?: string; readonly end?: string };
  /** Things to know that stop nothing: a place without a level, an unused indicator, … one line each. */
  readonly remarks: readonly { readonly at: Source; readonly text: string }[];
}

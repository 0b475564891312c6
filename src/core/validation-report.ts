/**
 * What a validation found out, as one plain value: the terminal page, JSON, CSV, SARIF, JUnit, the return letter and the annotated copy
 * are all drawn from it, so they cannot differ. Its JSON form is the contract `deliver.validation/1`.
 */
import type { Args, Severity } from './finding.ts';
import type { Language } from './language.ts';
import type { Source } from './source.ts';

export interface ValidationReport {
  readonly schema: 'deliver.validation/1';
  /** Language of every message, fix and reason in it. */
  readonly language: Language;
  readonly files: readonly ReportFile[];
  /** Findings by severity. */
  readonly summary: Readonly<Record<Severity, number>>;
  /** Places of these findings. */
  readonly summaryPlaces: Readonly<Record<Severity, number>>;
  /** Every rule there is, in the catalogue's order. */
  readonly checks: readonly ReportCheck[];
  /** Ordered by file, sheet, line, column, code. */
  readonly findings: readonly ReportFinding[];
  readonly nextSteps: readonly NextStep[];
  /** Set where only what is new since an earlier report is shown. */
  readonly since?: ReportSince;
}

export interface ReportFile {
  readonly file: string;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly format: string;
  /** Of its table with the most rows. */
  readonly layout: string;
  /** Rows of data: without heading, totals and notes. */
  readonly rows: number;
  /** Rows of data that no error and no warning names; absent where an error is not about single rows, so that it cannot be said. */
  readonly rowsUsable?: number;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly decimal?: string;
  readonly periods?: ReportPeriods;
  /** Who sent it, where that is known: a place's name, or what `--from` said. */
  readonly uploader?: string;
  readonly tables: readonly ReportTable[];
  /** What did not become a value, with the reason. */
  readonly leftOut: readonly { readonly at: Source; readonly code: string; readonly reason: string; readonly cells: number }[];
  /** Why nothing of it was read, where that is so. */
  readonly refused?: { readonly message: string; readonly fix?: string };
}

export interface ReportTable {
  readonly sheet?: string;
  readonly state?: string;
  readonly layout: string;
  /** First and last physical row with data. */
  readonly dataRows?: { readonly first: number; readonly last: number };
}

export interface ReportPeriods {
  /** Canonical ids. */
  readonly first: string;
  readonly last: string;
  /** Distinct periods. */
  readonly count: number;
  /** In the report's language: `June 2026`, `January–June 2026`. */
  readonly words: string;
}

export interface ReportCheck {
  readonly code: string;
  readonly status: 'clean' | 'found' | 'not-run';
  /** Why it was not run. */
  readonly reason?: string;
  /** As graded for this run. */
  readonly severity: Severity;
  /** Its own severity, where deliver.yaml says another. */
  readonly regradedFrom?: Severity;
  /** Switched off in deliver.yaml. */
  readonly off?: true;
  readonly title: string;
  readonly why: string;
  /** Where the rule and its numbers come from. */
  readonly source: string;
}

/** Conflict codes that a DHIS2 server would answer with. */
export interface Dhis2Codes {
  /** Up to 2.42: `E76xx`. */
  readonly before243?: string;
  /** From 2.43: `E80xx`, `E81xx`. */
  readonly from243?: string;
}

export interface ReportFinding {
  readonly code: string;
  readonly severity: Severity;
  /** The first place. */
  readonly at: Source;
  readonly places: readonly Source[];
  /** All places, also those that are not listed. */
  readonly count: number;
  readonly args: Args;
  /** `Unexpected X, expected Y.` */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
  /** The same for the same cause in the same file, wherever its lines have moved. */
  readonly fingerprint: string;
  readonly dhis2?: Dhis2Codes;
  /** With an earlier report: how many places it had then. */
  readonly placesBefore?: number;
}

/** In the order in which a person would take them; renderers word them. */
export type NextStep =
  | { readonly kind: 'letter' }
  | { readonly kind: 'fix'; readonly repairs: number }
  | { readonly kind: 'accept'; readonly when: 'now' | 'after-errors' | 'with-waivers'; readonly waive?: readonly string[] };

export interface ReportSince {
  /** The earlier report's file. */
  readonly file: string;
  /** Findings of now that stood there too, and findings of then that are gone. */
  readonly known: number;
  readonly gone: number;
}

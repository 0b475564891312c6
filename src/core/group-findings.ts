/** Which findings are shown together, and in which order. */
import type { Severity } from './finding.ts';
import type { ReportFinding, ValidationReport } from './validation-report.ts';

/** Findings of one block: the one whose words are shown, and what else says the same of the same cell. */
export interface FindingBlock {
  readonly shown: ReportFinding;
  /** All variants of one judgement on one cell, the shown one first. */
  readonly variants: readonly ReportFinding[];
}

export interface FileFindings {
  readonly file: string;
  readonly blocks: readonly FindingBlock[];
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Rules that judge one thing in several ways have the family's name before their own. */
const FAMILY = /^(outlier)-/;

/** Findings by file in the report's order; in each errors first, and variants of one judgement on one cell as one block. */
export function groupFindings({ files, findings }: Pick<ValidationReport, 'files' | 'findings'>): FileFindings[] {
  const byFile = new Map<string, ReportFinding[]>(files.map(({ file }) => [file, []]));
  for (const one of findings) {
    const list = byFile.get(one.at.file);
    if (list === undefined) byFile.set(one.at.file, [one]);
    else list.push(one);
  }
  return [...byFile].map(([file, list]) => ({ file, blocks: blocksOf(list) }));
}

function blocksOf(findings: readonly ReportFinding[]): FindingBlock[] {
  const blocks = new Map<string, ReportFinding[]>();
  findings.forEach((one, index) => {
    const family = FAMILY.exec(one.code)?.[1];
    const { sheet, line, column } = one.at;
    const key = family === undefined || one.count > 1 ? `#${index}` : JSON.stringify([family, sheet, line, column]);
    blocks.set(key, [...(blocks.get(key) ?? []), one]);
  });
  return [...blocks.values()].map(blockOf).sort((a, b) => GRAVITY[a.shown.severity] - GRAVITY[b.shown.severity]);
}

/** The gravest speaks; of equals the one that a wild value cannot hide from. */
function blockOf(variants: readonly ReportFinding[]): FindingBlock {
  const sorted = variants.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || robustFirst(a) - robustFirst(b));
  return { shown: sorted[0] as ReportFinding, variants: sorted };
}

function robustFirst({ code }: ReportFinding): number {
  return code === 'outlier-modified-z' ? 0 : 1;
}

/** `outlier` for `outlier-who-z`. */
export function familyOf(code: string): string | undefined {
  return FAMILY.exec(code)?.[1];
}

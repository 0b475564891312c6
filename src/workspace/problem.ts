import { UserError } from '../core/user-error.ts';
import { sayPlace, type Source } from '../core/source.ts';

/** One thing to mend: where it stands, "Unexpected X, expected Y.", and what to do. */
export interface Problem {
  readonly at: Source;
  readonly message: string;
  readonly fix: string;
}

/** Something to know that stops nothing. */
export interface Remark {
  readonly at: Source;
  readonly text: string;
}

/** A terminal page: more lines than this hide the first, which is often the cause of the rest. */
const MOST_LINES = 40;

/** Says a problem in one line: `places.csv, line 3 (parent): Unexpected …, expected …. Do …` */
export function sayProblem(problem: Problem): string {
  return `${sayPlace(problem.at)}: ${problem.message} ${problem.fix}`;
}

/** Every problem of a workspace's own files at once, so that a person mends them in one go. `line` has one line a problem. */
export class WorkspaceError extends UserError {
  readonly problems: readonly Problem[];

  /** @param problems at least one */
  constructor(problems: readonly Problem[]) {
    const first = problems[0];
    super(first?.message ?? '', first?.fix, first?.at);
    this.name = 'WorkspaceError';
    this.problems = problems;
  }

  override get line(): string {
    const lines = this.problems.slice(0, MOST_LINES).map(sayProblem);
    const more = this.problems.length - lines.length;
    return [...lines, ...(more > 0 ? [`… and ${more} more; mend these first, then run it again.`] : [])].join('\n');
  }
}

/** Gathers what is wrong and what is worth knowing while the files of a workspace are read. */
export class Findings {
  readonly problems: Problem[] = [];
  readonly remarks: Remark[] = [];

  problem(at: Source, message: string, fix: string): void {
    this.problems.push({ at, message, fix });
  }

  remark(at: Source, text: string): void {
    this.remarks.push({ at, text });
  }
}

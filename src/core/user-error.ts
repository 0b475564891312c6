import { sayPlace, type Source } from './source.ts';

/**
 * An expected failure that its user can mend: printed as one clear line without a stack, exit code 2.
 * The message reads "Unexpected X, expected Y"; the fix says what to do.
 */
export class UserError extends Error {
  readonly fix: string | undefined;
  readonly at: Source | undefined;

  constructor(message: string, fix?: string, at?: Source) {
    super(message);
    this.name = 'UserError';
    this.fix = fix;
    this.at = at;
  }

  /** The whole line for the shell: place, message, fix. */
  get line(): string {
    return [this.at === undefined ? '' : `${sayPlace(this.at)}: `, this.message, this.fix === undefined ? '' : ` ${this.fix}`].join('');
  }
}

import { UserError } from '../../core/user-error.ts';

const SAVE_AGAIN = 'Open it in Excel or LibreOffice, save it as .xlsx, and run again.';

/** Why a file cannot be read as a workbook: each is one line that says what to do. */
export function damaged(file: string, what: string): UserError {
  return new UserError(
    `Unexpected ${what}, expected a whole workbook.`,
    `Copy or download it again, or open it in Excel, repair and save it.`,
    {
      file,
    },
  );
}

export function passwordProtected(file: string): UserError {
  return new UserError(
    'Unexpected password-protected workbook, expected one that opens without a password.',
    'Open it in Excel, remove the password under File > Info > Protect Workbook, save, and run again.',
    { file },
  );
}

export function otherKind(file: string, what: string, fix = SAVE_AGAIN): UserError {
  return new UserError(`Unexpected ${what}, expected a workbook (.xlsx, .xlsm, .xlsb, .xls or .ods).`, fix, { file });
}

export function overLimit(file: string, what: string, limit: string): UserError {
  return new UserError(`Unexpected ${what}, expected at most ${limit}.`, 'Split the workbook or export the sheet as CSV, and run again.', {
    file,
  });
}

/** Words for a number of bytes: `128 MB`. */
export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 ** 2).toLocaleString('en')} MB`;
}

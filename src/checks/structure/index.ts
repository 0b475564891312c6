import type { Check } from '../../core/check.ts';
import { blankColumn } from './blank-column.ts';
import { blankRow } from './blank-row.ts';
import { columnNotRead } from './column-not-read.ts';
import { dateForNumber } from './date-for-number.ts';
import { duplicateColumn } from './duplicate-column.ts';
import { errorCell } from './error-cell.ts';
import { extraCell } from './extra-cell.ts';
import { formulaWithoutValue } from './formula-without-value.ts';
import { hiddenColumns } from './hidden-columns.ts';
import { hiddenRows } from './hidden-rows.ts';
import { hiddenSheet } from './hidden-sheet.ts';
import { lostLeadingZeros } from './lost-leading-zeros.ts';
import { mergedCells } from './merged-cells.ts';
import { misnamedAttribute } from './misnamed-attribute.ts';
import { missingCell } from './missing-cell.ts';
import { mixedDecimalSigns } from './mixed-decimal-signs.ts';
import { mixedDelimiters } from './mixed-delimiters.ts';
import { noHeader } from './no-header.ts';
import { noteRow } from './note-row.ts';
import { numberForDate } from './number-for-date.ts';
import { strayQuote } from './stray-quote.ts';
import { templateOnly } from './template-only.ts';
import { totalRow } from './total-row.ts';
import { truncatedNumber } from './truncated-number.ts';
import { unclosedQuote } from './unclosed-quote.ts';
import { wrongEncoding } from './wrong-encoding.ts';

/** Rules about the form of a file: rows, columns, cells, sheets and bytes. */
export const STRUCTURE_CHECKS: readonly Check[] = [
  blankColumn,
  blankRow,
  columnNotRead,
  dateForNumber,
  duplicateColumn,
  errorCell,
  extraCell,
  formulaWithoutValue,
  hiddenColumns,
  hiddenRows,
  hiddenSheet,
  lostLeadingZeros,
  mergedCells,
  misnamedAttribute,
  missingCell,
  mixedDecimalSigns,
  mixedDelimiters,
  noHeader,
  noteRow,
  numberForDate,
  strayQuote,
  templateOnly,
  totalRow,
  truncatedNumber,
  unclosedQuote,
  wrongEncoding,
];

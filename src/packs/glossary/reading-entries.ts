import type { Entry } from './entry.ts';

const SOURCE = 'How deliver reads files: nothing is dropped without being named.';

function leftOut(code: string, title: string, meaning: string, advice: string): Entry {
  return { code, kind: 'left out', title, meaning, advice, source: SOURCE, provenance: "toolkit's own" };
}

function layout(code: string, title: string, meaning: string): Entry {
  return { code, kind: 'layout', title, meaning, source: SOURCE, provenance: "toolkit's own" };
}

/** How a table can be laid out. */
export const LAYOUT_ENTRIES: readonly Entry[] = [
  layout('long', 'Long table', 'One value a row: place, indicator and period stand in columns beside it.'),
  layout('wide-by-period', 'Wide by period', 'Months or other periods stand across as columns.'),
  layout('wide-by-indicator', 'Wide by indicator', 'Indicators stand across as columns; place and period stand in the row.'),
  layout('wide-by-place', 'Wide by place', 'Facilities or districts stand across as columns.'),
  layout(
    'data-value-set',
    'DHIS2 data value set',
    'The form in which DHIS2 exports and imports raw values: data element, period, organisation unit, category option combo, value.',
  ),
  layout(
    'analytics',
    'DHIS2 analytics',
    'A response of the DHIS2 analytics service: headers and rows, often with numerator and denominator.',
  ),
  layout(
    'unknown',
    'Unknown layout',
    'The table could not be read as values of places and periods; what was missing is said beside it. Map it in deliver.yaml.',
  ),
];

/** What does not become a value. */
export const LEFT_OUT_ENTRIES: readonly Entry[] = [
  leftOut(
    'total-row',
    'Total row',
    'A row that adds up the rows above it. Counting it would double every figure.',
    'Nothing to do; if it is a real place, map the table in deliver.yaml.',
  ),
  leftOut(
    'total-column',
    'Total column',
    'A column that adds up the columns beside it. Counting it would double every figure.',
    'Nothing to do; if it is a real place or period, map the table in deliver.yaml.',
  ),
  leftOut('note-row', 'Note', 'A row of text below or between the data.', 'Nothing to do.'),
  leftOut(
    'hidden-sheet',
    'Hidden sheet',
    'A sheet that its writer has hidden.',
    'If its data count, use --include-hidden or include_hidden in deliver.yaml.',
  ),
  leftOut(
    'missing-marker',
    'Mark for missing',
    'A mark such as n/a, - or .. where a number would stand: a missing value, never zero.',
    'Nothing to do, or enter the number.',
  ),
  leftOut('missing-value', 'Missing value', 'A record without a value.', 'Nothing to do, or enter the number.'),
  leftOut('not-a-number', 'Not a number', 'Text where a number is expected. It is not guessed.', 'Correct the cell in the file.'),
  leftOut(
    'error-cell',
    'Error cell',
    'A formula that failed (#DIV/0!, #N/A …) or whose value was never stored.',
    'Open the workbook, mend the formula, save it.',
  ),
  leftOut(
    'unreadable-period',
    'Unreadable period',
    'A period that does not parse, or could be two.',
    'Write it as 2026-06, June 2026, juin 2026, 2026Q2 or another DHIS2 form.',
  ),
  leftOut('deleted-value', 'Deleted value', 'A record that DHIS2 has marked as deleted.', 'Nothing to do.'),
  leftOut(
    'ambiguous-place',
    'Ambiguous place',
    'One name that stands for two places. They stay two, marked, and are never added into one.',
    'Use codes, or give each its label as an alias in places.csv.',
  ),
];

import { strToU8, zipSync, type Zippable } from 'fflate';
import { expect, test } from 'vitest';
import { bytesInMemory } from '../../core/bytes.ts';
import type { Grid } from '../../core/grid.ts';
import type { WorkbookLimits } from './limits.ts';
import { UserError } from '../../core/user-error.ts';
import { readWorkbook } from './read-workbook.ts';
import { sniffWorkbook } from './sniff-workbook.ts';

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[h]:mm"/></numFmts><cellXfs><xf/><xf numFmtId="17"/><xf numFmtId="9"/><xf numFmtId="20"/><xf numFmtId="164"/></cellXfs></styleSheet>';

/** The bytes of a workbook with one sheet, made by hand so that it may be as odd as a test wants. */
function workbook(sheet: string | Uint8Array, parts: Record<string, string> = {}): Uint8Array {
  const zippable: Zippable = { 'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? strToU8(sheet) : sheet };
  const texts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${TYPE}/officeDocument" Target="/xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': '<workbook><sheets><sheet name="Kaya" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${TYPE}/worksheet" Target="worksheets/Sheet1.xml"/><Relationship Id="rId2" Type="${TYPE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...parts,
  };
  for (const [name, text] of Object.entries(texts)) zippable[name] = strToU8(text);
  return zipSync(zippable);
}

function sheetOf(rows: string, after = ''): string {
  return `<?xml version="1.0"?><worksheet><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

async function gridOf(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}): Promise<Grid> {
  const [grid] = (await readWorkbook('q3.xlsx', bytesInMemory(bytes), limits)).grids;
  if (grid === undefined) throw new Error('no grid');
  return grid;
}

async function rowsOf(rows: string, after = ''): Promise<unknown[]> {
  return [...(await gridOf(workbook(sheetOf(rows, after)))).rows()];
}

/** The one line that a person sees. */
async function refusal(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}, file = 'q3.xlsx'): Promise<string> {
  try {
    for (const grid of (await readWorkbook(file, bytesInMemory(bytes), limits)).grids) for (const _ of grid.rows());
  } catch (error) {
    if (error instanceof UserError) return error.line;
    throw error;
  }
  return 'read';
}

test('rows and cells without references count on from the one before', async () => {
  expect(
    await rowsOf(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row><row><c r="B9"><v>5</v></c></row>',
    ),
  ).toEqual([
    { line: 1, cells: [1, '', '', 2, 3] },
    { line: 4, cells: [4] },
    { line: 9, cells: ['', 5] },
  ]);
});

test('a cell is text, number, boolean, date, percent, time or error as its type and format say', async () => {
  const cells =
    '<c t="inlineStr"><is><r><t>Bo</t></r><r><t xml:space="preserve">bo </t></r><rPh><t>x</t></rPh></is></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>' +
    '<c s="1"><v>42019</v></c><c s="2"><v>0.95</v></c><c s="3"><v>0.3125</v></c><c s="4"><v>1.5</v></c><c t="str"><v>a_x000D_b</v></c><c t="d"><v>2021-01-01T10:10:10</v></c>';
  expect(await rowsOf(`<row>${cells}</row>`)).toEqual([
    {
      line: 1,
      cells: [
        'Bobo ',
        true,
        { kind: 'error', code: '#N/A' },
        { kind: 'date', iso: '2015-01-15', shown: 'Jan-15' },
        { kind: 'percent', number: 0.95, shown: '95%' },
        '07:30:00',
        '36:00:00',
        'a\rb',
        { kind: 'date', iso: '2021-01-01T10:10:10' },
      ],
    },
  ]);
});

test('what is not there is told, never made up', async () => {
  const grid = await gridOf(
    workbook(
      sheetOf(
        '<row r="2"><c r="A2"><f>1+1</f></c><c r="B2" t="s"><v>7</v></c><c r="C2"><v>0x10</v></c><c r="D2" s="1"><v>-1</v></c><c r="E2" s="1"/></row>',
      ),
    ),
  );
  const none = { kind: 'error', code: '#NO-VALUE' };
  expect([...grid.rows()]).toEqual([{ line: 2, cells: [none, none, '0x10', -1] }]);
  expect(grid.notes.map((note) => [note.code, note.line, note.column])).toEqual([
    ['formula-without-value', 2, 1],
    ['missing-shared-string', 2, 2],
    ['not-a-number', 2, 3],
    ['date-out-of-range', 2, 4],
  ]);
  expect(grid.notes[0]?.text).toBe(
    'Unexpected formula without a stored value (1 ×, first in A2); open the file in Excel or LibreOffice and save it.',
  );
});

test('a merge keeps its first cell; values hidden below it are left out and told', async () => {
  const grid = await gridOf(
    workbook(
      sheetOf(
        '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>5</v></c><c r="C1"><v>6</v></c></row>',
        '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      ),
    ),
  );
  expect(grid.merges).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 }]);
  expect([...grid.rows()]).toEqual([{ line: 1, cells: [5, '', 6] }]);
  expect(grid.notes).toMatchObject([{ code: 'covered-by-merge', line: 1, column: 2 }]);
});

test('a sheet may be read twice, and half', async () => {
  const grid = await gridOf(workbook(sheetOf('<row><c><v>1</v></c></row><row><c><v>2</v></c></row>')));
  for (const row of grid.rows()) {
    expect(row.cells).toEqual([1]);
    break;
  }
  expect([...grid.rows()]).toHaveLength(2);
});

test('an extension that reuses a name changes nothing', async () => {
  const book =
    '<workbook><workbookPr date1904="1"/><sheets><sheet name="Kaya" r:id="rId1"/></sheets><extLst><ext><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>';
  const bytes = workbook(sheetOf('<row><c s="1"><v>40557</v></c></row>'), { 'xl/workbook.xml': book });
  expect([...(await gridOf(bytes)).rows()]).toMatchObject([{ cells: [{ iso: '2015-01-15' }] }]);
});

test('broken files are refused in one line that says what to do', async () => {
  const whole = workbook(sheetOf('<row><c><v>1</v></c></row>'));
  const again = 'Copy or download it again, or open it in Excel, repair and save it.';
  expect(await refusal(whole.subarray(0, whole.length - 40))).toBe(
    `q3.xlsx: Unexpected archive that is cut off, expected a whole workbook. ${again}`,
  );
  expect(await refusal(workbook('<worksheet><sheetData><row><c><v>1</v></c>'))).toContain(
    'text that ends too early in part xl/worksheets/sheet1.xml',
  );
  expect(await refusal(workbook(sheetOf('<row><c></row>')))).toContain('end of <row> where <c> is open');
  expect(await refusal(workbook('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'))).toContain('document type');
  expect(await refusal(workbook(sheetOf('<row r="3"/><row r="2"/>')))).toContain('row 2 after row 3');
  expect(await refusal(workbook(sheetOf('<row><c r="ZZZ1"><v>1</v></c></row>')))).toContain('beyond column XFD');
  expect(await refusal(workbook(sheetOf('<row><c t="str"><v>&nbsp;</v></c></row>')))).toContain('unknown reference &nbsp;');
  expect(await refusal(workbook(Uint8Array.from([0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e])))).toContain('not UTF-8');
  expect(await refusal(zipSync({ 'a.txt': strToU8('a') }))).toContain('archive without a workbook');
  expect(
    await refusal(
      zipSync({
        'word/document.xml': strToU8('<a/>'),
        '_rels/.rels': strToU8(`<R><Relationship Type="x/officeDocument" Target="word/document.xml"/></R>`),
      }),
    ),
  ).toContain('Word');
});

test('a flipped byte is found by the checksum', async () => {
  const whole = workbook(sheetOf('<row><c><v>1234567</v></c></row>'));
  const at = Buffer.from(whole).indexOf('sheet1.xml') + 20;
  let told = 0;
  for (let bit = 0; bit < 40; bit++) {
    const flipped = Uint8Array.from(whole);
    flipped[at + bit] = (flipped[at + bit] ?? 0) ^ 4;
    if ((await refusal(flipped)) !== 'read') told++;
  }
  expect(told).toBe(40);
});

test('files of other kinds under the name of a workbook are named for what they are', async () => {
  const text = (body: string): Promise<string> => refusal(strToU8(body));
  expect(await text('')).toContain('Unexpected empty file');
  expect(await text('place;value\nKaya;1\n')).toContain('Unexpected plain text (CSV), expected a workbook');
  expect(await text('<html><table><tr><td>1</td></tr></table></html>')).toContain('web page (HTML)');
  expect(await text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>')).toContain('Excel 2003');
  expect(await refusal(Uint8Array.from([0x7f, 0x45, 0, 0, 0]))).toContain('binary file');
  expect(await refusal(Uint8Array.from([5, 65, 66]), {}, 'in/~$q3.xlsx')).toContain('Leave this file out.');
});

test('bombs are stopped by what they unpack to, not by what they claim', async () => {
  const blank = workbook(sheetOf(' '.repeat(2_000_000)));
  expect(await refusal(blank, { ratioFrom: 100_000 })).toContain('expected at most 250 bytes for each packed one');
  expect(await refusal(blank, { partBytes: 100_000 })).toContain('expected at most 1 MB. Split the workbook');
  expect(await refusal(blank, { entries: 2 })).toContain('archive of 6 entries, expected at most 2 entries');
  expect(await refusal(workbook(sheetOf(`<row><c t="str"><v>${'x'.repeat(1_100_000)}</v></c></row>`)))).toContain(
    'a piece of more than 1,000,000 characters',
  );
  const shared = `<Relationships><Relationship Id="rId1" Type="${TYPE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s" Type="${TYPE}/sharedStrings" Target="s.xml"/></Relationships>`;
  const texts = workbook(sheetOf(''), {
    'xl/_rels/workbook.xml.rels': shared,
    'xl/s.xml': '<sst><si><t>abcdef</t></si><si><t>g</t></si></sst>',
  });
  expect(await refusal(texts, { sharedTextBytes: 6 })).toContain('of text, expected at most');
});

test('what a file is, is seen from its first bytes', () => {
  expect(sniffWorkbook(workbook(sheetOf('')))).toBe('xlsx-zip');
  expect(sniffWorkbook(zipSync({ 'a.txt': strToU8('a') }))).toBe('zip-other');
  expect(sniffWorkbook(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]))).toBe('ole');
  expect(sniffWorkbook(strToU8('PK is how this text starts'))).toBeUndefined();
  expect(sniffWorkbook(new Uint8Array())).toBeUndefined();
});

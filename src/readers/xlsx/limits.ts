/** Limits within which a workbook is read, so that no file takes the machine down. */
export interface WorkbookLimits {
  /** Most entries of an archive. */
  readonly entries: number;
  /** Most bytes that one part may unpack to. */
  readonly partBytes: number;
  /** A part that unpacks to more than `ratioFrom` bytes may hold at most `ratio` bytes for each packed one. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Most bytes of shared text, which must be held in memory. */
  readonly sharedTextBytes: number;
  /** Most bytes, unpacked, of a file that is read whole. */
  readonly wholeBytes: { readonly xls: number; readonly xlsb: number };
  /** Most cells with a value of an .xls, which takes about 600 bytes for each. */
  readonly wholeCells: number;
}

/** A sheet of 1 M rows x 50 columns fits; measured ratios of real sheets are 5 to 50, of bombs about 1,000. */
export const WORKBOOK_LIMITS: WorkbookLimits = {
  entries: 10_000,
  partBytes: 4 * 1024 ** 3,
  ratio: 250,
  ratioFrom: 16 * 1024 ** 2,
  sharedTextBytes: 128 * 1024 ** 2,
  wholeBytes: { xls: 24 * 1024 ** 2, xlsb: 24 * 1024 ** 2 },
  wholeCells: 700_000,
};

/** Rows and columns of a sheet, as Excel allows them. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** Longest piece of XML between two marks. A cell holds at most 32,767 characters; escapes may make seven of one. */
export const LONGEST_XML_PIECE = 1_000_000;

/** How a delimited file separates and quotes its cells. Both are one character. */
export interface Dialect {
  readonly delimiter: string;
  readonly quote: '"' | "'";
}

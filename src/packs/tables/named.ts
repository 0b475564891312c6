/** Id and sheet of a section. */
export interface Named {
  readonly id: string;
  readonly sheet: string;
}

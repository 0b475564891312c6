/** A workbook is of a kind that its XML cannot be edited safely: its copy is rebuilt from its cells instead, and says so. */
export class NotEditable extends Error {}

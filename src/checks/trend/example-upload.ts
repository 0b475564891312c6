/** A long file of one facility and one element, a month a line from January 2024: value `i` stands in cell D(i + 2). */
export function monthly(values: readonly (number | string)[], element = 'OPD visits', place = 'HC Muhororo'): string {
  const rows = values.map((value, index) => {
    const month = `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    return `${place},${element},${month},${value}\n`;
  });
  return `facility,indicator,period,value\n${rows.join('')}`;
}

/** Two years of a clinic with 64 to 131 visits a month. */
export const USUAL_VISITS: readonly number[] = [
  96, 88, 104, 112, 79, 93, 101, 64, 85, 97, 110, 131, 99, 87, 92, 106, 118, 74, 90, 95, 103, 83, 108, 100,
];

/** The same, with 812 in the last month. */
export const SPIKED_VISITS: readonly number[] = [...USUAL_VISITS.slice(0, -1), 812];

/** Like `with` of arrays, for stories that change one month. */
export function withMonth(values: readonly number[], index: number, value: number): number[] {
  return values.map((one, at) => (at === index ? value : one));
}

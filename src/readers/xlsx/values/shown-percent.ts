/**
 * A number in a percent format, as people see it: 0.945 in `0.0%` is `94.5%`.
 * Rounds half away from zero on the decimal digits, as spreadsheets do (0.145 in `0%` is 15%).
 */
export function shownPercent(number: number, code: string): string {
  const decimals = /\.([0#?]+)/.exec(code)?.[1] ?? '';
  const percent = Number((Math.abs(number) * 100).toPrecision(15));
  const fixed = roundHalfUp(percent, decimals.length);
  const optional = /#+$/.exec(decimals)?.[0].length ?? 0;
  const trimmed = optional === 0 ? fixed : fixed.replace(new RegExp(`0{1,${optional}}$`), '').replace(/\.$/, '');
  const grouped = code.includes(',') ? trimmed.replace(/^\d+/, (digits) => digits.replaceAll(/\B(?=(\d{3})+$)/g, ',')) : trimmed;
  return `${number < 0 && Number(fixed) !== 0 ? '-' : ''}${grouped}${/\s%|\s"%"/.test(code) ? ' ' : ''}%`;
}

function roundHalfUp(value: number, decimals: number): string {
  const digits = String(value);
  if (digits.includes('e')) return value.toFixed(Math.min(decimals, 100));
  return Number(`${Math.round(Number(`${digits}e${decimals}`))}e-${decimals}`).toFixed(Math.min(decimals, 100));
}

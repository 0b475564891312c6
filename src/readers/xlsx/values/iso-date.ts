import type { Cell } from '../../../core/grid.ts';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/;

/** A cell that holds its date as text (`t="d"`): a date cell where it is one; times and durations stay text. */
export function cellOfIsoDate(text: string): Cell {
  const found = ISO.exec(text.trim());
  const day = found?.[1];
  if (found === null || day === undefined || !isDay(day)) return text;
  const time = found[2] === undefined ? '00:00:00' : `${found[2]}:${found[3] ?? '00'}`;
  if (!/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(time)) return text;
  return { kind: 'date', iso: time === '00:00:00' ? day : `${day}T${time}` };
}

function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

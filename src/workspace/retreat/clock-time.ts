/** `08:30`, also `8h30` → minutes after midnight; undefined for what is no time of a day. */
export function readClock(text: string): number | undefined {
  const read = /^(\d{1,2})\s*[:hH]\s*(\d{2})$/.exec(text.trim());
  const [hours, minutes] = [Number(read?.[1]), Number(read?.[2])];
  return read !== null && minutes < 60 && hours * 60 + minutes <= DAY ? hours * 60 + minutes : undefined;
}

/** 510 → `08:30`. */
export function sayClock(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

export const DAY = 24 * 60;

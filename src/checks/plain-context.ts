import type { CheckContext } from '../core/check.ts';
import { periodFromId, type Period } from '../core/period/index.ts';
import { checkContext } from './check-context.ts';

/** What rules may know, as data that can be sent to another thread. */
export type PlainContext = Omit<CheckContext, 'option'>;

export function plainContext(context: CheckContext): PlainContext {
  const plain: { -readonly [K in keyof CheckContext]?: CheckContext[K] } = { ...context };
  delete plain.option;
  return plain as PlainContext;
}

/** Makes a context of data that came from another thread: of each period there is one object here too. */
export function contextOfPlain(plain: PlainContext): CheckContext {
  return checkContext(withOwnPeriods(plain, new Set()) as PlainContext);
}

/** Changes what it is given, which nobody else has. */
function withOwnPeriods(value: unknown, seen: Set<unknown>): unknown {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  if (isPeriod(value)) return periodFromId(value.id, value.calendar) ?? value;
  seen.add(value);
  if (value instanceof Map) {
    const entries = [...value].map((entry) => entry.map((part) => withOwnPeriods(part, seen)) as [unknown, unknown]);
    value.clear();
    for (const [key, one] of entries) value.set(key, one);
    return value;
  }
  for (const [name, one] of Object.entries(value)) {
    const own = withOwnPeriods(one, seen);
    if (own !== one) (value as Record<string, unknown>)[name] = own;
  }
  return value;
}

function isPeriod(value: object): value is Period {
  return 'type' in value && 'calendar' in value && 'id' in value && 'start' in value && 'end' in value;
}

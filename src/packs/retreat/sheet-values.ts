/** What the sheets of this retreat are filled with. */
import type { AgendaItem } from '../../core/retreat.ts';
import { howText } from './agenda.ts';
import { clockText, dateText, daysText } from './clock-text.ts';
import { briefOf, type Brief, type RetreatContext } from './context.ts';
import { sheetPriority } from './sheet-priority.ts';
import type { SheetItem, SheetValues } from './templates/index.ts';

function itemValues(item: AgendaItem, context: RetreatContext): SheetItem {
  const { words, input } = context;
  const { lead, exercise, notes } = item;
  const brief = briefOf(item.priority, context);
  return {
    ...(input.retreat.days.length > 1 ? { day: words.dayName(item.day) } : {}),
    time: words.range(clockText(item.start), clockText(item.end)),
    length: words.minutesText(item.end - item.start),
    title: item.title,
    kind: howText(item, context),
    ...(lead === undefined ? {} : { lead }),
    ...(brief === undefined ? {} : { priority: brief.title }),
    ...(exercise === undefined ? {} : { exercise }),
    ...(notes === undefined ? {} : { notes }),
  };
}

/** @param priorities ids of those that the sheet is printed for, in the order of the retreat */
export function sheetValues(context: RetreatContext, priorities: readonly string[]): SheetValues {
  const { input, language, words, people, briefs } = context;
  const { title, days, venue, purpose, guests } = input.retreat;
  const shown = briefs.filter(({ priority }: Brief) => priorities.includes(priority));
  return {
    language,
    ministry: input.workspace.name,
    retreat: {
      title,
      ...(days.length === 0 ? {} : { dates: days.length === 1 ? dateText(days[0] ?? '', language) : daysText(days, language, words) }),
      ...(venue === undefined ? {} : { venue }),
      ...(purpose === undefined ? {} : { purpose }),
    },
    priorities: shown.map((brief) => sheetPriority(brief, context)),
    leaders: [...people.all.map(({ name }) => name), ...guests.map(({ name }) => name)],
    groups: people.groups.map(({ name, members }) => ({ name, members: members.map((one) => one.name) })),
    items: [...input.retreat.items].sort((a, b) => a.day - b.day || a.start - b.start).map((item) => itemValues(item, context)),
  };
}

import type { Random } from './random.ts';
import type { DemoMember } from './twinning-members.ts';
import type { DemoPair } from './twinning-pairs.ts';

export interface DemoEvent {
  readonly code: string;
  readonly kind: string;
  readonly title: string;
  readonly planned: string;
  readonly held?: string;
  readonly province?: string;
  readonly pair?: string;
  readonly host?: string;
  /** Member → participants. */
  readonly attendance: readonly (readonly [member: string, participants: number])[];
}

/** Share of members that come to a workshop, and of coaching sessions that take place. */
const COMES = 0.88;
const TAKES_PLACE = 0.9;

/** The programme's events (methods.md 11.2): 2 co-design workshops, a launch in 4 sittings, coaching, 4 virtual workshops, one event a province. */
export function twinningEvents(members: readonly DemoMember[], pairs: readonly DemoPair[], random: Random): DemoEvent[] {
  const come = (who: readonly DemoMember[], most: number) =>
    who.filter(() => random.chance(COMES)).map((member) => [member.code, random.whole(1, most)] as const);
  const events: DemoEvent[] = [];
  for (const [index, type] of (['district', 'hospital'] as const).entries()) {
    const day = `2024-08-${20 + index}`;
    const who = members.filter((member) => member.type === type);
    events.push({
      code: `co-design-${type}`,
      kind: 'co-design',
      title: `Co-design with ${type} teams`,
      planned: day,
      held: day,
      attendance: come(who, 4),
    });
  }
  for (let sitting = 0; sitting < 4; sitting += 1) {
    const day = `2024-09-${String(16 + sitting).padStart(2, '0')}`;
    const who = members.filter((_, index) => index % 4 === sitting);
    events.push({
      code: `launch-${sitting + 1}`,
      kind: 'launch',
      title: `Launch, sitting ${sitting + 1}`,
      planned: day,
      held: day,
      attendance: come(who, 5),
    });
  }
  for (const [index, day] of ['2025-01-22', '2025-05-21', '2025-10-15', '2026-03-18'].entries())
    events.push({
      code: `workshop-${index + 1}`,
      kind: 'learning-workshop',
      title: `Virtual learning workshop ${index + 1}`,
      planned: day,
      held: day,
      attendance: come(members, 6),
    });
  const provinces = [...new Set(members.map((member) => member.province))];
  for (const [index, province] of provinces.entries()) {
    const planned = `2026-0${index + 2}-12`;
    const who = members.filter((member) => member.province === province);
    // The last province's event was put off, and is still to come.
    const held = index === provinces.length - 1 ? {} : { held: planned };
    events.push({
      code: `province-${index + 1}`,
      kind: 'provincial-event',
      title: `Learning event, ${province}`,
      planned,
      ...held,
      province,
      attendance: 'held' in held ? come(who, 8) : [],
    });
  }
  return [...events, ...pairs.flatMap((pair) => pairEvents(pair, random))];
}

/** Three coaching sessions, and visits one to the other; what did not take place has no date. */
function pairEvents(pair: DemoPair, random: Random): DemoEvent[] {
  const both = [pair.first.code, pair.second.code];
  const plan = [
    { kind: 'coaching-virtual', planned: '2025-02-11', title: 'Virtual coaching' },
    { kind: 'coaching-in-person', planned: '2025-06-10', title: 'Coaching in person 1' },
    { kind: 'coaching-in-person', planned: '2026-01-20', title: 'Coaching in person 2' },
    { kind: 'exchange-visit', planned: '2025-04-08', title: `Visit to ${pair.first.name}`, host: pair.first.code },
    { kind: 'exchange-visit', planned: '2025-11-04', title: `Visit to ${pair.second.name}`, host: pair.second.code },
  ];
  return plan
    .filter(({ planned }) => planned >= pair.start)
    .map((event, index): DemoEvent => {
      const takesPlace = random.chance(event.kind === 'exchange-visit' ? 0.7 : TAKES_PLACE);
      const attendance = takesPlace ? both.filter(() => random.chance(0.94)).map((code) => [code, random.whole(2, 6)] as const) : [];
      return { code: `${pair.code}-${index + 1}`, pair: pair.code, ...event, ...(takesPlace ? { held: event.planned } : {}), attendance };
    });
}

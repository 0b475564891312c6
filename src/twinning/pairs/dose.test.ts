import { expect, test } from 'vitest';
import { dayFromIso } from '../../core/period/index.ts';
import type { Attendance, TwinningEvent } from '../../core/twinning.ts';
import { DEFAULT_TWINNING } from '../../core/twinning-defaults.ts';
import { member, network, pair } from '../topics/network.fixture.ts';
import { doseOf, memberDose, sessionsInPair } from './dose.ts';
import { comingEvents, heldEvents } from './held-events.ts';
import { sessionsOfMembers } from './member-sessions.ts';
import { attended, event } from './pairs.fixture.ts';
import { programmeDose } from './programme-dose.ts';

const KAYA = member('Kaya', { province: 'North' });
const HUYE = member('Huye', { province: 'South' });
const CHUK = member('CHUK', { type: 'hospital', province: 'North' });
const DAY = dayFromIso('2023-06-30')!;

function sessionsWith(events: readonly TwinningEvent[], attendance: readonly Attendance[] = []) {
  const net = network({ members: [KAYA, HUYE, CHUK], events, attendance, pairs: [pair('P1', 'Kaya', 'Huye', [])] });
  const held = heldEvents(net, DAY);
  return { net, held, of: sessionsOfMembers(held, comingEvents(net, DAY), net, DEFAULT_TWINNING) };
}

const codesOf = (sessions: ReturnType<ReturnType<typeof sessionsWith>['of']>, kind: TwinningEvent['kind']) =>
  sessions.get(kind)!.held.map((one) => one.event.code);

test('what was not held by the day, or on no real date, was not held', () => {
  const { held } = sessionsWith([
    event('late', 'learning-workshop', '2023-07-01'),
    event('on-the-day', 'learning-workshop', '2023-06-30'),
    { code: 'planned', kind: 'learning-workshop', planned: '2022-01-01', at: { file: 'events.csv' } },
    event('nonsense', 'learning-workshop', '2023-02-30'),
  ]);
  expect(held.map((one) => one.event.code)).toEqual(['on-the-day']);
});

test('a learning workshop is for all, a provincial event for its province and whoever came', () => {
  const { of } = sessionsWith(
    [
      event('w1', 'learning-workshop', '2022-01-01'),
      event('north', 'provincial-event', '2022-02-01', { province: 'NORTH' }),
      event('all', 'provincial-event', '2022-03-01'),
    ],
    [attended('north', 'Huye', 2)],
  );
  expect(codesOf(of(CHUK), 'learning-workshop')).toEqual(['w1']);
  expect(codesOf(of(KAYA), 'provincial-event')).toEqual(['north', 'all']);
  expect(codesOf(of(HUYE), 'provincial-event')).toEqual(['north', 'all']);
  expect(codesOf(of(member('Far', { province: 'West' })), 'provincial-event')).toEqual(['all']);
  expect(codesOf(of(member('Nowhere')), 'provincial-event')).toEqual(['all']);
});

test('a co-design workshop to which only districts came is not for a hospital', () => {
  const { of } = sessionsWith(
    [event('districts', 'co-design', '2021-09-01'), event('hospitals', 'co-design', '2021-09-02')],
    [attended('districts', 'Huye', 3), attended('hospitals', 'CHUK', 1)],
  );
  expect(codesOf(of(KAYA), 'co-design')).toEqual(['districts']);
  expect(codesOf(of(CHUK), 'co-design')).toEqual(['hospitals']);
});

test('of a launch in four sittings a member has its own, and one where it has none', () => {
  const { of } = sessionsWith(
    ['l1', 'l2', 'l3', 'l4'].map((code, i) => event(code, 'launch', `2021-10-0${i + 1}`)),
    [attended('l3', 'Kaya', 4), attended('l2', 'Huye', 0)],
  );
  expect(codesOf(of(KAYA), 'launch')).toEqual(['l3']);
  expect(codesOf(of(HUYE), 'launch')).toEqual(['l2']);
  expect(codesOf(of(CHUK), 'launch')).toEqual(['l1']);
  expect(memberDose(HUYE, of(HUYE), DEFAULT_TWINNING).kinds).toContainEqual({ kind: 'launch', planned: 1, held: 1, attended: 0 });
});

test('coaching is for the pair it names, its host and whoever came', () => {
  const { of } = sessionsWith(
    [
      event('c1', 'coaching-virtual', '2022-01-01', { pair: 'P1' }),
      event('c2', 'coaching-virtual', '2022-01-02', { host: 'CHUK' }),
      event('c3', 'coaching-virtual', '2022-01-03'),
    ],
    [attended('c3', 'Kaya')],
  );
  expect(codesOf(of(KAYA), 'coaching-virtual')).toEqual(['c1', 'c3']);
  expect(codesOf(of(HUYE), 'coaching-virtual')).toEqual(['c1']);
  expect(codesOf(of(CHUK), 'coaching-virtual')).toEqual(['c2']);
});

// The programme's plan of a member: 1 + 1 + 1 + 2 + 4 + 1 = 10 sessions. Attended, capped by kind: launch 1, workshops 4 of 5 = 5 of 10.
test('a share is capped in each kind: more workshops do not stand in for coaching', () => {
  const workshops = ['w1', 'w2', 'w3', 'w4', 'w5'];
  const { of } = sessionsWith(
    [event('l1', 'launch', '2021-10-01'), ...workshops.map((code, i) => event(code, 'learning-workshop', `2022-0${i + 1}-01`))],
    [attended('l1', 'Kaya'), ...workshops.map((code) => attended(code, 'Kaya', 1))],
  );
  const dose = memberDose(KAYA, of(KAYA), DEFAULT_TWINNING);
  expect(dose.kinds).toContainEqual({ kind: 'learning-workshop', planned: 4, held: 5, attended: 5 });
  expect(dose.share).toBe(0.5);
  expect(dose.heldShare).toBe(0.5);
});

test('participants 0 is expected and nobody came; twice written down is once there', () => {
  const { of } = sessionsWith(
    [event('w1', 'learning-workshop', '2022-01-01'), event('w2', 'learning-workshop', '2022-02-01')],
    [attended('w1', 'Kaya', 0), attended('w2', 'Kaya', 0), attended('w2', 'Kaya', 3)],
  );
  expect(memberDose(KAYA, of(KAYA), DEFAULT_TWINNING).kinds).toContainEqual({
    kind: 'learning-workshop',
    planned: 4,
    held: 2,
    attended: 1,
  });
});

test('a kind without a plan is listed and does not enter the share', () => {
  const visit = { kind: 'exchange-visit', planned: 0, held: 3, attended: 3 } as const;
  const workshops = { kind: 'learning-workshop', planned: 4, held: 2, attended: 1 } as const;
  expect(doseOf([workshops, visit])).toEqual({ kinds: [workshops, visit], share: 0.25, heldShare: 0.5, dueShare: 0.25 });
  expect(doseOf([visit])).toEqual({ kinds: [visit] });
  expect(doseOf([{ kind: 'launch', planned: 0, held: 0, attended: 0 }])).toEqual({ kinds: [] });
});

test('a session of which nobody wrote down who came is neither attended nor missed', () => {
  const kind = 'learning-workshop';
  expect(doseOf([{ kind, planned: 4, held: 4, attended: 3, unrecorded: 1 }]).share).toBe(1);
  expect(doseOf([{ kind, planned: 4, held: 5, attended: 2, unrecorded: 1 }]).share).toBe(0.5);
  expect(doseOf([{ kind, planned: 1, held: 2, attended: 1, unrecorded: 1 }]).share).toBe(1);
  expect(doseOf([{ kind, planned: 4, held: 2, attended: 0, unrecorded: 2 }]).share).toBeUndefined();
  expect(doseOf([{ kind, planned: 4, held: 0, attended: 0 }]).share).toBe(0);
});

// Two workshops before the pair started and two in its time, to one of which Huye did not come.
// Workshops asked of the pair: 2 × (4 − 2) = 4, attended 3. The coaching of the other pair is not asked again: 1 − 1 = 0 for Kaya.
test('what was held outside the pair is not asked of it again', () => {
  const days = ['2021-11-01', '2021-12-01', '2022-02-01', '2022-03-01'];
  const { of } = sessionsWith(
    [
      ...days.map((day, i) => event(`w${i}`, 'learning-workshop', day)),
      event('c1', 'coaching-virtual', '2022-02-02', { pair: 'P9', host: 'Kaya' }),
    ],
    [...days.map((_, i) => attended(`w${i}`, 'Kaya')), attended('w2', 'Huye'), attended('w0', 'Huye')],
  );
  const within = (one: { day: number; event: TwinningEvent }) =>
    one.day >= dayFromIso('2022-01-01')! && (one.event.pair === undefined || one.event.pair === 'P1');
  const entries = [KAYA, HUYE].flatMap((one) => sessionsInPair(one, of(one), within, DEFAULT_TWINNING));
  const dose = doseOf(entries);
  expect(dose.kinds).toContainEqual({ kind: 'learning-workshop', planned: 4, held: 4, attended: 3 });
  expect(dose.kinds).toContainEqual({ kind: 'coaching-virtual', planned: 1, held: 0, attended: 0 });
});

test('the whole programme: events by programme and province, member sessions otherwise', () => {
  const { net, held, of } = sessionsWith(
    [
      event('l1', 'launch', '2021-10-01'),
      event('l2', 'launch', '2021-10-02'),
      event('north', 'provincial-event', '2022-02-01', { province: 'North' }),
      event('c1', 'coaching-in-person', '2022-01-01', { pair: 'P1' }),
    ],
    [attended('l1', 'Kaya', 4), attended('l1', 'Huye'), attended('north', 'CHUK', 0), attended('c1', 'Kaya', 2), attended('c1', 'Huye', 1)],
  );
  const doses = net.members.map((one) => memberDose(one, of(one), DEFAULT_TWINNING));
  const rows = programmeDose(held, doses, net, DEFAULT_TWINNING);
  const row = (kind: string) => rows.find((one) => one.kind === kind);
  expect(row('launch')).toEqual({
    kind: 'launch',
    planned: 1,
    held: 2,
    attended: 1,
    unrecorded: 1,
    per: 'programme',
    units: 1,
    attendances: 2,
    participants: 4,
    uncounted: 1,
  });
  expect(row('provincial-event')).toMatchObject({ planned: 2, per: 'province', units: 2, held: 1, attended: 0, participants: 0 });
  expect(row('coaching-in-person')).toMatchObject({ planned: 6, per: 'member', units: 3, held: 2, attended: 2, participants: 3 });
  expect(row('exchange-visit')).toBeUndefined();
});

test('what is dated later is not due yet: it lowers the share of the plan, not of what was due', () => {
  const later = { kind: 'learning-workshop', planned: '2023-09-01', at: { file: 'events.csv' } } as const;
  const { of } = sessionsWith(
    [
      event('w1', 'learning-workshop', '2022-01-01'),
      { ...later, code: 'w2' },
      { ...later, code: 'w3', held: '2023-09-02' },
      { ...later, code: 'put-off', planned: '2023-05-01', held: '2023-08-01' },
      { ...later, code: 'l1', kind: 'launch' },
      event('l0', 'launch', '2022-01-01'),
    ],
    [attended('w1', 'Kaya'), attended('l0', 'Huye')],
  );
  // Workshops: 4 planned, 2 dated later, so 2 due, of which 1 was held; the one put off past the day was due. Launch: Kaya can still go.
  const dose = memberDose(KAYA, of(KAYA), DEFAULT_TWINNING);
  expect(dose.kinds).toContainEqual({ kind: 'learning-workshop', planned: 4, held: 1, attended: 1, due: 2 });
  expect(dose.kinds).toContainEqual({ kind: 'launch', planned: 1, held: 0, attended: 0, due: 0 });
  expect(memberDose(HUYE, of(HUYE), DEFAULT_TWINNING).kinds).toContainEqual({ kind: 'launch', planned: 1, held: 1, attended: 1 });
  const kind = 'learning-workshop';
  expect(doseOf([{ kind, planned: 4, held: 1, attended: 1, due: 2 }])).toMatchObject({ share: 0.25, dueShare: 0.5 });
  expect(doseOf([{ kind, planned: 4, held: 0, attended: 0, due: 0 }])).toEqual({
    kinds: [{ kind, planned: 4, held: 0, attended: 0, due: 0 }],
    share: 0,
    heldShare: 0,
  });
});

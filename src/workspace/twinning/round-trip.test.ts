import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TwinningNetwork } from '../../core/twinning.ts';
import { EVENT_KINDS } from '../../core/twinning.ts';
import { loadFrom, networkOf } from '../../../test/twinning-network.ts';

type Cell = string | number | undefined;
type Rows = readonly (readonly Cell[])[];

/** A network as tables: headings first, then a row for each thing, in any order of the cells' own text. */
function tablesOf(network: TwinningNetwork): Record<string, Rows> {
  const list = (codes: readonly string[]) => codes.join(';');
  return {
    members: [
      ['code', 'name', 'type', 'place', 'province', 'setting', 'size', 'latitude', 'longitude', 'needs'],
      ...network.members.map((one) => [
        one.code,
        one.name,
        one.type,
        one.place,
        one.province,
        one.setting,
        one.size,
        one.latitude,
        one.longitude,
        list(one.needs),
      ]),
    ],
    topics: [
      ['code', 'name', 'indicator', 'direction', 'unit', 'decimals', 'baseline', 'endline', 'scale_low', 'scale_high'],
      ...network.topics.map((one) => [
        one.code,
        one.name,
        one.indicator,
        one.direction,
        one.unit,
        one.decimals,
        one.baseline?.id,
        one.endline?.id,
        one.scale.low,
        one.scale.high,
      ]),
    ],
    pairs: [
      ['code', 'kind', 'first', 'second', 'topics', 'start', 'end'],
      ...network.pairs.map((one) => [one.code, one.kind, one.first, one.second, list(one.topics), one.start, one.end]),
    ],
    goals: [
      ['pair', 'member', 'topic', 'gap', 'goal', 'baseline', 'target'],
      ...network.goals.map((one) => [one.pair, one.member, one.topic, one.gap, one.goal, one.baseline, one.target]),
    ],
    milestones: [
      ['pair', 'title', 'owner', 'due', 'done'],
      ...network.milestones.map((one) => [one.pair, one.title, one.owner, one.due, one.done]),
    ],
    events: [
      ['code', 'kind', 'title', 'planned', 'held', 'province', 'pair', 'host'],
      ...network.events.map((one) => [one.code, one.kind, one.title, one.planned, one.held, one.province, one.pair, one.host]),
    ],
    attendance: [['event', 'member', 'participants'], ...network.attendance.map((one) => [one.event, one.member, one.participants])],
    scores: [
      ['member', 'topic', 'round', 'date', 'score'],
      ...network.scores.map((one) => [one.member, one.topic, one.round, one.date, one.score]),
    ],
    checklists: [
      ['checklist', 'member', 'round', 'date', 'section', 'item', 'weight', 'critical', 'score'],
      ...network.checklists.map((one) => [
        one.checklist,
        one.member,
        one.round,
        one.date,
        one.section,
        one.item,
        one.weight,
        one.critical ? 'yes' : 'no',
        one.score ?? 'na',
      ]),
    ],
    wishes: [
      ['wish', 'mentor', 'mentee', 'topic', 'because'],
      ...network.wishes.map((one) => [one.wish, one.mentor, one.mentee, one.topic, one.because]),
    ],
  };
}

function csv(rows: Rows): string {
  const quoted = (cell: Cell) => (cell === undefined ? '' : `"${String(cell).replaceAll('"', '""')}"`);
  return rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

async function workbook(tables: Readonly<Record<string, Rows>>): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  for (const [name, rows] of Object.entries(tables)) {
    const sheet = book.addWorksheet(name.slice(0, 1).toUpperCase() + name.slice(1));
    rows.forEach((row) => sheet.addRow(row.map((cell) => cell ?? null)));
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const asCsv = (network: TwinningNetwork) => Object.fromEntries(Object.entries(tablesOf(network)).map(([name, rows]) => [name, csv(rows)]));

/** Without the places, which differ between a CSV and a sheet. */
function bare(network: TwinningNetwork | undefined): unknown {
  return JSON.parse(JSON.stringify(network, (key, value: unknown) => (key === 'at' ? undefined : value)));
}

const AT = { file: '' };
/** A text as people write them, also one that a spreadsheet would take for a formula or for a note's sign. */
const words = fc
  .tuple(fc.constantFrom('', '=', '+', '-', '@', 'é', '"', "'", 'a,', '1'), fc.stringMatching(/^[A-Za-zéà_][A-Za-z0-9 ,"'’éà.-]{0,8}$/))
  .map(([start, rest]) => (start + rest).trim());
const opt = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });
const date = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10));
const number = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map((one) => one / 100);
const clean = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const codes = (of: string, count: number) => Array.from({ length: count }, (_, index) => `${of}${index + 1}`);

const anyNetwork = fc
  .record({ members: fc.integer({ min: 2, max: 6 }), topics: fc.integer({ min: 1, max: 3 }) })
  .chain(({ members, topics }) => {
    const member = fc.constantFrom(...codes('M', members));
    const topic = fc.constantFrom(...codes('T', topics));
    const round = fc.integer({ min: 1, max: 4 });
    const someTopics = fc.uniqueArray(topic, { maxLength: topics });
    const many = <T>(arb: fc.Arbitrary<T>, key: (value: T) => unknown) =>
      fc.uniqueArray(arb, { maxLength: 6, selector: (value) => JSON.stringify(key(value)) });
    // Each member is in one pair at most, so that no rule about pairs at one time is met.
    const pairs = fc
      .tuple(
        fc.shuffledSubarray(codes('M', members), { minLength: members }),
        fc.array(fc.tuple(fc.constantFrom('mentoring' as const, 'peers' as const), someTopics, date, opt(fc.nat({ max: 300 }))), {
          maxLength: Math.floor(members / 2),
        }),
      )
      .map(([order, drafts]) =>
        drafts.map(([kind, selected, start, days], index) => ({
          code: `P${index + 1}`,
          kind,
          first: order[index * 2] as string,
          second: order[index * 2 + 1] as string,
          topics: selected,
          start,
          end: days === undefined ? undefined : new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10),
          at: AT,
        })),
      );
    return fc
      .record({
        members: fc.tuple(
          ...codes('M', members).map((code) =>
            fc.record({
              code: fc.constant(code),
              name: words,
              type: fc.constantFrom('district', 'hospital', 'health post'),
              place: fc.constantFrom('D1', 'D2', 'D3', undefined),
              province: fc.constantFrom('Up', 'Down', undefined),
              setting: fc.constantFrom('urban', 'rural', 'island', undefined),
              size: opt(number(1, 900_000)),
              latitude: opt(number(-90, 90)),
              longitude: opt(number(-180, 180)),
              needs: someTopics,
              at: fc.constant(AT),
            }),
          ),
        ),
        topics: fc.tuple(
          ...codes('T', topics).map((code) =>
            fc.record({
              code: fc.constant(code),
              name: words,
              indicator: fc.constantFrom('sba', 'out', undefined),
              direction: fc.constantFrom('up' as const, 'down' as const),
              unit: words,
              decimals: fc.integer({ min: 0, max: 6 }),
              scale: fc.tuple(number(-10, 0), number(1, 100)).map(([low, high]) => ({ low, high })),
              at: fc.constant(AT),
            }),
          ),
        ),
        pairs,
        goals: fc.constant([]),
        milestones: fc.constant([]),
        events: many(
          fc.record({
            code: fc.integer({ min: 1, max: 9 }).map((one) => `E${one}`),
            kind: fc.constantFrom(...EVENT_KINDS),
            title: opt(words),
            planned: opt(date),
            held: date,
            host: opt(member),
            at: fc.constant(AT),
          }),
          (one) => one.code,
        ),
        attendance: fc.constant([]),
        scores: many(fc.record({ member, topic, round, date: opt(date), score: number(0, 1), at: fc.constant(AT) }), (one) => [
          one.member,
          one.topic,
          one.round,
        ]),
        checklists: many(
          fc.record({
            checklist: words,
            member,
            round,
            date: opt(date),
            item: words,
            section: opt(words),
            weight: number(1, 5),
            critical: fc.boolean(),
            score: opt(number(0, 1)),
            at: fc.constant(AT),
          }),
          (one) => [one.checklist, one.member, one.round, one.section, one.item],
        ),
        wishes: many(
          fc
            .record({
              wish: fc.constantFrom('fixed' as const, 'forbidden' as const),
              mentor: member,
              mentee: member,
              topic: opt(topic),
              because: opt(words),
              at: fc.constant(AT),
            })
            .filter((one) => one.mentor !== one.mentee),
          (one) => [one.mentor, one.mentee],
        ),
        numbers: fc.array(fc.tuple(words, words, opt(number(0, 100)), opt(number(0, 100)), date, fc.nat({ max: 20 })), { maxLength: 5 }),
      })
      .map(({ numbers, ...network }): TwinningNetwork => {
        // What names a pair or an event is made from those there are.
        const ofPair = network.pairs.flatMap((pair, index) => {
          const [gap, goal, baseline, target, later] = numbers[index] ?? [];
          return gap === undefined || later === undefined ? [] : [{ pair, gap, goal, baseline, target, later }];
        });
        return clean({
          ...network,
          goals: ofPair.flatMap(({ pair, gap, goal, baseline, target }) =>
            pair.topics.map((one) => ({ pair: pair.code, member: pair.second, topic: one, gap, goal, baseline, target, at: AT })),
          ),
          milestones: ofPair.map(({ pair, gap, goal, later }) => ({
            pair: pair.code,
            title: gap,
            owner: goal,
            due: later,
            ...(later >= pair.start ? { done: later } : {}),
            at: AT,
          })),
          attendance: network.events.map((event, index) => ({
            event: event.code,
            member: network.members[index % network.members.length]?.code ?? '',
            participants: numbers[index]?.[5],
            at: AT,
          })),
          leftOut: [],
          remarks: [],
        });
      });
  });

test('any network written to CSV reads back as itself', async () => {
  await fc.assert(
    fc.asyncProperty(anyNetwork, async (network) => {
      const read = await networkOf(asCsv(network), '{ launch: 2020-01-01 }');
      expect(read?.leftOut).toEqual([]);
      expect(bare({ ...(read as TwinningNetwork), remarks: [] })).toEqual(bare(network));
    }),
    { numRuns: 150 },
  );
});

test('a workbook gives the same network as CSV', async () => {
  const networks = fc.sample(anyNetwork, { numRuns: 4, seed: 7 });
  for (const network of networks) {
    const fromSheets = await loadFrom({ 'twinning.xlsx': await workbook(tablesOf(network)) });
    const fromCsv = await networkOf(asCsv(network));
    expect(bare({ ...(fromSheets as TwinningNetwork), remarks: [] })).toEqual(bare({ ...(fromCsv as TwinningNetwork), remarks: [] }));
    expect(fromSheets?.members.length).toBe(network.members.length);
  }
});

test('a sheet and a file of one table stop the network', async () => {
  const tables: Record<string, Rows> = {
    members: [
      ['code', 'name', 'type'],
      ['M1', 'A', 'district'],
    ],
  };
  const files = { 'twinning.xlsx': await workbook(tables), 'twinning/members.csv': csv(tables['members'] ?? []) };
  await expect(loadFrom(files)).rejects.toMatchObject({
    line: 'twinning/members.csv: Unexpected second table of members, expected one (the other: twinning.xlsx, sheet Members). Keep one of the two.',
  });
});

test('rows of sheets are left out with their sheet and cell', async () => {
  const network = await loadFrom({
    'twinning.xlsx': await workbook({
      members: [
        ['code', 'name', 'type'],
        ['M1', 'A', 'district'],
      ],
      topics: [
        ['code', 'name'],
        ['T1', 'A'],
      ],
      scores: [
        ['member', 'topic', 'round', 'score'],
        ['M1', 'T1', 1, 120],
        ['M7', 'T1', 1, 20],
      ],
    }),
  });
  expect(network?.leftOut.map(({ at }) => [at.file, at.sheet, at.cell])).toEqual([
    ['twinning.xlsx', 'Scores', 'D2'],
    ['twinning.xlsx', 'Scores', 'A3'],
  ]);
});

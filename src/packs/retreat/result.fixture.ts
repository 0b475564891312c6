/** A full retreat and the poorest one, composed from the fixtures of the packs that they take over. */
import type { Document, Json } from '../../core/document.ts';
import type { Language } from '../../core/language.ts';
import { day } from '../../core/period/index.ts';
import type { Leader } from '../../core/programme.ts';
import type { AgendaItem, Retreat } from '../../core/retreat.ts';
import { DEFAULT_TWINNING } from '../../core/twinning-defaults.ts';
import { action } from '../../delivery/actions/actions.fixture.ts';
import type { ActionsResult } from '../../delivery/actions/result.ts';
import { stocktakeFacts } from '../../delivery/facts.ts';
import { fakeMeasures, place } from '../../delivery/fake-measures.fixture.ts';
import { monthly, VALUES, workspace } from '../../delivery/workspace.fixture.ts';
import { plan, STOCK_OUTS } from '../../delivery/plan.fixture.ts';
import { takeStock } from '../../delivery/stocktake.ts';
import { COUNTING, SOFTWARE, STOCK_OUT_CAUSES } from '../causes/result.fixture.ts';
import { leadershipDocument } from '../leadership/leadership-document.ts';
import { month, SURVEYS, WORKSPACE as SURVEY_WORKSPACE } from '../leadership/result.fixture.ts';
import { PROGRAMME } from '../programme/result.fixture.ts';
import { stocktakeDocument } from '../stocktake/stocktake-document.ts';
import { SMALL } from '../twinning/result.fixture.ts';
import { twinningDocument } from '../twinning/twinning-document.ts';
import { retreatFacts } from './facts.ts';
import type { RetreatInput } from './input.ts';

/** Stand where nobody but a facilitator, or nobody at all, may read them. */
export const FACILITATORS_ONLY = 'Keep the minister from speaking first';
export const PRIVATE = 'Marital trouble';

const at = { file: 'retreats/retreat-3.yaml', line: 4 };
const DISTRICTS = ['Kaya', 'Huye', 'Gasabo', 'Musanze', 'Rubavu', 'Kirehe', 'Nyanza', 'Karongi', 'Rusizi', 'Bugesera'];

const ACTIONS = [
  action({ code: 'A1', agreed: '2026-02-10', due: '2026-03-31', priority: 'nurses', occasion: 'retreat 2' }),
  action({
    code: 'A2',
    agreed: '2026-02-10',
    due: '2026-06-30',
    done: '2026-06-01',
    title: 'Share the order calendar',
    occasion: 'retreat 2',
  }),
  action({ code: 'A3', agreed: '2026-02-10', due: '2026-06-30', title: 'Elsewhere', priority: 'vaccines', occasion: 'retreat 2' }),
  action({ code: 'A4', agreed: '2026-07-10', due: '2026-08-30', title: 'Only later', occasion: 'retreat 3' }),
];

/** Plans with milestones; a broken one; one that the retreat is not about. */
function stock(language: Language, isFull: boolean): RetreatInput['stocktake'] & { readonly actions: ActionsResult } {
  const nurses = plan({
    milestones: [
      { title: 'Posts published', due: '2026-05-31', owner: 'Director of Human Resources' },
      { title: 'First forty in post', due: '2026-09-30' },
    ],
    chain: ['Ministry', 'District', 'Hospital'],
  });
  // A straight way: no repeating decimals, which look like the numbers that the surveys' fixture hides.
  const stockOuts = { ...STOCK_OUTS, trajectory: { shape: 'linear' } as const };
  const vaccines = plan({ priority: 'vaccines', title: 'Fully vaccinated children' });
  const broken = {
    priority: 'maternal-deaths',
    title: 'Lower maternal mortality',
    at: { file: 'plans/deaths.yaml', line: 3 },
    reason: 'no target',
  };
  const own = workspace({ language, plans: isFull ? [nurses, stockOuts, vaccines] : [nurses], brokenPlans: isFull ? [broken] : [] });
  const places = isFull ? DISTRICTS.map((code) => place(code)) : [];
  const values = Object.fromEntries(DISTRICTS.flatMap((code, index) => [[`nurses ${code}`, monthly([50 + index, 52 + 1.5 * index])]]));
  const result = takeStock({
    workspace: own,
    measures: fakeMeasures({ places, values: { ...VALUES, ...(isFull ? values : {}) } }),
    today: day(2026, 7, 5),
    ...(isFull ? { actions: ACTIONS } : { actions: [] }),
  });
  const document = stocktakeDocument({ result, facts: stocktakeFacts(result, []), workspace: own, inputs: [], language });
  const none: ActionsResult = { states: [], summary: { agreed: 0, done: 0, late: 0, open: 0, dropped: 0 } };
  return { result, document, actions: result.actions ?? none };
}

const INSTITUTIONS = ['Ministry of Health', 'Biomedical Centre', 'Medical Store'];

export const LEADERS: readonly Leader[] = Array.from({ length: 14 }, (_, index) => ({
  code: `L${index + 1}`,
  name: `Leader ${String.fromCodePoint(65 + index)}`,
  institution: INSTITUTIONS[index % 3] ?? '',
  ...(index === 13 ? {} : { role: index % 2 === 0 ? 'Director' : 'Head of unit' }),
  priorities: [],
  at: { file: 'programme/leaders.csv', line: index + 2 },
}));

function item(dayNumber: number, start: number, minutes: number, title: string, more: Partial<AgendaItem> = {}): AgendaItem {
  return { day: dayNumber, start, end: start + minutes, title, kind: 'plenary', at, ...more };
}

const HALF_PAST_EIGHT = 510;

export const RETREAT: Retreat = {
  code: 'retreat-3',
  title: 'From plans to results',
  days: ['2026-07-15', '2026-07-16'],
  venue: 'Conference centre, Musanze',
  purpose: 'Decide what changes in the second year.',
  items: [
    item(1, HALF_PAST_EIGHT, 60, 'Welcome', { lead: 'Minister of State', notes: FACILITATORS_ONLY }),
    item(1, 570, 30, 'Coffee', { kind: 'break' }),
    item(1, 600, 90, 'Stock-outs in depth', { kind: 'group', priority: 'medicine-stockouts', exercise: 'root-cause' }),
    item(1, 690, 60, 'Which interventions first', { kind: 'exercise', exercise: 'prioritisation-matrix' }),
    item(2, HALF_PAST_EIGHT, 90, 'Trajectories', { kind: 'exercise', exercise: 'trajectory-setting' }),
    // A quarter of an hour stands in no item.
    item(2, 615, 60, 'Commitments', { kind: 'exercise', exercise: 'commitments' }),
  ],
  participants: [...LEADERS.map(({ code }) => code), 'L99'],
  guests: [{ name: 'Minister of State', role: 'Chair' }],
  together: [['L1', 'L5']],
  groups: 3,
  exercises: ['prioritisation-matrix', 'trajectory-setting', 'root-cause', 'commitments'],
  priorities: ['nurses', 'medicine-stockouts', 'maternal-deaths', 'unknown-one'],
  at,
};

function template(name: string, ...lines: string[]): readonly [string, { readonly text: string; readonly file: string }] {
  return [name, { text: lines.join('\n'), file: `templates/en/retreat/${name}.md` }];
}

/** Small ones; those that are printed are tested where they are. */
export const TEMPLATES: RetreatInput['templates'] = new Map([
  template(
    'prioritisation-matrix',
    '# Which interventions first',
    '',
    '[for each priority]',
    '- {interventions}',
    '[end]',
    '[lines 3] Ours',
  ),
  template(
    'trajectory-setting',
    '# Trajectory',
    '',
    '[for each priority]',
    '## {priority}',
    'From {baseline} to {target}.',
    '[lines 4] Steps',
    '[end]',
  ),
  template('root-cause', '# Why?', '', '[for each priority]', '## {priority}', '> Ask for evidence.', '[lines 5] Why?', '[end]'),
  template('commitments', '# Commitments', '', '[commitments]'),
  template('evaluation', '# What did you think of it?', '', '[choice] It was useful: yes | no', '[lines 2] Why?'),
  template('facilitator-notes', '# For facilitators', '', '[for each item]', '### {time} {item}', '{notes}', '- {tips}', '[end]'),
]);

const INPUTS = [
  { file: 'retreats/retreat-3.yaml', sha256: 'b2', rows: 6 },
  { file: 'programme/leaders.csv', sha256: 'a1', rows: 14 },
];

const CAUSES = {
  ...STOCK_OUT_CAUSES,
  priority: 'medicine-stockouts',
  interventions: [{ ...COUNTING, inPlan: false }, SOFTWARE],
};

function withFacts(input: Omit<RetreatInput, 'facts'>): RetreatInput {
  const facts: Json = retreatFacts(input);
  return { ...input, facts };
}

function leadership(language: Language): Document {
  return leadershipDocument({ result: SURVEYS, facts: {}, workspace: SURVEY_WORKSPACE, inputs: [], asOf: month('202606'), language });
}

function twinning(language: Language): Document {
  return twinningDocument({
    result: SMALL,
    facts: {},
    settings: DEFAULT_TWINNING,
    workspace: { name: 'Rwanda network', author: 'Unit' },
    inputs: [],
    language,
  });
}

/** Everything is there; one plan is broken, one priority unknown, one participant in no table. */
export function full(language: Language = 'en', templates: RetreatInput['templates'] = TEMPLATES): RetreatInput {
  const { actions, ...stocktake } = stock(language, true);
  const [note] = PROGRAMME.log;
  const [traction] = PROGRAMME.traction;
  return withFacts({
    retreat: RETREAT,
    leaders: LEADERS,
    stocktake,
    leadership: leadership(language),
    twinning: twinning(language),
    programme: {
      ...PROGRAMME,
      traction: traction === undefined ? [] : [{ ...traction, priority: 'medicine-stockouts' }],
      log: note === undefined ? [] : [{ ...note, challenge: PRIVATE, private: true }],
    },
    actions,
    causes: [CAUSES],
    templates,
    workspace: workspace({ language }),
    inputs: INPUTS,
    language,
  });
}

/** One priority, and nothing else that a retreat may have. */
export function poorest(language: Language = 'en', templates: RetreatInput['templates'] = TEMPLATES): RetreatInput {
  const { actions, ...stocktake } = stock(language, false);
  const { venue: _venue, purpose: _purpose, ...rest } = RETREAT;
  const retreat: Retreat = {
    ...rest,
    days: ['2026-07-15'],
    items: [],
    participants: [],
    guests: [],
    together: [],
    exercises: [],
    groups: 1,
    priorities: ['nurses'],
  };
  return withFacts({ retreat, leaders: [], stocktake, actions, templates, workspace: workspace({ language }), inputs: [], language });
}

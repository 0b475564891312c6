/** A document as a retreat needs it: a tree of each style and every part of a form, with words that are long and odd. */
import type { Document, TreeNode } from '../../src/core/document.ts';

const whys: TreeNode = {
  text: 'Deliveries in facilities stay below plan in the northern districts',
  note: '61.2 % in Jun 2026 against a plan of 70 %.',
  children: [
    {
      text: 'Women reach a facility too late',
      category: 'Access',
      note: 'Exit interviews of 140 women, May 2026: 38 waited for transport more than two hours.',
      children: [
        {
          text: 'Ambulances stand still for want of fuel in the last week of each month',
          children: [
            { text: 'Fuel is budgeted by the quarter but released by the month', note: 'Treasury circular 12.', children: [] },
            { text: 'No district may move money between lines', children: [] },
          ],
        },
        { text: 'Two bridges are down', note: 'Since the floods of March.', children: [] },
      ],
    },
    {
      text: 'Night shifts have no midwife',
      category: 'Staff',
      children: [
        {
          text: 'Posts are vacant: 14 of 36',
          note: 'Payroll of April.',
          children: [{ text: 'Recruitment waits for clearance by three ministries, one after the other', children: [] }],
        },
      ],
    },
    { text: 'Maternity wards run out of oxytocin', category: 'Supplies', note: 'Stock-outs in 9 of 21 facilities.', children: [] },
    {
      text: 'Mothers are asked for money that they do not owe',
      category: 'Money',
      children: [{ text: 'The price list hangs in no ward <b>& is "unknown"</b>', children: [] }],
    },
  ],
};

export const workshopDocument: Document = {
  schema: 'deliver.document/1',
  kind: 'retreat',
  title: 'Retreat of the delivery programme, July 2026',
  subtitle: 'Musanze, 14 to 16 July 2026',
  author: 'Delivery Unit',
  language: 'en',
  period: { id: '2026Q2', name: 'Apr to Jun 2026' },
  facts: { schema: 'deliver.retreat/1', days: 3 },
  sections: [
    {
      id: 'agenda',
      title: 'Agenda',
      sheet: 'Agenda',
      role: 'summary',
      blocks: [
        { kind: 'paragraph', tone: 'lead', text: 'Three days, five priorities, 42 leaders.' },
        {
          kind: 'table',
          id: 'day-one',
          title: 'Day 1',
          columns: [
            { id: 'from', label: 'From', kind: 'text', width: 0.7 },
            { id: 'what', label: 'What', kind: 'text', width: 5 },
            { id: 'minutes', label: 'Minutes', kind: 'number', decimals: 0, align: 'right' },
          ],
          rows: [
            [{ value: '08:30' }, { value: 'Opening by the minister' }, { value: 30 }],
            [{ value: '09:00' }, { value: 'Where we stand: five priorities, one page each' }, { value: 90 }],
          ],
          note: 'Times add up to 2 hours.',
        },
        { kind: 'callout', tone: 'decision', title: 'To decide', lines: ['Who owns each priority until December.'] },
        { kind: 'list', title: 'Bring along', items: ['The plan of your priority', '=1+1 is no formula'] },
      ],
    },
    {
      id: 'causes',
      title: 'Why deliveries in facilities stay below plan',
      sheet: 'Causes',
      role: 'subject',
      blocks: [
        { kind: 'paragraph', text: 'What the districts found when they asked why, five times.' },
        {
          kind: 'tree',
          id: 'causes-whys',
          title: 'Five whys',
          alt: 'Four causes, each with causes of its own.',
          style: 'whys',
          root: whys,
        },
        { kind: 'tree', id: 'causes-bones', title: 'Fishbone', alt: 'The same causes by category.', style: 'fishbone', root: whys },
      ],
    },
    {
      id: 'sheet-matrix',
      title: 'Exercise 1: which interventions first',
      sheet: 'Exercise 1',
      role: 'handout',
      blocks: [
        { kind: 'paragraph', text: 'Place each intervention where your group sees it. Thirty minutes.' },
        {
          kind: 'form',
          id: 'form-matrix',
          parts: [
            {
              kind: 'matrix',
              across: 'Easier to do',
              up: 'More effect',
              fields: ['Large effect, hard', 'Large effect, easy: first', 'Small effect, hard: not now', 'Small effect, easy'],
              items: ['Fuel cards for ambulances', 'Night allowances for midwives', 'A price list in every ward'],
            },
            { kind: 'choice', label: 'Our group agreed', options: ['at once', 'after debate', 'not at all'] },
          ],
        },
      ],
    },
    {
      id: 'sheet-chain',
      title: 'Exercise 2: the delivery chain',
      sheet: 'Exercise 2',
      role: 'handout',
      blocks: [
        {
          kind: 'form',
          id: 'form-chain',
          title: 'From the ministry to the mother',
          parts: [
            {
              kind: 'chain',
              label: 'Mark the weakest link, and write below each link what would strengthen it.',
              steps: ['Ministry', 'Province', 'District health office', 'Health centre', 'Community health worker', 'Mother'],
              linesBelow: 3,
            },
            { kind: 'lines', label: 'What do we do first, and who tells the others?', lines: 4 },
            {
              kind: 'choice',
              label: 'Who was in the room when the chain was drawn?',
              options: [
                'somebody from every link',
                'somebody from most links, but nobody from the community',
                'nobody but ourselves, the delivery unit and the facilitators',
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'sheet-commitments',
      title: 'Commitments',
      sheet: 'Commitments',
      role: 'handout',
      blocks: [
        { kind: 'paragraph', tone: 'note', text: 'One row for each thing that somebody will do.' },
        {
          kind: 'form',
          id: 'form-commitments',
          parts: [
            {
              kind: 'grid',
              columns: ['What', 'Who', 'By when', 'Priority'],
              widths: [4, 2, 1.2, 2],
              rows: [['Clear the 14 vacant posts', 'Director of human resources', '2026-09-30', 'skilled-birth-attendance']],
              blank: 10,
              readBack: 'commitments',
            },
          ],
        },
      ],
    },
    {
      id: 'sheet-trajectory',
      title: 'Exercise 3: setting a trajectory',
      sheet: 'Exercise 3',
      role: 'handout',
      blocks: [
        {
          kind: 'form',
          id: 'form-trajectory',
          parts: [
            {
              kind: 'grid',
              label: 'Points of the trajectory',
              columns: ['Quarter', 'Baseline', 'If nothing changes', 'With our interventions', 'Why'],
              widths: [1, 1, 1, 1, 3],
              rows: [
                ['Q2 2026', '61.2 %', '', '', ''],
                ['Q3 2026', '', '', '', ''],
              ],
              blank: 4,
            },
          ],
        },
      ],
    },
    {
      id: 'notes',
      title: 'Notes for facilitators',
      sheet: 'Facilitators',
      role: 'annex',
      facilitators: true,
      blocks: [{ kind: 'paragraph', text: 'Keep the chain short. A bell \u0007 rings after ten minutes.' }],
    },
  ],
};

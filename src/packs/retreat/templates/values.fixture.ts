import type { SheetValues } from './sheet-values.ts';

export const FULL: SheetValues = {
  language: 'en',
  ministry: 'Ministry of Health',
  retreat: { title: 'Setting the priorities', dates: '18 March 2026', venue: 'Conference centre', purpose: 'Agree on the priorities.' },
  leaders: ['Aline Uwase', 'Bosco Gasana', 'Keza Mugabo'],
  groups: [
    { name: 'Group 1', members: ['Aline Uwase', 'Keza Mugabo'] },
    { name: 'Group 2', members: ['Bosco Gasana'] },
  ],
  items: [
    {
      day: 'Day 1',
      time: '08:30–09:00',
      length: '30 min',
      title: 'Welcome',
      kind: 'Plenary',
      lead: 'Aline Uwase',
      notes: 'Begin on time.',
    },
    {
      time: '10:00–11:00',
      length: '60 min',
      title: 'Which first',
      kind: 'Exercise',
      priority: 'Fewer stock-outs',
      exercise: 'prioritisation-matrix',
    },
  ],
  priorities: [
    {
      id: 'stockouts',
      title: 'Fewer stock-outs',
      owner: 'Medical Store',
      indicator: 'Facilities with a stock-out',
      unit: '%',
      baseline: { period: 'Jul 2025', value: '24.0 %' },
      target: { period: 'Jun 2026', value: '10.0 %' },
      actual: { period: 'Feb 2026', value: '19.5 %' },
      planned: '15.0 %',
      status: 'AR',
      gap: '−4.5',
      periods: [
        { period: 'Feb 2026', planned: '15.0 %', actual: '19.5 %' },
        { period: 'Jun 2026', planned: '10.0 %' },
      ],
      chain: ['Store', 'District pharmacy', 'Health centre'],
      interventions: [{ title: 'Weekly stock review', rank: 1 }, { title: 'Second supplier' }],
      causes: ['Orders come late'],
    },
    { id: 'deaths', title: 'Fewer deaths', periods: [], chain: [], interventions: [], causes: [] },
  ],
};

/** Nothing but a title is known. */
export const POOR: SheetValues = { language: 'en', retreat: { title: 'Retreat' }, leaders: [], groups: [], items: [], priorities: [] };

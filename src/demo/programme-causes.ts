import type { DemoLeader } from './programme-people.ts';
import type { Random } from './random.ts';
import type { Written } from './written-tables.ts';

/** Root causes as the teams found them in the root-cause workshops; made up. Priority, code, parent, category, text, evidence. */
export const CAUSES: readonly Written[][] = [
  [
    'medicine-stockouts',
    'M1',
    undefined,
    'Supplies',
    'Health centres order too little, too late',
    '12 of 20 orders seen came after the 15th',
  ],
  ['medicine-stockouts', 'M1.1', 'M1', 'Information', 'Consumption is guessed, not counted', 'Stock cards complete in 8 of 20 stores'],
  ['medicine-stockouts', 'M1.1.1', 'M1.1', 'People', 'One person does dispensing, stock and reports', 'Staffing list, June 2025'],
  ['medicine-stockouts', 'M1.2', 'M1', 'Process', 'The order date comes before the stock report', undefined],
  [
    'medicine-stockouts',
    'M2',
    undefined,
    'Process',
    'Districts with a surplus cannot hand it on',
    '31 % of stores hold more than six months',
  ],
  ['medicine-stockouts', 'M2.1', 'M2', 'Rules', 'Every transfer needs two signatures', undefined],
  ['medicine-stockouts', 'M3', undefined, 'Money', 'Suppliers are paid after 120 days', 'Accounts of the Medical Store, 2024/25'],
  ['full-immunisation', 'F1', undefined, 'People', 'Children who miss a visit are not followed', 'Defaulter lists used in 4 of 15 centres'],
  ['full-immunisation', 'F1.1', 'F1', 'Process', 'Lists are made after the month has ended', undefined],
  ['full-immunisation', 'F2', undefined, 'Supplies', 'Vaccines are missing on session days', '9 % of sessions cancelled'],
  ['full-immunisation', 'F2.1', 'F2', 'Equipment', 'Refrigerators fail and repairs take weeks', 'Cold-chain inventory, May 2025'],
  ['skilled-birth-attendance', 'S1', undefined, 'Place', 'Mothers live far from a maternity', 'Median walk of 95 minutes in 6 districts'],
  ['skilled-birth-attendance', 'S1.1', 'S1', 'Money', 'Transport at night costs a week of income', undefined],
  ['skilled-birth-attendance', 'S2', undefined, 'People', 'One midwife covers day and night', 'Rosters of 12 maternities'],
  ['nurses-in-district-hospitals', 'N1', undefined, 'Rules', 'Vacant posts are advertised once a year', undefined],
  ['nurses-in-district-hospitals', 'N1.1', 'N1', 'Process', 'Hospitals report vacancies in March only', undefined],
  ['nurses-in-district-hospitals', 'N2', undefined, 'Place', 'Nurses leave remote hospitals within a year', '38 % of those posted in 2024'],
  ['nurses-in-district-hospitals', 'N2.1', 'N2', 'Money', 'No housing, and the allowance comes late', undefined],
  ['maternal-deaths', 'D1', undefined, 'Process', 'Bleeding is recognised late', '7 of 12 reviews'],
  ['maternal-deaths', 'D1.1', 'D1', 'People', 'Drills are held once a year at most', undefined],
  ['maternal-deaths', 'D2', undefined, 'Supplies', 'Blood takes hours to come', '5 of 12 reviews'],
];

/** Interventions proposed against them: priority, code, title, cause, and how good each is on the whole (1–5: impact, feasibility, cost, time). */
const PROPOSED: readonly (readonly [
  priority: string,
  code: string,
  title: string,
  cause: string,
  marks: readonly [number, number, number, number],
])[] = [
  ['medicine-stockouts', 'redistribution', 'Redistribution between health centres', 'M2', [4, 4, 4, 4]],
  ['medicine-stockouts', 'e-lmis', 'Electronic logistics system', 'M1.1', [5, 3, 2, 2]],
  ['medicine-stockouts', 'order-date', 'Move the order date to the tenth', 'M1.2', [3, 5, 5, 5]],
  ['medicine-stockouts', 'prompt-payment', 'Pay suppliers within 45 days', 'M3', [4, 2, 3, 2]],
  ['full-immunisation', 'defaulter-tracing', 'Defaulter tracing every week', 'F1', [5, 4, 4, 4]],
  ['full-immunisation', 'cold-chain', 'Repair contract for the cold chain', 'F2.1', [4, 3, 2, 3]],
  ['full-immunisation', 'mobile-sessions', 'Mobile sessions in far cells', 'F1', [3, 3, 2, 4]],
  ['skilled-birth-attendance', 'waiting-homes', 'Maternity waiting homes', 'S1', [4, 3, 2, 2]],
  ['skilled-birth-attendance', 'vouchers', 'Transport vouchers', 'S1.1', [4, 4, 3, 4]],
  ['nurses-in-district-hospitals', 'quarterly-posts', 'Advertise posts every quarter', 'N1', [4, 4, 5, 4]],
  ['nurses-in-district-hospitals', 'housing', 'Houses at remote hospitals', 'N2.1', [4, 2, 1, 1]],
  ['maternal-deaths', 'drills', 'Emergency drills every month', 'D1.1', [4, 5, 5, 5]],
  ['maternal-deaths', 'blood', 'Blood depots in district hospitals', 'D2', [5, 3, 2, 2]],
];

const RATERS = 5;

/** Five raters a proposal, who do not always agree; a mark is left out now and then. */
export function ratingRows(leaders: readonly DemoLeader[], random: Random): Written[][] {
  return PROPOSED.flatMap(([priority, code, title, cause, marks]) =>
    leaders
      .filter((leader) => leader.priorities.includes(priority))
      .slice(0, RATERS)
      .map((leader): Written[] => {
        const given = marks.map((mark) =>
          random.chance(0.03) ? undefined : Math.min(5, Math.max(1, Math.round(random.normal(mark, 0.8)))),
        );
        return [priority, code, title, cause, leader.name, ...given];
      }),
  );
}

/** Priority, date, kind, days, what. */
export const SUPPORT: readonly Written[][] = [
  ['medicine-stockouts', '2025-08-18', 'root-cause analysis', 3, 'Workshop with 20 stores'],
  ['medicine-stockouts', '2025-11-10', 'plan review', 2, 'Trajectory and interventions'],
  ['medicine-stockouts', '2026-03-16', 'adviser', 10, 'Order dates and redistribution'],
  ['full-immunisation', '2025-09-08', 'root-cause analysis', 2, 'Workshop with 15 centres'],
  ['full-immunisation', '2026-02-09', 'plan review', 1, 'Cold chain'],
  ['skilled-birth-attendance', '2025-10-06', 'plan review', 2, 'Waiting homes'],
  ['nurses-in-district-hospitals', '2025-10-20', 'root-cause analysis', 1, 'Vacancies and transfers'],
  ['maternal-deaths', '2026-04-20', 'adviser', 3, 'Reviews that end in actions'],
];

/** Code, title, owner, agreed, due, priority, occasion, done, dropped, note. */
export function actionRows(): Written[][] {
  const none = undefined;
  return [
    [
      'A1',
      'Redistribution rules signed',
      'Director of Pharmaceutical Services',
      '2025-07-25',
      '2025-09-30',
      'medicine-stockouts',
      'retreat-1',
      '2025-09-12',
      none,
      none,
    ],
    [
      'A2',
      'Defaulter lists every Friday in 60 centres',
      'Head of the Immunisation Programme',
      '2025-07-25',
      '2025-12-31',
      'full-immunisation',
      'retreat-1',
      '2026-01-20',
      none,
      none,
    ],
    [
      'A3',
      'Map of vacant posts published',
      'Director of Human Resources for Health',
      '2025-07-25',
      '2025-10-31',
      'nurses-in-district-hospitals',
      'retreat-1',
      '2025-10-30',
      none,
      none,
    ],
    [
      'A4',
      'Every maternal death reviewed within 14 days',
      'Head of Maternal Health',
      '2026-01-30',
      '2026-04-30',
      'maternal-deaths',
      'retreat-2',
      '2026-04-22',
      none,
      none,
    ],
    [
      'A5',
      'Order date moved to the tenth',
      'Director of Pharmaceutical Services',
      '2026-01-30',
      '2026-03-31',
      'medicine-stockouts',
      'retreat-2',
      '2026-03-30',
      none,
      none,
    ],
    [
      'A6',
      'Repair contract for the cold chain signed',
      'Head of Logistics',
      '2026-01-30',
      '2026-05-31',
      'full-immunisation',
      'retreat-2',
      none,
      none,
      'Two bids came in',
    ],
    [
      'A7',
      'Transfer board meets with hospital directors',
      'Director of Human Resources for Health',
      '2026-01-30',
      '2026-04-15',
      'nurses-in-district-hospitals',
      'retreat-2',
      none,
      none,
      none,
    ],
    [
      'A8',
      'Transport vouchers tried in three districts',
      'Director General of Clinical Services',
      '2026-01-30',
      '2026-09-30',
      'skilled-birth-attendance',
      'retreat-2',
      none,
      none,
      none,
    ],
    [
      'A9',
      'Second store opened in Huye',
      'Director of Pharmaceutical Services',
      '2026-01-30',
      '2026-06-30',
      'medicine-stockouts',
      'retreat-2',
      '2026-05-18',
      'Redistribution made it needless',
      none,
    ],
    [
      'A10',
      'Blood depot costed',
      'Head of Laboratory Services',
      '2026-06-12',
      '2026-07-31',
      'maternal-deaths',
      'coaching-5',
      none,
      none,
      none,
    ],
  ];
}

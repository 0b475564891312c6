import { utf8, type DemoFile } from './written-tables.ts';

const SBA = `priority: skilled-birth-attendance
title: Skilled birth attendance
owner: Director General of Clinical Services
indicator: sba
league_level: district
baseline: { period: 2025-06, value: 90.5 }
target:   { period: 2027-06, value: 95 }
trajectory: { shape: linear }
milestones:
  - { title: Maternity waiting homes open in 10 districts, due: 2026-03-31, owner: Head of Maternal Health, done: 2026-03-20 }
  - { title: 120 midwives posted to rural health centres, due: 2026-09-30, owner: Director of Human Resources }
chain: [Ministry, District health office, Health centre, Community health worker, Family]
risks:
  - { title: midwives leave for cities, likelihood: medium, impact: high, response: rural allowance }
`;

const FIC = `priority: full-immunisation
title: Fully immunised children
owner: Head of the Immunisation Programme
indicator: fic
league_level: district
baseline: { period: 2025-06, value: 84.5 }
target:   { period: 2027-06, value: 92 }
trajectory:
  shape: s-curve
milestones:
  - { title: Cold chain replaced in 60 health centres, due: 2026-05-31, owner: Head of Logistics, done: 2026-06-12 }
  - { title: Defaulter tracing in every district, due: 2026-12-31, owner: Head of the Immunisation Programme }
chain: [Ministry, Central vaccine store, District store, Health centre, Community health worker]
risks:
  - { title: vaccine supply delayed, likelihood: low, impact: high, response: buffer of three months }
`;

const NURSES = `priority: nurses-in-district-hospitals
title: Nurses in district hospitals
owner: Director of Human Resources for Health
indicator: nurses
league_level: district
baseline: { period: 2025-06, value: 60.2 }
target:   { period: 2027-06, value: 70 }
trajectory:
  shape: points
  between: linear
  points:
    - { period: 2025-12, value: 61.8 }
    - { period: 2026-06, value: 63.4 }
    - { period: 2026-12, value: 66.7 }
milestones:
  - { title: Recruitment round of 400 nurses closed, due: 2026-04-30, owner: Director of Human Resources for Health }
  - { title: Transfers published and fair between provinces, due: 2026-08-31, owner: Permanent Secretary }
chain: [Ministry, Public service commission, District hospital]
risks:
  - { title: wage bill ceiling, likelihood: high, impact: high, response: talks with the treasury }
`;

const STOCKOUTS = `priority: medicine-stockouts
title: Medicine stock-outs
owner: Director of Pharmaceutical Services
indicator: stockouts            # lower is better
league_level: district
baseline: { period: 2025-06, value: 24.5 }
target:   { period: 2027-06, value: 10 }
trajectory:
  shape: interventions          # the plan is the sum of what each intervention is to bring
  interventions:
    - { id: redistribution, title: Redistribution between health centres, from: 2025-09, over: 6 months, effect: -4 }
    - { id: e-lmis, title: Electronic logistics system, from: 2026-01, over: 9 months, effect: -6.5 }
    - { id: supervision, title: Supportive supervision of stores, from: 2026-01, over: 12 months, effect: -4 }
milestones:
  - { title: e-LMIS live in 15 districts, due: 2026-06-30, owner: CIO }
  - { title: Framework contract with three suppliers, due: 2026-02-28, owner: Director of Procurement }
chain: [Ministry, Medical Store, District pharmacy, Health centre]
risks:
  - { title: supplier default, likelihood: medium, impact: high, response: framework contract }
watch: [fic]
`;

const DEATHS = `priority: maternal-deaths
title: Maternal deaths in hospitals
owner: Director General of Clinical Services
indicator: deaths
league_level: district
baseline: { period: 2025-06, value: 22 }
target:   { period: 2027-06, value: 14 }
trajectory: { shape: linear }
milestones:
  - { title: Every death reviewed within 14 days, due: 2026-06-30, owner: Head of Maternal Health, done: 2026-05-30 }
  - { title: Blood bank in each district hospital, due: 2027-03-31, owner: Head of Laboratory Services }
chain: [Ministry, District hospital, Maternity ward]
risks:
  - { title: deaths at home go uncounted, likelihood: medium, impact: medium, response: community notification }
`;

/** The demo's five priorities, one file each. */
export function planFiles(): DemoFile[] {
  const plans = {
    'skilled-birth-attendance': SBA,
    'full-immunisation': FIC,
    'nurses-in-district-hospitals': NURSES,
    'medicine-stockouts': STOCKOUTS,
    'maternal-deaths': DEATHS,
  };
  return Object.entries(plans).map(([name, text]) => utf8(`plans/${name}.yaml`, text));
}

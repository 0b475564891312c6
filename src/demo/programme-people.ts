import type { Random } from './random.ts';

/** A leader of the demo's programme. Names are put together by chance; nobody is meant. */
export interface DemoLeader {
  readonly code: string;
  readonly name: string;
  readonly role: string;
  readonly institution: string;
  readonly team: string;
  readonly priorities: readonly string[];
}

export interface DemoTeam {
  readonly code: string;
  readonly name: string;
  readonly institution: string;
  /** Indicator and place of the result that the team chose. */
  readonly indicator: string;
  readonly place: string;
  readonly leaders: number;
}

/** Eight teams, 42 leaders. The last team is small: its survey results must never be shown. */
export const TEAMS: readonly DemoTeam[] = [
  { code: 'clinical', name: 'Clinical services', institution: 'Ministry of Health', indicator: 'sba', place: 'RW', leaders: 6 },
  { code: 'immunisation', name: 'Immunisation programme', institution: 'Biomedical Centre', indicator: 'fic', place: 'RW', leaders: 6 },
  {
    code: 'workforce',
    name: 'Human resources for health',
    institution: 'Ministry of Health',
    indicator: 'nurses',
    place: 'RW',
    leaders: 5,
  },
  { code: 'medicines', name: 'Medicines and supplies', institution: 'Medical Store', indicator: 'stockouts', place: 'RW', leaders: 6 },
  { code: 'east', name: 'Eastern province', institution: 'Provincial health office', indicator: 'sba', place: 'P2', leaders: 5 },
  { code: 'south', name: 'Southern province', institution: 'Provincial health office', indicator: 'fic', place: 'P4', leaders: 5 },
  { code: 'hospitals', name: 'District hospitals', institution: 'District hospitals', indicator: 'deaths', place: 'RW', leaders: 5 },
  {
    code: 'planning',
    name: 'Planning and information',
    institution: 'Ministry of Health',
    indicator: 'stockouts',
    place: 'RW',
    leaders: 4,
  },
];

const FIRST = [
  'Aline',
  'Bosco',
  'Chantal',
  'Didier',
  'Esther',
  'Fidèle',
  'Grace',
  'Herman',
  'Immaculée',
  'Jean',
  'Keza',
  'Léon',
  'Marie',
  'Noël',
  'Odette',
  'Patrick',
  'Rose',
  'Silas',
  'Thérèse',
  'Yves',
];
const LAST = [
  'Bizimana',
  'Gasana',
  'Habimana',
  'Ingabire',
  'Kamanzi',
  'Mugabo',
  'Mukamana',
  'Niyonzima',
  'Nkurunziza',
  'Rukundo',
  'Sebera',
  'Tuyisenge',
  'Uwase',
  'Uwimana',
];
const ROLES = ['Director', 'Head of unit', 'Programme manager', 'Senior adviser'];

const PRIORITY_OF: Readonly<Record<string, string>> = {
  sba: 'skilled-birth-attendance',
  fic: 'full-immunisation',
  nurses: 'nurses-in-district-hospitals',
  stockouts: 'medicine-stockouts',
  deaths: 'maternal-deaths',
};

/** The 42 leaders, each with the priority of the team's result and now and then another. */
export function programmeLeaders(random: Random): DemoLeader[] {
  const taken = new Set<string>();
  const all = Object.values(PRIORITY_OF);
  return TEAMS.flatMap((team) =>
    Array.from({ length: team.leaders }, (_, index): Omit<DemoLeader, 'code'> => {
      let name: string;
      do name = `${random.pick(FIRST)} ${random.pick(LAST)}`;
      while (taken.has(name));
      taken.add(name);
      const own = PRIORITY_OF[team.indicator] as string;
      const priorities = [...new Set([own, ...(random.chance(0.3) ? [random.pick(all)] : [])])];
      return {
        name,
        role: index === 0 ? (ROLES[0] as string) : random.pick(ROLES),
        institution: team.institution,
        team: team.code,
        priorities,
      };
    }),
  ).map((leader, index) => ({ code: `L${String(index + 1).padStart(2, '0')}`, ...leader }));
}

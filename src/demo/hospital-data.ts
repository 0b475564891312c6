import type { Period } from '../core/period/index.ts';
import type { DemoPlace, Geography } from './geography.ts';
import { DEMO_MONTHS, shareOfTime } from './months.ts';
import type { Random } from './random.ts';

export interface HospitalStaff {
  readonly hospital: DemoPlace;
  readonly funded: number;
  /** A value a month; undefined where not reported. */
  readonly inPost: readonly (number | undefined)[];
}

export interface HospitalDeaths {
  readonly hospital: DemoPlace;
  readonly month: Period;
  readonly deaths: number;
}

/** Hospitals that sent the last month's deaths in time: under the floor, so that the status is withheld. */
const SENT_IN_LAST_MONTH = 18;

/** Nurses in post against funded posts. Recruitment starts well and slows down. */
export function hospitalStaff(geography: Geography, random: Random): HospitalStaff[] {
  return geography.hospitals.map((hospital) => {
    const funded = random.whole(90, 160);
    const offset = random.normal(0, 0.05);
    const inPost = DEMO_MONTHS.map((_, index) => {
      const share = 0.49 + 0.125 * Math.sqrt(shareOfTime(index)) + offset + random.normal(0, 0.006);
      return random.chance(0.02) ? undefined : Math.round(funded * share);
    });
    return { hospital, funded, inPost };
  });
}

/** Maternal deaths in hospitals; many of the last month's reports are still out. */
export function hospitalDeaths(geography: Geography, random: Random): HospitalDeaths[] {
  const late = new Set(geography.hospitals.slice(SENT_IN_LAST_MONTH).map((hospital) => hospital.code));
  return DEMO_MONTHS.flatMap((month, index) =>
    geography.hospitals
      .filter((hospital) => !(index === DEMO_MONTHS.length - 1 && late.has(hospital.code)) && !random.chance(0.015))
      .map((hospital) => ({ hospital, month, deaths: random.poisson(0.86 - 0.2 * shareOfTime(index)) })),
  );
}

import { numberInYear, type Period } from '../core/period/index.ts';
import type { DemoPlace, Geography } from './geography.ts';
import { DEMO_MONTHS, season, shareOfTime } from './months.ts';
import type { Random } from './random.ts';

/** A health centre's report for a month; a missing value was not reported. */
export interface HealthCentreReport {
  readonly facility: DemoPlace;
  readonly district: DemoPlace;
  readonly province: DemoPlace;
  readonly month: Period;
  readonly births: number | undefined;
  readonly births_skilled: number | undefined;
  readonly fully_immunised: number | undefined;
  readonly tracers_checked: number | undefined;
  readonly tracers_out: number | undefined;
}

/** Essential medicines looked for at each visit. */
const TRACERS = 20;
/** Chance that a whole report, or one value of it, is missing. */
const LOST_REPORT = 0.03;
const LOST_VALUE = 0.004;
/** Districts where stock-outs stay: the gap sits there. */
const HARD_FOR_MEDICINES = new Set(['Gakenke', 'Nyaruguru', 'Rutsiro', 'Nyamasheke', 'Kirehe', 'Gisagara']);

/** Infants that the average health centre serves in a month: the denominator in population.csv is made from the same. */
export const INFANTS_A_MONTH = 34;

/** Reports of all health centres and months; about one in thirty is missing. */
export function healthCentreReports(geography: Geography, random: Random): HealthCentreReport[] {
  const byCode = new Map(geography.places.map((place) => [place.code, place]));
  const character = new Map(
    geography.districts.map((one) => [
      one.code,
      { sba: random.normal(0, 0.02), fic: random.normal(0, 0.035), out: random.normal(0, 0.02) },
    ]),
  );
  const size = new Map(geography.facilities.map((one) => [one.code, random.between(0.6, 1.4)]));
  return DEMO_MONTHS.flatMap((month, index) =>
    geography.facilities
      .filter((facility) => isOpen(facility, month) && !random.chance(LOST_REPORT))
      .map((facility) => {
        const district = byCode.get(facility.parent as string) as DemoPlace;
        const province = byCode.get(district.parent as string) as DemoPlace;
        return {
          facility,
          district,
          province,
          month,
          ...valuesOf(
            { index, month, district, size: size.get(facility.code) as number, character: character.get(district.code) as Character },
            random,
          ),
        };
      }),
  );
}

type Character = { readonly sba: number; readonly fic: number; readonly out: number };

function valuesOf(of: { index: number; month: Period; district: DemoPlace; size: number; character: Character }, random: Random) {
  const time = shareOfTime(of.index);
  const crowd = of.size * season(numberInYear(of.month));
  const births = random.poisson(36 * crowd);
  const immunised = random.poisson(INFANTS_A_MONTH * of.size * clamp(0.8 + 0.152 * time + of.character.fic));
  const stuck = HARD_FOR_MEDICINES.has(of.district.name);
  const out = clamp((stuck ? 0.31 + 0.05 * time : 0.3 - 0.118 * time) + of.character.out);
  const maybe = (value: number): number | undefined => (random.chance(LOST_VALUE) ? undefined : value);
  return {
    births: maybe(births),
    births_skilled: maybe(random.binomial(births, clamp(0.86 + 0.072 * time + of.character.sba))),
    fully_immunised: maybe(immunised),
    tracers_checked: maybe(TRACERS),
    tracers_out: maybe(random.binomial(TRACERS, out)),
  };
}

function clamp(share: number): number {
  return Math.min(0.99, Math.max(0.01, share));
}

function isOpen(place: DemoPlace, month: Period): boolean {
  const first = `${month.id.slice(0, 4)}-${month.id.slice(4)}`;
  return (
    (place.opened === undefined || place.opened.slice(0, 7) <= first) && (place.closed === undefined || place.closed.slice(0, 7) >= first)
  );
}

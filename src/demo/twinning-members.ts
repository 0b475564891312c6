import type { DemoPlace, Geography } from './geography.ts';
import type { Random } from './random.ts';

/** A member of the demo's network: 30 districts and 10 hospitals, as many as Rwanda's had. All numbers are made up. */
export interface DemoMember {
  readonly code: string;
  readonly name: string;
  readonly type: 'district' | 'hospital';
  readonly place: DemoPlace;
  readonly province: string;
  readonly setting: 'urban' | 'rural';
  /** People served, or beds. */
  readonly size: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** About the middle of each province; members are strewn around it. */
const MIDDLES: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  'Kigali City': [-1.95, 30.06],
  Eastern: [-1.85, 30.45],
  Northern: [-1.6, 29.85],
  Southern: [-2.4, 29.6],
  Western: [-2.2, 29.3],
};

const HOSPITALS = 10;

/** Every district, and a hospital in every third of them. */
export function twinningMembers(geography: Geography, random: Random): DemoMember[] {
  const provinceOf = (district: DemoPlace): string => geography.provinces.find((one) => one.code === district.parent)?.name ?? '';
  const districts = geography.districts.map((place) => {
    const province = provinceOf(place);
    const size = 1000 * random.whole(180, 520);
    return {
      code: place.code,
      name: place.name,
      type: 'district' as const,
      place,
      province,
      setting: settingOf(province, random),
      size,
      ...near(province, random),
    };
  });
  const every = Math.floor(districts.length / HOSPITALS);
  const hospitals = geography.hospitals
    .filter((_, index) => index % every === 0)
    .slice(0, HOSPITALS)
    .map((place) => {
      const district = districts.find((one) => one.code === place.parent);
      const at = { latitude: district?.latitude ?? 0, longitude: district?.longitude ?? 0 };
      const province = district?.province ?? '';
      const setting = district?.setting ?? 'rural';
      return {
        code: place.code,
        name: place.name,
        type: 'hospital' as const,
        place,
        province,
        setting,
        size: random.whole(90, 320),
        ...at,
      };
    });
  return [...districts, ...hospitals];
}

function settingOf(province: string, random: Random): 'urban' | 'rural' {
  return province === 'Kigali City' || random.chance(0.15) ? 'urban' : 'rural';
}

function near(province: string, random: Random): { latitude: number; longitude: number } {
  const [latitude, longitude] = MIDDLES[province] ?? [-2, 30];
  const strewn = (middle: number): number => Number((middle + random.between(-0.25, 0.25)).toFixed(3));
  return { latitude: strewn(latitude), longitude: strewn(longitude) };
}

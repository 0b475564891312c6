import type { Random } from './random.ts';

/** A place of the demo. Provinces and districts bear the names of Rwanda's; facilities and every number are made up. */
export interface DemoPlace {
  readonly code: string;
  readonly name: string;
  readonly parent?: string;
  readonly level: 'country' | 'province' | 'district' | 'hospital' | 'facility';
  readonly aliases?: string;
  readonly opened?: string;
  readonly closed?: string;
}

const DISTRICTS: Readonly<Record<string, readonly string[]>> = {
  'Kigali City': ['Gasabo', 'Kicukiro', 'Nyarugenge'],
  Eastern: ['Bugesera', 'Gatsibo', 'Kayonza', 'Kirehe', 'Ngoma', 'Nyagatare', 'Rwamagana'],
  Northern: ['Burera', 'Gakenke', 'Gicumbi', 'Musanze', 'Rulindo'],
  Southern: ['Gisagara', 'Huye', 'Kamonyi', 'Muhanga', 'Nyamagabe', 'Nyanza', 'Nyaruguru', 'Ruhango'],
  Western: ['Karongi', 'Ngororero', 'Nyabihu', 'Nyamasheke', 'Rubavu', 'Rusizi', 'Rutsiro'],
};

const STARTS = ['Bu', 'Ga', 'Gi', 'Ka', 'Ki', 'Ma', 'Mu', 'Mwe', 'Nya', 'Nyi', 'Ru', 'Rwa', 'Ta', 'Ji', 'Shyo'];
const MIDDLES = ['ba', 'bi', 'ga', 'ha', 'ho', 'ki', 'ma', 'ra', 'ri', 'ro', 'sa', 'se', 'shi', 'ta', 'tu', 'za', 'zi'];
const ENDS = ['ga', 'go', 'ma', 'mba', 'nga', 'ngo', 'ra', 'ri', 'ro', 'sha', 'ta', 'ya', 'zi'];

/** Health centres of a district, at least and at most. */
const HEALTH_CENTRES = [13, 19] as const;

export interface Geography {
  readonly places: readonly DemoPlace[];
  readonly provinces: readonly DemoPlace[];
  readonly districts: readonly DemoPlace[];
  readonly hospitals: readonly DemoPlace[];
  readonly facilities: readonly DemoPlace[];
}

/** Five provinces, 30 districts with a hospital each, and about 480 health centres; a few opened late, two closed. */
export function makeGeography(random: Random): Geography {
  const country: DemoPlace = { code: 'RW', name: 'Demo Rwanda', level: 'country' };
  const provinces: DemoPlace[] = [];
  const districts: DemoPlace[] = [];
  const hospitals: DemoPlace[] = [];
  const facilities: DemoPlace[] = [];
  const names = new Set<string>();
  for (const [province, members] of Object.entries(DISTRICTS)) {
    const above = `P${provinces.length + 1}`;
    provinces.push({ code: above, name: province, parent: country.code, level: 'province', aliases: `${province} Province` });
    for (const name of members) {
      const code = `D${String(districts.length + 1).padStart(2, '0')}`;
      districts.push({ code, name, parent: above, level: 'district', aliases: name.toUpperCase() });
      hospitals.push({ code: `${code}H`, name: `${name} District Hospital`, parent: code, level: 'hospital', aliases: `DH ${name}` });
      const count = random.whole(...HEALTH_CENTRES);
      for (let one = 1; one <= count; one += 1) facilities.push(makeFacility(random, names, code, one));
    }
  }
  return { places: [country, ...provinces, ...districts, ...hospitals, ...facilities], provinces, districts, hospitals, facilities };
}

function makeFacility(random: Random, names: Set<string>, district: string, number: number): DemoPlace {
  let name: string;
  do name = random.pick(STARTS) + random.pick(MIDDLES) + random.pick(ENDS);
  while (names.has(name));
  names.add(name);
  const place: DemoPlace = {
    code: `${district}F${String(number).padStart(2, '0')}`,
    name: `HC ${name}`,
    parent: district,
    level: 'facility',
  };
  if (random.chance(0.02)) return { ...place, opened: `2024-0${random.whole(1, 9)}-01` };
  if (random.chance(0.006)) return { ...place, closed: '2025-09-30' };
  return place;
}

/**
 * What words in a heading say of its column, in English and French, as facility reports and DHIS2 exports write them.
 * Headings are compared folded (fold-heading.ts): no case, accents or punctuation.
 */

/** Places by level, from the top: a column of a greater level is more specific. */
const PLACE_LEVELS = [
  'who region, region oms, unicef region, world bank region, continent, world region',
  'country, pays, iso, iso2, iso3, nation, operatingunit, operating unit',
  'region, province, state, snu1, dps, drs, health region, governorate, gouvernorat, orgunitlevel1, level 1',
  'district, county, psnu, snu, zone de sante, hz, departement, department, cercle, lga, council, woreda, zone, municipality, prefecture, ' +
    'health district, district sanitaire, district hospital, orgunitlevel2, level 2',
  'sub county, subcounty, sub district, subdistrict, ward, aire de sante, aire sante, sector, secteur, commune, kebele, chiefdom, ' +
    'arrondissement, ta, traditional authority, catchment area, parish, cell, village, orgunitlevel3, level 3',
  'facility, health facility, orgunit, org unit, ou, organisation unit, organization unit, organisationunit, organizationunit, ' +
    'unite d organisation, site, hospital, clinic, health centre, health center, health unit, formation sanitaire, fosa, structure, ' +
    'structure sanitaire, etablissement, etablissement de sante, centre de sante, hopital, csps, trust, provider, org, organisation, ' +
    'organization, place, location, lieu, localite, entity, service delivery point, sdp, reporting unit, dispensary, facility or community, ' +
    'health post, poste de sante, school, area, geography, orgunitlevel4, level 4, orgunitlevel5, level 5, orgunitlevel6',
].map((words) => words.split(', '));

const LEVEL_OF = new Map(PLACE_LEVELS.flatMap((words, level) => words.map((word) => [word, level] as const)));

const INDICATOR = new Set(
  (
    'indicator, indicators, indicateur, indicateurs, data element, data elements, dataelement, element de donnees, element de donnee, element, ' +
    'data, donnees, donnee, variable, measure, metric, mesure, data item, de, indicator or data element'
  ).split(', '),
);

const CATEGORY =
  /\b(?:category|categorie|categories|categoryoptioncombo|category option combo|coc|disagg\w*|desagregation|other disagg|age|ages|agecoarse|age group|tranche|sex|sexe|gender|genre|type|types|group|groupe|cadre|officer|mechanism|mecanisme|partner|partenaire|mech|strata|stratum|population group|product|produit|vaccine|vaccin|antigen|antigene|dose|disease|maladie|condition|delivery mode|modality|attribute|attributeoptioncombo|status|statut)\b/u;

const PERIOD =
  /^(?:period\w*|periode\w*|pe|date|time|month year|mois annee|year month|annee mois|reporting (?:period|month|date|week|quarter)|report (?:month|period|date)|(?:month|mois|week|semaine|quarter|trimestre) (?:of|de) .*|.*\b(?:period|periode|reporting date|start date|date debut|date de debut)|epi ?week|semaine epidemiologique|week|semaine|quarter|trimestre|calendar quarter|semester|semestre|month start|period start|fiscal year|financial year|annee fiscale|exercice|month ending|week ending|reported for|month|mois)$/u;
const YEAR = /^(?:(?:reporting |report |calendar |epi )?year|(?:annee|an)(?: de rapportage)?|yr)$/u;
const MONTH = /^(?:(?:reporting |report )?month(?: name| number| no)?|mois(?: de rapportage)?)$/u;
const IGNORED =
  /^(?:|no|n|nr|num|numero|sn|s n|s no|sno|sl|sl no|serial|serial (?:no|number)|index|row|ligne|rank|rang|row id|record id|lat|latitude|lon|long|lng|longitude|geometry|geom|coordinates?|coordonnees|location coordinates|gps.*|altitude|.*comments?|.*commentaires?|.*remarks?|.*remarques?|notes?|.*observations?|phone.*|telephone.*|tel|email|e mail|contact.*|stored ?by|created.*|last ?updated.*|timestamp|follow ?up|submitted.*|prepared by|received.*|date (?:of birth|received|submitted|entered|de saisie|de naissance)|comment|deleted|factor|multiplier|divisor)$/u;
/** `Facility level`, `Type de structure`: something about a place. */
const ATTRIBUTE = /\b(?:level|niveau|type|ownership|owner|status|statut|class|categorie|category)\b/u;
const VALUE = new Set([
  'value',
  'valeur',
  'val',
  'values',
  'valeurs',
  'result',
  'result value',
  'resultat',
  'hfr result value',
  'data value',
  'datavalue',
  'nombre',
  'number',
  'count',
]);

/** What a column's second word says it holds of its thing. */
export type Part = 'id' | 'name' | 'code' | 'description';

const PARTS = new Map<string, Part>([
  ...['id', 'uid', 'ids', 'identifier', 'identifiant'].map((word) => [word, 'id'] as const),
  ...['code', 'codes'].map((word) => [word, 'code'] as const),
  ...['name', 'names', 'nom', 'noms', 'libelle', 'label'].map((word) => [word, 'name'] as const),
  ['description', 'description'],
]);

/** What a heading's words alone say; data may say otherwise. */
export interface HeadingWords {
  readonly kind: 'place' | 'parent' | 'attribute' | 'indicator' | 'category' | 'period' | 'year' | 'month' | 'ignored' | 'value' | 'none';
  readonly part?: Part;
  /** Of a place: 0 region of the world, 1 country … 5 facility. */
  readonly level?: number;
}

/** @param folded heading as `foldHeading` gives it */
export function headingWords(folded: string): HeadingWords {
  if (YEAR.test(folded)) return { kind: 'year' };
  if (MONTH.test(folded)) return { kind: 'month' };
  if (IGNORED.test(folded)) return { kind: 'ignored' };
  const { stem: bare, part } = splitPart(folded);
  // `Code formation`: of a health facility; a formation by itself may be a training.
  const stem = bare === 'formation' && part !== undefined ? 'formation sanitaire' : bare;
  const kind = kindOf(stem, folded);
  const level = levelOf(stem);
  return { kind, ...(part === undefined ? {} : { part }), ...(level === undefined ? {} : { level }) };
}

function kindOf(stem: string, folded: string): HeadingWords['kind'] {
  if (/(?:^| )parent(?:$| )/u.test(folded)) return 'parent';
  if (VALUE.has(folded)) return 'value';
  if (PERIOD.test(stem) || PERIOD.test(folded)) return 'period';
  if (INDICATOR.has(stem) || INDICATOR.has(folded)) return 'indicator';
  if (levelOf(stem) !== undefined) return ATTRIBUTE.test(folded) ? 'attribute' : 'place';
  return folded.split(' ').length <= 4 && CATEGORY.test(folded) ? 'category' : 'none';
}

/** `org code` → org, code; `organisationunitname` → organisationunit, name; `nom du district` → district, name. */
function splitPart(folded: string): { stem: string; part?: Part } {
  const words = folded.split(' ');
  const last = PARTS.get(words.at(-1) ?? '');
  if (/^iso[23]?$/u.test(folded)) return { stem: folded, part: 'code' };
  if (words.length > 1 && last !== undefined) return { stem: words.slice(0, -1).join(' '), part: last };
  const french = /^(nom|code|identifiant|libelle|name|id) (?:du |de la |de l |de |des |of the |of )?(.+)$/u.exec(folded);
  if (french !== null) return { stem: french[2] ?? '', part: PARTS.get(french[1] ?? '') ?? 'name' };
  const glued =
    /^(period|organisationunit|organizationunit|orgunit|data|dataelement|indicator|facility|district|region|province)(id|uid|name|code|description)$/u.exec(
      folded,
    );
  if (glued !== null) return { stem: glued[1] ?? '', part: PARTS.get(glued[2] ?? '') ?? 'name' };
  return { stem: folded };
}

/** Level of a place word; a short heading may dress it: `Name of health facility`, `Reporting district`, `Districts`. */
function levelOf(stem: string): number | undefined {
  const exact = LEVEL_OF.get(stem) ?? LEVEL_OF.get(stem.replace(/s$/u, '')) ?? LEVEL_OF.get(stem.replace(/ies$/u, 'y'));
  if (exact !== undefined) return exact;
  const words = stem.split(' ');
  if (words.length > 4) return undefined;
  // Words beside it stand before or after: `Name of health facility`, `Reporting district`; not `DREAMS_SNU.Flag`.
  for (let count = words.length - 1; count >= 1; count--) {
    for (const part of [words.slice(-count).join(' '), words.slice(0, count).join(' ')]) {
      const level = LEVEL_OF.get(part) ?? LEVEL_OF.get(part.replace(/s$/u, ''));
      if (level !== undefined && !EVERYDAY.test(part)) return level;
    }
  }
  return undefined;
}

/** Place words that mean much else beside other words. */
const EVERYDAY = /^(?:area|cell|ta|ou|data|de|state|place|location|structure|site|department|zone|org|school)$/u;

/** Whether a heading is a word for a place and nothing more. @param folded as `foldHeading` gives it */
export function isPlaceWord(folded: string): boolean {
  return LEVEL_OF.has(folded);
}

const FACILITY_WORDS =
  /\b(?:hospital|hosp|health|cent(?:re|er)|clinic|clinique|dispensary|dispensaire|post|poste|hc|dh|rh|hp|phc|chc|maternity|maternite|cs|csps|csi|fosa|hopital|chu|chr|cma|medical|medi|sante|district|pharmacy|pharmacie|polyclinic|polyclinique|mission|province|region|county|council)\b/u;

/** Whether a name has a word that names of facilities and districts have. @param folded as `foldHeading` gives it */
export function namesPlace(folded: string): boolean {
  return FACILITY_WORDS.test(folded);
}

/** What a column of a data value set says. */
export type DataValueRole =
  | 'dataElement'
  | 'period'
  | 'orgUnit'
  | 'categoryOptionCombo'
  | 'attributeOptionCombo'
  | 'value'
  | 'storedBy'
  | 'lastUpdated'
  | 'comment'
  | 'followUp'
  | 'deleted';

/** The order in which DHIS2 reads a file without a heading. */
export const DATA_VALUE_ROLES: readonly DataValueRole[] = [
  'dataElement',
  'period',
  'orgUnit',
  'categoryOptionCombo',
  'attributeOptionCombo',
  'value',
  'storedBy',
  'lastUpdated',
  'comment',
  'followUp',
  'deleted',
];

/**
 * Headings by role: what DHIS2 writes today, what its documentation says, an older one with `timestamp` (methods.md 2.6),
 * and the short forms that people use. Case, spaces, underscores and hyphens do not matter.
 */
const HEADINGS: Record<DataValueRole, string> = {
  dataElement: 'dataelement de',
  period: 'period pe',
  orgUnit: 'orgunit ou organisationunit',
  categoryOptionCombo: 'categoryoptioncombo catoptcombo coc',
  attributeOptionCombo: 'attributeoptioncombo attroptcombo acoc aoc',
  value: 'value',
  storedBy: 'storedby strby',
  lastUpdated: 'lastupdated lstupd timestamp',
  comment: 'comment cmt',
  followUp: 'followup',
  deleted: 'deleted',
};

const ROLE_OF_HEADING = new Map(
  Object.entries(HEADINGS).flatMap(([role, names]) => names.split(' ').map((name) => [name, role as DataValueRole] as const)),
);

/** Without these four there is no data value. */
const NEEDED: readonly DataValueRole[] = ['dataElement', 'period', 'orgUnit', 'value'];

/** Column numbers, from 1, by role. */
export type DataValueColumns = Partial<Record<DataValueRole, number>>;

/** The role that a heading, or the name of an attribute, stands for when case and separators are passed over. */
export function roleOfHeading(heading: string): DataValueRole | undefined {
  return ROLE_OF_HEADING.get(heading.toLowerCase().replaceAll(/[\s_"-]/g, ''));
}

/**
 * Recognises the heading of a data value set in any of its three generations.
 * @param cells the row's texts
 * @returns columns by role; undefined where data element, period, org unit or value is missing, or a role stands twice
 */
export function recogniseDhis2Headers(cells: readonly string[]): DataValueColumns | undefined {
  const columns: DataValueColumns = {};
  for (const [index, cell] of cells.entries()) {
    const role = roleOfHeading(cell);
    if (role === undefined) continue;
    if (columns[role] !== undefined) return undefined;
    columns[role] = index + 1;
  }
  return NEEDED.every((role) => columns[role] !== undefined) ? columns : undefined;
}

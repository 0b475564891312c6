import type { Check, CheckContext } from '../../core/check.ts';
import type { PeriodType } from '../../core/period/index.ts';
import { EachCellOnce, keyCell } from '../key-cell.ts';
import { periodName, typeName } from './period-name.ts';
import { sayReason } from '../reason.ts';

interface State {
  readonly once: EachCellOnce;
  readonly types: ReadonlyMap<string, readonly string[]>;
  /** Values of elements whose period type is known. */
  looked: number;
}

/** A quarter where months are collected. Any data set with the element may say its type. */
export const wrongPeriodType: Check<'value', State> = {
  code: 'wrong-period-type',
  severity: 'error',
  source: 'DHIS2 conflict codes E7632 and E8021; DATIM cadence check (methods.md 2.7, 2.8 [V])',
  scope: 'value',
  words: {
    en: {
      title: 'Period of another type than its data set',
      why: 'A quarter among months is counted three times over, or not at all.',
      message: ({ period, type, element, expected }) =>
        `Unexpected ${typeName(type, 'en')} period ${periodName(period, 'en')} for ${element}, expected a ${typeName(expected, 'en')} one.`,
      fix: ({ expected }) => `Send the ${typeName(expected, 'en')} values, or correct the period.`,
    },
    fr: {
      title: "Période d'un autre type que son ensemble de données",
      why: 'Un trimestre parmi des mois est compté trois fois, ou pas du tout.',
      message: ({ period, type, element, expected }) =>
        `Période ${typeName(type, 'fr')} ${periodName(period, 'fr')} inattendue pour ${element}, une période ${typeName(expected, 'fr')} est attendue.`,
      fix: ({ expected }) => `Envoyez les valeurs de périodicité ${typeName(expected, 'fr')}, ou corrigez la période.`,
    },
  },
  needs: (context) =>
    expectedTypes(context).size === 0
      ? sayReason(context, {
          en: 'neither reports.csv nor the metadata say in which periods data sets report',
          fr: 'ni reports.csv ni les métadonnées ne disent sur quelles périodes les jeux de données rapportent',
        })
      : undefined,
  begin: (context) => ({ once: new EachCellOnce(), types: expectedTypes(context), looked: 0 }),
  run(unit, report, _context, state) {
    const { observation, element } = unit;
    if (observation.period === undefined) return;
    const expected = (element === undefined ? undefined : state.types.get(element.id)) ?? state.types.get(observation.indicator);
    if (expected === undefined) return;
    state.looked += 1;
    const { type, id } = observation.period;
    if (expected.includes(type)) return;
    const name = element?.name ?? observation.indicator;
    const cause = `${name}\0${type}`;
    const at = keyCell(unit, 'period');
    if (state.once.isNew(unit, at, cause)) report(at, { period: id, type, element: name, expected }, cause);
  },
  end: (_report, context, { looked }) =>
    looked === 0
      ? sayReason(context, {
          en: 'no element of a known data set is in these files',
          fr: "aucun élément d'un jeu de données connu dans ces fichiers",
        })
      : undefined,
  examples: [
    {
      says: 'A monthly data set with months.',
      files: { 'june.csv': 'place,indicator,period,value\nF1,opd,2026-06,10\n' },
      workspace: monthly(),
      finds: [],
    },
    {
      says: 'A quarter in a monthly data set.',
      files: { 'june.csv': 'place,indicator,period,value\nF1,opd,2026-05,10\nF1,opd,2026Q1,30\n' },
      workspace: monthly(),
      finds: ['C3'],
    },
    {
      says: 'Nothing says which periods are expected.',
      files: { 'june.csv': 'place,indicator,period,value\nF1,opd,2026Q1,30\n' },
      finds: 'neither reports.csv nor the metadata say in which periods data sets report',
    },
  ],
};

/** Period types by element, over all data sets that hold it. */
function expectedTypes({ workspace, metadata }: CheckContext): Map<string, string[]> {
  const types = new Map<string, string[]>();
  const add = (element: string, type: PeriodType | string): void => {
    const known = types.get(element);
    if (known === undefined) types.set(element, [type]);
    else if (!known.includes(type)) known.push(type);
  };
  for (const set of workspace?.reports ?? []) for (const element of set.elements) add(element, set.periodType);
  for (const set of metadata?.dataSets ?? []) for (const element of set.elements) add(element, set.periodType);
  return types;
}

function monthly(): Record<string, string> {
  return {
    'deliver.yaml': 'version: 1\nname: Ministry of Health\n',
    'places.csv': 'code,name,parent,level\nC,Country,,country\nF1,Kaya,C,facility\n',
    'reports.csv': 'data_set,elements,period_type,who\nHMIS,opd,monthly,facility\n',
  };
}

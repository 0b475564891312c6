import type { Check } from '../../core/check.ts';
import { valueAt } from '../place-of.ts';
import { sayReason } from '../reason.ts';

interface OptionSet {
  readonly name: string;
  readonly codes: ReadonlySet<string>;
}

/** A value that is not among the options of its element. */
export const invalidOption: Check<'value', ReadonlyMap<string, OptionSet>> = {
  code: 'invalid-option',
  severity: 'error',
  source: 'DHIS2 option sets: E7621 up to 2.42, E8123 from 2.43 [V]',
  scope: 'value',
  words: {
    en: {
      title: 'Value that is no option',
      why: 'DHIS2 takes only the codes of the option set; another spelling is refused or counted apart.',
      message: ({ value, element, options }) => `Unexpected "${value}" for ${element}, expected one of ${String(options)}.`,
      fix: () => "Write the option's code exactly as the option set has it.",
    },
    fr: {
      title: "Valeur hors de la liste d'options",
      why: "DHIS2 n'accepte que les codes de la liste d'options ; une autre graphie est refusée ou comptée à part.",
      message: ({ value, element, options }) =>
        `Valeur inattendue « ${value} » pour ${element}, attendu l'une des options ${String(options)}.`,
      fix: () => "Écrivez le code de l'option exactement comme dans la liste.",
    },
  },
  needs: (context) =>
    context.metadata?.dataElements === undefined || context.metadata.optionSets === undefined
      ? sayReason(context, {
          en: 'needs metadata: data elements and option sets',
          fr: "il faut des métadonnées : éléments de données et jeux d'options",
        })
      : undefined,
  begin: ({ metadata }) => new Map((metadata?.optionSets ?? []).map(({ id, name, codes }) => [id, { name, codes: new Set(codes) }])),
  run(unit, report, _context, state) {
    const id = unit.element?.optionSet;
    const set = id === undefined ? undefined : state.get(id);
    if (set === undefined || set.codes.has(unit.observation.text)) return;
    const value = unit.observation.text;
    report(
      valueAt(unit),
      { value, element: unit.element?.name, options: sayOptions(set), dhis2: ['E7621', 'E8123'] },
      `${unit.element?.id} ${value}`,
    );
  },
  examples: [
    {
      says: 'A code of the option set.',
      metadata: {
        dataElements: [{ id: 'UiGsrr5mErm', name: 'Test type', valueType: 'TEXT', optionSet: 'o1' }],
        optionSets: [{ id: 'o1', name: 'Test types', codes: ['POCT', 'LAB'] }],
      },
      files: {
        'q1.csv':
          'dataelement,period,orgunit,catoptcombo,attroptcombo,value\nUiGsrr5mErm,2026Q1,LnGaK6y98gC,HllvX50cXC0,WQa4uNduUev,POCT\n',
      },
      finds: [],
    },
    {
      says: 'A word that is no option.',
      metadata: {
        dataElements: [{ id: 'UiGsrr5mErm', name: 'Test type', valueType: 'TEXT', optionSet: 'o1' }],
        optionSets: [{ id: 'o1', name: 'Test types', codes: ['POCT', 'LAB'] }],
      },
      files: {
        'q1.csv':
          'dataelement,period,orgunit,catoptcombo,attroptcombo,value\nUiGsrr5mErm,2026Q1,LnGaK6y98gC,HllvX50cXC0,WQa4uNduUev,POCT\nUiGsrr5mErm,2026Q1,LnGaK6y98gD,HllvX50cXC0,WQa4uNduUev,Poct\n',
      },
      finds: ['F3'],
    },
  ],
};

function sayOptions({ codes }: OptionSet): string {
  const shown = [...codes].slice(0, 8).map((code) => `"${code}"`);
  return shown.join(', ') + (codes.size > 8 ? `, … (${codes.size})` : '');
}

import type { Check, CheckContext } from '../../core/check.ts';
import { EachCellOnce, keyCell } from '../key-cell.ts';
import { sayReason } from '../reason.ts';

const SPACE = {
  'places.csv': 'code,name,parent,level\nC,Rwanda,,country\nD1,Gakenke,C,district\nF1,CS Rubona,D1,facility\n',
  'reports.csv': 'data_set,elements,period_type,who\nHMIS,opd,monthly,facility\n',
};

interface State {
  readonly once: EachCellOnce;
  /** Levels that report an element; undefined for one that named places report. */
  readonly levels: ReadonlyMap<string, readonly string[]>;
  looked: number;
}

/** A value at a level that does not report it: a district's total among its facilities is counted twice. */
export const wrongLevel: Check<'value', State> = {
  code: 'wrong-level',
  severity: 'error',
  source: 'DHIS2 conflict codes E7636 and E8022 (methods.md 2.7 [V])',
  scope: 'value',
  words: {
    en: {
      title: 'Place of a level that does not report this',
      why: 'A total of a district among its facilities is counted twice.',
      message: ({ place, level, element, expected }) =>
        `Unexpected ${level} ${place} for ${element}, expected places of level ${expected}.`,
      fix: () => 'Take the total out and send the values of its facilities, or correct who reports in reports.csv.',
    },
    fr: {
      title: "Lieu d'un niveau qui ne rapporte pas ceci",
      why: "Le total d'un district parmi ses établissements est compté deux fois.",
      message: ({ place, level, element, expected }) =>
        `Lieu ${place} (${level}) inattendu pour ${element}, des lieux du niveau ${expected} sont attendus.`,
      fix: () => 'Retirez le total et envoyez les valeurs de ses établissements, ou corrigez dans reports.csv qui rapporte.',
    },
  },
  needs: (context) =>
    levelsOf(context).size === 0
      ? sayReason(context, { en: 'reports.csv does not say which level reports', fr: 'reports.csv ne dit pas quel niveau rapporte' })
      : undefined,
  begin: (context) => ({ once: new EachCellOnce(), levels: levelsOf(context), looked: 0 }),
  run(unit, report, _context, state) {
    const { place, observation, element } = unit;
    if (place === undefined) return;
    const expected = state.levels.get(element?.id ?? observation.indicator);
    if (expected === undefined) return;
    state.looked += 1;
    if (expected.includes(place.level)) return;
    const at = keyCell(unit, 'place');
    const name = element?.name ?? observation.indicator;
    if (state.once.isNew(unit, at, place.code))
      report(at, { place: place.name, level: place.level, element: name, expected: expected.join(', ') }, place.code);
  },
  end: (_report, context, { looked }) =>
    looked === 0
      ? sayReason(context, {
          en: 'no known place with an element of reports.csv is in these files',
          fr: 'aucun lieu connu avec un élément de reports.csv dans ces fichiers',
        })
      : undefined,
  examples: [
    {
      says: 'Facilities report.',
      files: { 'june.csv': 'place,indicator,period,value\nCS Rubona,opd,2026-06,10\n' },
      workspace: SPACE,
      finds: [],
    },
    {
      says: 'The district’s total stands among them.',
      files: { 'june.csv': 'place,indicator,period,value\nCS Rubona,opd,2026-06,10\nGakenke,opd,2026-06,10\n' },
      workspace: SPACE,
      finds: ['A3'],
    },
    {
      says: 'Nobody says who reports.',
      files: { 'june.csv': 'place,indicator,period,value\nCS Rubona,opd,2026-06,10\n' },
      finds: 'reports.csv does not say which level reports',
    },
  ],
};

/** Levels by element. An element that a list of places reports in any data set may come from any level. */
function levelsOf({ workspace }: CheckContext): Map<string, string[]> {
  const known = new Set((workspace?.places ?? []).map(({ level }) => level));
  const levels = new Map<string, string[]>();
  const free = new Set<string>();
  for (const { who, elements } of workspace?.reports ?? []) {
    for (const element of elements) {
      if (!known.has(who)) free.add(element);
      else levels.set(element, [...new Set([...(levels.get(element) ?? []), who])]);
    }
  }
  for (const element of free) levels.delete(element);
  return levels;
}

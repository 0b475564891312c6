import type { Check } from '../../core/check.ts';
import { dayFromIso } from '../../core/period/index.ts';
import { EachCellOnce, keyCell } from '../key-cell.ts';
import { periodName } from '../timing/period-name.ts';
import { hasDates } from './has-dates.ts';
import { sayReason } from '../reason.ts';

const PLACES =
  'code,name,parent,level,opened,closed\nC,Rwanda,,country,,\nF1,CS Rubona,C,facility,2026-04-10,\nF2,CS Minazi,C,facility,,\n';

interface State {
  readonly once: EachCellOnce;
}

/** Data of a place for a period that ended before it opened. */
export const notYetOpenPlace: Check<'value', State> = {
  code: 'not-yet-open-place',
  severity: 'error',
  source: 'DHIS2 conflict code E8031 and opening dates of organisation units (methods.md 2.7 [V])',
  scope: 'value',
  words: {
    en: {
      title: 'Place that had not opened yet',
      why: 'A facility that has not opened cannot have seen patients: the values belong to another place, or the opening date is wrong.',
      message: ({ place, opened, period }) =>
        `Unexpected data of ${place} for ${periodName(period, 'en')}, expected none before it opened on ${opened}.`,
      fix: () => 'Correct the place or the period, or the opening date in the list of places.',
    },
    fr: {
      title: 'Lieu pas encore ouvert',
      why: "Un établissement qui n'est pas ouvert n'a pas pu recevoir de patients, les valeurs sont celles d'un autre lieu, ou la date d'ouverture est fausse.",
      message: ({ place, opened, period }) =>
        `Données inattendues de ${place} pour ${periodName(period, 'fr')}, aucune n'est attendue avant son ouverture le ${opened}.`,
      fix: () => "Corrigez le lieu ou la période, ou la date d'ouverture dans la liste des lieux.",
    },
  },
  needs: (context) =>
    hasDates(context, 'opened')
      ? undefined
      : sayReason(context, { en: 'no list of places gives opening dates', fr: "aucune liste de lieux ne donne de dates d'ouverture" }),
  begin: () => ({ once: new EachCellOnce() }),
  run(unit, report, _context, { once }) {
    const { place, observation } = unit;
    if (place?.opened === undefined || observation.period === undefined) return;
    const opened = dayFromIso(place.opened);
    if (opened === undefined || observation.period.end >= opened) return;
    const at = keyCell(unit, 'place');
    if (once.isNew(unit, at, place.code))
      report(at, { place: place.name, opened: place.opened, period: observation.period.id }, place.code);
  },
  examples: [
    {
      says: 'The month in which it opened counts already.',
      files: { 'june.csv': 'place,indicator,period,value\nCS Rubona,OPD,2026-04,10\nCS Minazi,OPD,2026-06,12\n' },
      workspace: { 'places.csv': PLACES },
      finds: [],
    },
    {
      says: 'The month before it opened.',
      files: { 'june.csv': 'place,indicator,period,value\nCS Rubona,OPD,2026-03,10\nCS Minazi,OPD,2026-03,12\n' },
      workspace: { 'places.csv': PLACES },
      finds: ['A2'],
    },
    {
      says: 'No dates are known.',
      files: { 'june.csv': 'place,indicator,period,value\nCS Rubona,OPD,2026-06,10\n' },
      finds: 'no list of places gives opening dates',
    },
  ],
};

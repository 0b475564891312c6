import type { Check } from '../../core/check.ts';
import { dayFromIso } from '../../core/period/index.ts';
import { EachCellOnce, keyCell } from '../key-cell.ts';
import { periodName } from '../timing/period-name.ts';
import { hasDates } from './has-dates.ts';
import { sayReason } from '../reason.ts';

const PLACES =
  'code,name,parent,level,opened,closed\nC,Rwanda,,country,,\nF1,CS Rubona,C,facility,,2026-04-10\nF2,CS Minazi,C,facility,,\n';

interface State {
  readonly once: EachCellOnce;
}

/** Data of a place for a period that began after it closed. */
export const closedPlace: Check<'value', State> = {
  code: 'closed-place',
  severity: 'error',
  source: 'DHIS2 conflict code E8031 and closed dates of organisation units (methods.md 2.7 [V])',
  scope: 'value',
  words: {
    en: {
      title: 'Place that had closed',
      why: 'A closed facility cannot have seen patients: the values belong to another place, or the closing date is wrong.',
      message: ({ place, closed, period }) =>
        `Unexpected data of ${place} for ${periodName(period, 'en')}, expected none after it closed on ${closed}.`,
      fix: () => 'Correct the place or the period, or the closing date in the list of places.',
    },
    fr: {
      title: 'Lieu qui avait fermé',
      why: "Un établissement fermé n'a pas pu recevoir de patients, les valeurs sont celles d'un autre lieu, ou la date de fermeture est fausse.",
      message: ({ place, closed, period }) =>
        `Données inattendues de ${place} pour ${periodName(period, 'fr')}, aucune n'est attendue après sa fermeture le ${closed}.`,
      fix: () => 'Corrigez le lieu ou la période, ou la date de fermeture dans la liste des lieux.',
    },
  },
  needs: (context) =>
    hasDates(context, 'closed')
      ? undefined
      : sayReason(context, { en: 'no list of places gives closing dates', fr: 'aucune liste de lieux ne donne de dates de fermeture' }),
  begin: () => ({ once: new EachCellOnce() }),
  run(unit, report, _context, { once }) {
    const { place, observation } = unit;
    if (place?.closed === undefined || observation.period === undefined) return;
    const closed = dayFromIso(place.closed);
    if (closed === undefined || observation.period.start <= closed) return;
    const at = keyCell(unit, 'place');
    if (once.isNew(unit, at, place.code))
      report(at, { place: place.name, closed: place.closed, period: observation.period.id }, place.code);
  },
  examples: [
    {
      says: 'The month in which it closed still counts.',
      files: { 'june.csv': 'place,indicator,period,value\nCS Rubona,OPD,2026-04,10\nCS Minazi,OPD,2026-06,12\n' },
      workspace: { 'places.csv': PLACES },
      finds: [],
    },
    {
      says: 'Two months after it closed.',
      files: { 'june.csv': 'place,indicator,period,value\nCS Rubona,OPD,2026-06,10\nCS Minazi,OPD,2026-06,12\n' },
      workspace: { 'places.csv': PLACES },
      finds: ['A2'],
    },
    {
      says: 'No dates are known.',
      files: { 'june.csv': 'place,indicator,period,value\nCS Rubona,OPD,2026-06,10\n' },
      finds: 'no list of places gives closing dates',
    },
  ],
};

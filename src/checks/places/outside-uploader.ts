import type { Check, CheckContext } from '../../core/check.ts';
import type { Place } from '../../core/place.ts';
import { EachCellOnce, keyCell } from '../key-cell.ts';
import { atlasOf, type Atlas } from './atlas.ts';
import { sayReason } from '../reason.ts';

const PLACES =
  'code,name,parent,level\nC,Rwanda,,country\nD1,Gakenke,C,district\nD2,Huye,C,district\nF1,CS Rubona,D1,facility\nF2,CS Minazi,D2,facility\n';

interface State {
  readonly atlas: Atlas;
  readonly uploader: Place;
  readonly inside: ReadonlySet<Place>;
  readonly once: EachCellOnce;
}

/** Values of places that are not the uploader's: copied from a neighbour's file, or booked to the wrong district. */
export const outsideUploader: Check<'value', State> = {
  code: 'outside-uploader',
  severity: 'error',
  source: 'DHIS2 conflict codes E7617 and E8011 (methods.md 2.7 [V])',
  scope: 'value',
  words: {
    en: {
      title: 'Place outside the uploader’s own',
      why: 'A district answers for its own places; values of others come twice, or take the place of the true ones.',
      message: ({ place, within, uploader }) => `Unexpected ${place} of ${within}, expected places of ${uploader}.`,
      fix: () => 'Take these rows out, or send them for the district that they belong to.',
    },
    fr: {
      title: "Lieu hors du ressort de l'expéditeur",
      why: "Un district répond de ses propres lieux, les valeurs d'autres lieux arrivent en double, ou remplacent les vraies.",
      message: ({ place, within, uploader }) => `${place} (${within}) inattendu, des lieux de ${uploader} sont attendus.`,
      fix: () => 'Retirez ces lignes, ou envoyez-les pour le district auquel elles appartiennent.',
    },
  },
  needs: (context) => {
    if (context.uploader === undefined)
      return sayReason(context, {
        en: 'nobody was named as the uploader (--from)',
        fr: "personne n'a été nommé comme expéditeur (--from)",
      });
    return uploaderIn(context) === undefined
      ? sayReason(context, {
          en: `the uploader ${context.uploader} is not among the known places`,
          fr: `l'expéditeur ${context.uploader} n'est pas parmi les lieux connus`,
        })
      : undefined;
  },
  begin(context) {
    const atlas = atlasOf(context) as Atlas;
    const uploader = uploaderIn(context) as Place;
    return { atlas, uploader, inside: new Set(atlas.below(uploader)), once: new EachCellOnce() };
  },
  run(unit, report, _context, { atlas, uploader, inside, once }) {
    const known = unit.place;
    if (known === undefined || known === uploader) return;
    // A place may be another object of the same code, where names were resolved elsewhere.
    const place = inside.has(known) ? known : atlas.byCode(known.code);
    if (place === undefined || inside.has(place)) return;
    const within = neighbourOf(atlas, place, uploader);
    const at = keyCell(unit, 'place');
    if (once.isNew(unit, at, within.code)) report(at, { place: place.name, within: within.name, uploader: uploader.name }, within.code);
  },
  examples: [
    {
      says: 'Gakenke sends its own.',
      files: { 'june.csv': 'place,indicator,period,value\nCS Rubona,OPD,2026-06,10\nGakenke,OPD,2026-06,12\n' },
      workspace: { 'places.csv': PLACES },
      uploader: 'D1',
      finds: [],
    },
    {
      says: 'A health centre of Huye is in the file of Gakenke.',
      files: { 'june.csv': 'place,indicator,period,value\nCS Rubona,OPD,2026-06,10\nCS Minazi,OPD,2026-06,12\n' },
      workspace: { 'places.csv': PLACES },
      uploader: 'D1',
      finds: ['A3'],
    },
    {
      says: 'Nobody said whose file it is.',
      files: { 'june.csv': 'place,indicator,period,value\nCS Minazi,OPD,2026-06,12\n' },
      workspace: { 'places.csv': PLACES },
      finds: 'nobody was named as the uploader (--from)',
    },
  ],
};

/** The uploader by code or by name. */
function uploaderIn(context: CheckContext): Place | undefined {
  const atlas = atlasOf(context);
  if (atlas === undefined || context.uploader === undefined) return undefined;
  const named = atlas.named(context.uploader);
  return atlas.byCode(context.uploader) ?? (named.length === 1 ? named[0] : undefined);
}

/** The place as high as the uploader that a place belongs to; the place itself where it stands higher. */
function neighbourOf(atlas: Atlas, place: Place, uploader: Place): Place {
  const depth = atlas.above(uploader).length;
  return [place, ...atlas.above(place)].find((one) => atlas.above(one).length === depth) ?? place;
}

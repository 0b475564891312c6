import { foldName } from '../../core/fold-name.ts';

/** What a heading of a list of places says: how deep its places stand (greater is narrower), and whether it holds names or codes. */
export interface LevelHeading {
  readonly rank: number;
  readonly part: 'name' | 'code';
}

/** `level_2_name`, `Niveau 3`, `orgunitlevel4`, `admin2Name_fr`: the level's own number is its rank. */
const NUMBERED =
  /^(?:(?:org(?:ani[sz]ation)? ?unit|ou|nom|name) ?)?(?:level|niveau|admin|adm) ?(\d{1,2})(?: ?(name|nom|code|id|uid|pcode))?(?: ?(?:en|fr))?$/;

/** Words for levels from broad to narrow, in English and French. A country has its own order for some of them; these are told apart by nothing but their usual one. */
const WORDS: readonly (readonly string[])[] = [
  ['country', 'pays', 'nation'],
  ['region', 'state', 'etat', 'zone sanitaire regionale'],
  ['province', 'departement', 'department', 'governorate'],
  ['county', 'comte', 'division provinciale de la sante', 'dps'],
  ['district', 'health district', 'district sanitaire', 'zone', 'zone de sante', 'health zone', 'zs', 'woreda', 'lga'],
  ['sub county', 'subcounty', 'sub district', 'commune', 'municipality', 'sector', 'secteur', 'chiefdom', 'sous prefecture'],
  ['health area', 'aire', 'aire de sante', 'aire sanitaire', 'as', 'ward', 'cell', 'cellule', 'parish', 'kebele'],
  ['village', 'quartier', 'localite'],
  [
    'facility',
    'health facility',
    'formation sanitaire',
    'fosa',
    'structure',
    'structure sanitaire',
    'etablissement',
    'etablissement de sante',
    'centre de sante',
    'health centre',
    'health center',
    'hospital',
    'hopital',
    'site',
    'org unit',
    'organisation unit',
    'organization unit',
    'place',
    'lieu',
  ],
];

/** Numbered levels come before words: a list uses one or the other. */
const RANKS = new Map(WORDS.flatMap((words, index) => words.map((word) => [word, 100 + index] as const)));
const PART = /^(?:(name|nom|code|id|uid) (?:of |du |de la |de l' ?|de )?)?(.+?)(?: (name|nom|code|id|uid))?$/;

/** Reads a heading; undefined where it names no level: `level_2_example_attr` is an attribute of one. */
export function levelOfHeading(heading: string): LevelHeading | undefined {
  const folded = foldName(heading).replaceAll(/[-.]/g, ' ').replaceAll(/\s+/g, ' ').trim();
  const numbered = NUMBERED.exec(folded);
  if (numbered !== null) return { rank: Number(numbered[1]), part: partOf(numbered[2]) };
  const [, before, word, after] = PART.exec(folded) ?? [];
  const rank = RANKS.get(word ?? '');
  return rank === undefined ? undefined : { rank, part: partOf(before ?? after) };
}

function partOf(word: string | undefined): LevelHeading['part'] {
  return word === undefined || word === 'name' || word === 'nom' ? 'name' : 'code';
}

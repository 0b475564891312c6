import type { Language } from '../../core/language.ts';
import type { GroupNote } from './group-note.ts';

/** Says a note in a sentence. @param nameOf a person's name by code */
export function sayGroupNote(note: GroupNote, language: Language, nameOf: (code: string) => string): string {
  return language === 'en' ? inEnglish(note, nameOf) : inFrench(note, nameOf);
}

function inEnglish(note: GroupNote, nameOf: (code: string) => string): string {
  switch (note.kind) {
    case 'joined':
      return `Wishes that share somebody were taken as one: ${names(note.codes, nameOf)} are in one group.`;
    case 'together-too-large':
      return `Unexpected ${note.codes.length} people together (${names(note.codes, nameOf)}), expected at most ${note.largest}: their group is larger than the others; make the wish smaller, or have fewer groups.`;
    case 'uneven':
      return `Groups have ${note.smallest} to ${note.largest} people, because those who asked to be together were not parted.`;
    case 'no-institution':
      return `Unexpected ${names(note.codes, nameOf)} without an institution, expected one: they could not be spread by it; add it to the table of leaders or to the guests.`;
    case 'not-there':
      return `Unexpected ${names(note.codes, nameOf)} in "together", expected participants: the wish was taken without them; add them, or correct the wish.`;
    case 'fewer-groups':
      return `Unexpected ${note.asked} groups, expected at most ${note.made} for these people: ${note.made} ${note.made === 1 ? 'was' : 'were'} made; correct the number.`;
  }
}

function inFrench(note: GroupNote, nameOf: (code: string) => string): string {
  switch (note.kind) {
    case 'joined':
      return `Les souhaits qui ont une personne en commun n’en font qu’un : ${names(note.codes, nameOf)} sont dans un même groupe.`;
    case 'together-too-large':
      return `${note.codes.length} personnes ensemble (${names(note.codes, nameOf)}), alors que ${note.largest} au plus sont attendues : leur groupe est plus grand que les autres ; réduisez le souhait, ou faites moins de groupes.`;
    case 'uneven':
      return `Les groupes comptent de ${note.smallest} à ${note.largest} personnes, car celles qui ont demandé à être ensemble n’ont pas été séparées.`;
    case 'no-institution':
      return `Aucune institution pour ${names(note.codes, nameOf)}, alors qu’une est attendue : la répartition n’a pas pu en tenir compte ; ajoutez-la au tableau des responsables ou aux invités.`;
    case 'not-there':
      return `${names(note.codes, nameOf)} dans « together », alors que des participants sont attendus : le souhait vaut sans ces personnes ; ajoutez-les, ou corrigez le souhait.`;
    case 'fewer-groups':
      return `${note.asked} groupes demandés, alors que ces personnes en permettent ${note.made} au plus : ${note.made} ${note.made === 1 ? 'a été formé' : 'ont été formés'} ; corrigez le nombre.`;
  }
}

function names(codes: readonly string[], nameOf: (code: string) => string): string {
  return codes.map(nameOf).join(', ');
}

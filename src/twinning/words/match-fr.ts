/** The sentences of proposing pairs, in French, key by key as in `match-en.ts`. */
import type { MatchWords } from './match-en.ts';

export const matchFr: MatchWords = {
  and: ' et ',
  network: 'réseau',
  others: (count) => `${count} ${count < 2 ? 'autre' : 'autres'}`,
  on: (names, topic) => `${names} sur ${topic}`,
  what: {
    results: 'résultats',
    need: 'qui a besoin d’aide',
    wish: 'souhait',
    running: 'binômes en cours',
    size: 'taille',
    setting: 'milieu',
    distance: 'distance',
    weights: 'poids',
  },
  unknownIndicator: (indicator) => `il n’y a pas d’indicateur ${indicator}`,
  noPlace: 'il n’a pas de lieu dans la table des lieux',
  unknownPlace: (place) => `il n’y a pas de lieu ${place}`,
  noData: 'il n’y a pas de donnée de l’indicateur à la date retenue',
  noValue: (period) => `il n’y a pas de valeur pour ${period}`,
  withheld: (period, thin) => `la valeur de ${period} est retenue : ${thin}`,
  noScore: 'il n’a pas de note à la date retenue',
  twoScores: (round) => `il y a des notes différentes au tour ${round}`,
  newestPeriod: (period, known, of) =>
    `Il n’y a pas de mesure finale à la date retenue : les membres sont comparés en ${period}, la période la plus récente où la moitié au moins a une valeur ferme (${known} sur ${of}).`,
  fullestPeriod: (period, known, of) =>
    `Il n’y a pas de mesure finale à la date retenue : les membres sont comparés en ${period}, la période qui a le plus de valeurs fermes (${known} sur ${of}).`,
  worseHalf: (count) =>
    `Aucun membre ne demande d’aide à ce sujet : ${count < 2 ? `${count} membre` : `les ${count} membres`} de la moitié la moins bonne de leur type (en deçà de la médiane) ${count < 2 ? 'est réputé' : 'sont réputés'} en avoir besoin (règle propre à cet outil).`,
  cannotMentor: (names, reason) => `Ne peuvent pas être mentors, le résultat est inconnu : ${names} (${reason}).`,
  needUnknown: (names, reason) =>
    `On ne sait s’ils ont besoin d’aide ni s’ils peuvent en donner, le résultat est inconnu : ${names} (${reason}).`,
  unknownSize: (names) => `La taille est inconnue et laissée hors de la pesée de leurs binômes : ${names}.`,
  unknownSetting: (names) => `Le milieu est inconnu et laissé hors de la pesée de leurs binômes : ${names}.`,
  unknownDistance: (names) => `Ni province ni coordonnées : la distance est laissée hors de la pesée de leurs binômes : ${names}.`,
  byProvince: (names) => `Les coordonnées sont inconnues, la distance est pesée par province : ${names}.`,
  noWeights: (count) =>
    `Pour ${count} ${count < 2 ? 'binôme proposé' : 'binômes proposés'}, aucune part pesée n’est connue : le coût est la seule part du résultat.`,
  wishWithoutNeed: (mentor, mentee, place) =>
    `Le souhait que ${mentor} soit mentor de ${mentee} (${place}) ne nomme pas de sujet, et ${mentee} n’a besoin d’aide sur aucun sujet de ce calcul.`,
  alreadyMentored: (mentee, mentor, pair) =>
    `${mentee} est laissé de côté : ${mentor} en est déjà mentor sur ce sujet, dans le binôme en cours ${pair}.`,
  runningLoad: (mentor, taken, of) => `Les binômes en cours prennent ${taken} ${taken < 2 ? 'place' : 'places'} sur ${of} chez ${mentor}.`,
  unknownResult: (name, reason) => `Le résultat de ${name} est inconnu : ${reason}.`,
  wishUnknown: (mentor, place, unknown, reason) =>
    `Un souhait (${place}) lui donne ${mentor} pour mentor, mais le résultat de ${unknown} est inconnu : ${reason}. Une place lui est gardée.`,
  nobodyAhead: (name, value, known) => `Personne ne devance ${name} (${value}) parmi les ${known} de son type dont le résultat est connu.`,
  noneAllowed: (name, value, ahead, parts) =>
    `${ahead === 1 ? '1 membre devance' : `${ahead} membres devancent`} ${name} (${value}), mais aucun ne peut en être mentor : ${parts}.`,
  refusals: {
    'too-little-ahead': (names, limit) => `avance de moins de ${limit} : ${names}`,
    'needs-help': (names) => `en besoin d’aide eux-mêmes : ${names}`,
    'other-province': (names) => `dans une autre province : ${names}`,
    'province-unknown': (names) => `province inconnue : ${names}`,
    'too-far': (names, limit) => `à plus de ${limit} : ${names}`,
    'distance-unknown': (names, limit) => `distance inconnue, peut-être plus de ${limit} : ${names}`,
    forbidden: (names) => `exclu par un souhait : ${names}`,
  },
  cautions: {
    'other-type': () => 'Les deux ne sont pas du même type.',
    'not-ahead': () => 'Le mentor n’est pas en avance.',
    'too-little-ahead': (limit) => `Le mentor a moins de ${limit} d’avance.`,
    'needs-help': () => 'Le mentor a lui-même besoin d’aide sur ce sujet.',
    'other-province': () => 'Les deux sont dans des provinces différentes.',
    'province-unknown': () => 'On ne sait pas si les deux sont dans la même province.',
    'too-far': (limit) => `Les deux sont à plus de ${limit} l’un de l’autre.`,
    'distance-unknown': (limit) => `On ne sait pas si les deux sont à moins de ${limit} l’un de l’autre.`,
  },
  allTaken: (name, mentors) => `Tous ceux qui peuvent être mentors de ${name} sont pris : ${mentors}.`,
  takenBy: (mentor, mentees) => `${mentor} (avec ${mentees})`,
  takenBefore: (mentor) => `${mentor} (par des binômes en cours)`,
  crowd: (count, oneTopic, who, mentors, mentorCount, places) =>
    `${count} ${oneTopic ? (count < 2 ? 'membre à aider' : 'membres à aider') : 'demandes d’aide'} (${who}) ne ${count < 2 ? 'peut' : 'peuvent'} aller qu’à ${mentors}, qui ${mentorCount === 1 ? 'en prend' : 'en prennent'} ${places}.`,
  places: (count, mentors, taken) =>
    `${count}${mentors > 1 ? ' ensemble' : ''}${taken > 0 ? `, outre ${taken} dans des binômes fixés ou en cours` : ''}`,
  refuse: (without, of) =>
    `${without} ${without < 2 ? 'demande d’aide' : 'demandes d’aide'} sur ${of} sans mentor, ce qui n’est pas attendu : il en faut un pour chacune.`,
  without: (who) => `Sans mentor : ${who}.`,
  refuseFix: 'Augmentez la charge, assouplissez une limite ou retirez un souhait ; ou prenez les binômes possibles, avec --partial.',
};

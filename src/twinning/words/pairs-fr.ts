/** The sentences about pairs, in French, key by key as in `pairs-en.ts`. */
import type { PairWords } from './pairs-en.ts';

export const pairsFr: PairWords = {
  parts: { outcome: 'résultats', milestones: 'jalons', dose: 'dose', reciprocity: 'réciprocité' },
  attendance: 'présences',
  dose: 'dose',
  score: 'note',
  comparison: 'membres ayant choisi le thème et les autres',
  network: 'le réseau',

  beforeStart: (date) => `Le binôme commence le ${date}.`,
  noTopics: 'Le binôme n’a choisi aucun thème.',
  unknownTopic: (topic) => `Le thème ${topic} n’est pas dans la table des thèmes.`,
  noOutcome: (reasons) => `Aucun apprenant du binôme n’a de gain à mesurer à un gain prévu. ${reasons}`,
  ofTopic: (topic, member, reason) => `${topic}, ${member} : ${reason}`,
  noMilestones: 'Le binôme n’a pas de jalons.',
  nothingDue: (date) => `Aucun jalon n’était encore échu ; le premier l’est le ${date}.`,
  noEvents: 'Aucun événement du réseau n’est noté.',
  noDosePlan: 'Le programme ne prévoit aucune séance pour le binôme pendant sa durée.',
  noneDue: 'Aucune séance n’était encore due : toutes ont une date à venir.',
  noAttendance: 'Personne n’a noté qui est venu aux séances tenues.',
  nothingTogether: 'Il n’y a aucune séance du binôme dont on sache qui est venu, et moins de deux visites avec un hôte.',

  twoBases: 'L’un est mesuré par un indicateur et l’autre par un score : il n’y a pas d’écart entre eux.',
  gapUnknown: 'L’un des deux n’a pas de résultat à l’un des deux points : l’écart n’est pas connu aux deux.',
  noGap: 'Le mentor n’était pas en avance au départ : il n’y avait pas d’écart à combler.',

  why: (score, band, parts, missing) => `${score} sur 100 (${parts}${missing}) : ${band}.`,
  missing: (parts) => ` ; sans ${parts}, dont le poids est réparti sur les autres`,
  missingSeveral: (parts) => ` ; sans ${parts}, dont les poids sont répartis sur les autres`,
  tooFew: (there, needs, missing) =>
    `Pas de note : il faut au moins ${needs} ${needs < 2 ? 'partie' : 'parties'}, ${there} ${needs < 2 ? 'est sans poids' : 'ne suffit pas'} ; il manque : ${missing}.`,
  nothingThere: (missing) => `Pas de note : il manque : ${missing}.`,
  noScoreYet: (date) => `Pas encore de note : le binôme commence le ${date}.`,
  part: (name, value) => `${name} ${value}`,
  and: ' et ',

  shared: (member, pairs) =>
    `${member} est en même temps dans ${pairs} : ce qu’il a gagné ne peut être attribué à l’un plutôt qu’à l’autre.`,
  mentorFell: (topic, mentor, mentee) =>
    `Sur ${topic}, l’écart s’est comblé parce que ${mentor} a reculé, non parce que ${mentee} a gagné : ce n’est pas compté comme un progrès.`,
  partlyFell: (topic, share, mentor) => `Sur ${topic}, ${share} de l’écart comblé vient du recul de ${mentor}.`,
  endlineBeforeStart: (topic) => `La fin de ${topic} précède le début du binôme : l’évolution ne peut venir de lui.`,
  halfKnown: (topic, member) => `Le résultat sur ${topic} est celui de ${member} seul ; l’autre n’en a pas.`,
  unrecorded: (count) =>
    `Personne n’a noté qui est venu à ${count} des séances tenues : ${count < 2 ? 'elle n’entre pas' : 'elles n’entrent pas'} dans la dose.`,
  stillRunning: (date) => `Le programme dure jusqu’au ${date} : les séances prévues sans date sont comptées comme dues.`,

  unknownMember: (pair, member) => `Membre inattendu ${member} du binôme ${pair}, un code de membre est attendu.`,
  unknownMemberFix: 'Ajoutez le membre ou corrigez le binôme.',
  withItself: (pair, member) => `Binôme inattendu ${pair} de ${member} avec lui-même, deux membres sont attendus.`,
  withItselfFix: 'Corrigez le binôme.',
  nobodyNamed: 'La séance ne nomme ni binôme ni hôte, et personne n’y est noté : elle n’est à personne.',
  nobodyWrote: 'Personne n’a noté qui est venu.',

  trials: {
    own: 'poids de l’espace de travail',
    equal: 'poids égaux',
    without: (part) => `sans ${part}`,
    doubled: (part) => `${part} en double`,
  },
};

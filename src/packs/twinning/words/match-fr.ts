/** The match pack, in French. */
import type { matchEn } from './match-en.ts';

const s = (count: number): string => (count < 2 ? '' : 's');

export const matchFr: typeof matchEn = {
  title: (network, period) => `${network} · jumelages proposés, ${period}`,
  subtitle: 'Qui pourrait apprendre de qui, et pourquoi',
  lead: (pairs, unpaired, mentors) =>
    `${pairs} jumelage${s(pairs)} proposé${s(pairs)} avec ${mentors} mentor${s(mentors)} ; ${unpaired} demande${s(unpaired)} sans mentor.`,
  noNeeds: 'Aucun jumelage proposé : aucun membre ne demande de l’aide sur un thème.',
  mentee: 'Mentoré',
  mentor: 'Mentor',
  ahead: 'Avance',
  why: 'Pourquoi',
  hardlyAhead: 'à peine devant',
  level: 'à égalité',
  thenNext: (parts) => parts.join(' ; '),
  orElse: (mentor) => `second choix : ${mentor}`,
  behind1: (by) => `${by} de retard`,
  points: (count) => `${count} point${count === '1,0' || count === '1' ? '' : 's'}`,
  sameProvince: 'même province',
  otherProvince: 'autre province',
  kilometres: (count) => `${count} km`,
  larger: (ratio) => `${ratio} fois sa taille`,
  smaller: (ratio) => `mentoré ${ratio} fois plus grand`,
  sameSize: 'même taille',
  sameSetting: 'même milieu',
  otherSetting: 'autre milieu',
  fixed: 'fixé par vous',
  extraCost: 'Coûte en plus',
  noNextBest: 'aucun autre plan possible',
  cost: 'Coût',
  pairsNote:
    'Coût : 0 au mieux, 1 au pire ; plus petit est mieux (propre à l’outil). Second choix : le mentor dans le meilleur plan entier sans ce jumelage, et ce que ce plan coûte en plus.',
  noPairs: 'Aucun jumelage n’a pu être proposé.',
  unpaired: 'Sans mentor',
  noUnpaired: 'Tous ceux qui demandent de l’aide ont un mentor.',
  load: 'Charge par mentor',
  mentees: 'Mentorés',
  loadLimit: 'Limite',
  reasons: 'Raisons en chiffres',
  mentorResult: 'Résultat du mentor',
  menteeResult: 'Résultat du mentoré',
  sizeRatio: 'Plus grand ÷ plus petit',
  distance: 'Kilomètres',
  parts: { performance: 'Performance', size: 'Taille', setting: 'Milieu', distance: 'Distance' },
  reasonsNote:
    'Performance, taille, milieu et distance : 0 au mieux, 1 au pire ; une cellule vide est inconnue et laissée hors de la pesée.',
  method: (performance, size, setting, distance) =>
    `Coût d’un jumelage = ${performance} performance + ${size} taille + ${setting} milieu + ${distance} distance, les parties inconnues laissées de côté. Les jumelages proposés sont ceux dont la somme des coûts est la plus petite parmi tous les plans permis (affectation optimale).`,
  methodLimits: (load) => `Un mentor a au plus ${load} mentoré${s(load)} ; les jumelages fixés sont gardés, les interdits jamais choisis.`,
};

/** The method annex, in French. */
import type { methodEn } from './method-en.ts';

export const methodFr: typeof methodEn = {
  own: (text) => `${text} (propre à l’outil, réglable dans deliver.yaml)`,
  ownFixed: (text) => `${text} (propre à l’outil)`,
  scoreTitle: 'Score d’un jumelage',
  score: (outcome, milestones, dose, reciprocity) =>
    `Score = ${outcome} résultats + ${milestones} jalons + ${dose} dose + ${reciprocity} réciprocité, chacun de 0 à 100`,
  outcome:
    'Résultats : gain du mentoré (des deux, entre pairs) ÷ gain prévu, tenu entre 0 et 100 %, en moyenne sur les thèmes du jumelage ; l’évolution propre du mentor n’y entre jamais. Le plan est celui du jumelage, sinon la trajectoire du membre, sinon la nationale',
  milestones: 'Jalons : faits ÷ échus',
  dose: 'Dose : sessions suivies ÷ prévues et échues, chaque type compté jusqu’à son plan ; une session dont nul n’a noté les présents n’est ni suivie ni manquée',
  reciprocity:
    'Réciprocité : moyenne de la présence (sessions communes où les deux étaient ÷ tenues) et de l’équilibre des visites accueillies',
  missing:
    'Une partie manquante est laissée de côté, son poids est réparti entre les autres, et c’est dit. Il faut au moins deux parties. Manquant n’est jamais zéro.',
  bands: (green, amberGreen, amberRed) => `Statut : G à partir de ${green}, AG de ${amberGreen}, AR de ${amberRed}, sinon R`,
  sensitivity: 'Mieux et pire rang : le plus bas et le plus haut quand les poids changent comme indiqué sous Sensibilité',
  resultsTitle: 'Résultats',
  gap: 'Écart comblé = 1 − écart après ÷ écart avant, écart = mentor − mentoré dans le bon sens ; non défini si le mentor n’était pas devant. Un écart comblé par la baisse du mentor n’est pas un progrès',
  compare: (level) =>
    `Thème choisi ou non : différence des gains moyens au sein des types de membres, test de permutation bilatéral (tous les étiquetages jusqu’à 100 000, sinon tirés avec une graine fixe), intervalle à ${level} du même test. C’est ainsi que le Twinning Partnership Network du Rwanda a été jugé (GHSP 12(5) e2300280)`,
  smallest:
    'Plus petit p possible : étiquetages aussi extrêmes que possible ÷ tous les étiquetages. Un petit réseau ne donne jamais un petit p',
  matched:
    'Témoins appariés : membres qui n’ont pas choisi le thème et ressemblent le plus à ceux qui l’ont choisi, par le niveau de départ et, si connue, la taille ; la différence est (gain du membre − gain moyen de ses témoins)',
  friedman:
    'Scores répétés : test de Friedman sur les membres mesurés à chaque tour ; tests exacts des rangs signés de Wilcoxon entre les tours, ajustés selon Bonferroni',
  checklist: 'Grille : Σ poids × score ÷ Σ poids des points applicables ; points critiques à part',
  planTitle: 'Plan du programme (par défaut celui du Twinning Partnership Network du Rwanda ; réglable dans deliver.yaml)',
  plan: (kind, member, programme, province) =>
    `${kind} : ${[
      ...(member === undefined ? [] : [`${member} par membre`]),
      ...(programme === undefined ? [] : [`${programme} dans le programme`]),
      ...(province === undefined ? [] : [`${province} par province`]),
    ].join(', ')}`,
};

import type { Language } from '../../core/language.ts';

interface FormSentences {
  readonly form: string;
  readonly table: string;
  readonly lists: string;
  readonly title: Readonly<Record<string, string>>;
  /** How to answer, by instrument; `''` for one of the ministry's own. */
  readonly how: Readonly<Record<string, string>>;
  readonly code: string;
  readonly na: string;
  readonly refused: (allowed: string) => string;
}

/** What the Excel forms say besides the questions. */
export const SURVEY_SENTENCES: Readonly<Record<Language, FormSentences>> = {
  en: {
    form: 'Form',
    table: 'Table',
    lists: 'Lists',
    title: { practices: 'Managing and leading practices', climate: 'Work group climate', staged: 'Staged self-assessment' },
    how: {
      practices: 'How often is this so? 1 never, 2 rarely, 3 sometimes, 4 often, 5 always.',
      climate: 'Do you agree? 1 strongly disagree, 2 disagree, 3 neither, 4 agree, 5 strongly agree.',
      staged: 'Choose the highest stage whose evidence you can show.',
      '': 'Choose an answer for each line.',
    },
    code: 'Write na where a line does not apply, and leave blank what you cannot answer. Write your code, not your name. Role: self about yourself or your own team, peer about a colleague.',
    na: 'na',
    refused: (allowed) => `Unexpected answer, expected one of: ${allowed}. Choose from the list.`,
  },
  fr: {
    form: 'Formulaire',
    table: 'Tableau',
    lists: 'Listes',
    title: {
      practices: 'Pratiques de gestion et de leadership',
      climate: 'Climat du groupe de travail',
      staged: 'Auto-évaluation par stades',
    },
    how: {
      practices: 'À quelle fréquence est-ce le cas ? 1 jamais, 2 rarement, 3 parfois, 4 souvent, 5 toujours.',
      climate: "Êtes-vous d'accord ? 1 pas du tout, 2 plutôt pas, 3 ni l'un ni l'autre, 4 plutôt, 5 tout à fait d'accord.",
      staged: 'Choisissez le stade le plus élevé dont vous pouvez montrer les preuves.',
      '': 'Choisissez une réponse par ligne.',
    },
    code: 'Écrivez s.o. si une ligne est sans objet, et laissez vide ce à quoi vous ne pouvez pas répondre. Écrivez votre code, pas votre nom. Rôle : soi-même sur vous ou votre équipe, pair sur un ou une collègue.',
    na: 's.o.',
    refused: (allowed) => `Réponse inattendue ; attendu : ${allowed}. Choisissez dans la liste.`,
  },
};

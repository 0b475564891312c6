/** The headings of a commitments sheet as the retreat pack prints them. Whoever reads it back looks for these. */
export const COMMITMENT_HEADINGS = {
  en: { priority: 'Priority', title: 'What we will do', owner: 'Owner', due: 'Due', step: 'First step' },
  fr: { priority: 'Priorité', title: 'Ce que nous ferons', owner: 'Responsable', due: 'Échéance', step: 'Premier pas' },
} as const;

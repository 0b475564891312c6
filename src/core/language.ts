/** The languages that `deliver` speaks. */
export type Language = 'en' | 'fr';

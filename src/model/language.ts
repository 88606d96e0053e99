/** Bokmål, nynorsk and English: the languages the bot answers in. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

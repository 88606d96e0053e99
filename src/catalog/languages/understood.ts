import { da } from './da/lexicon/index.ts';
import { en } from './en/lexicon/index.ts';
import { international } from './international/lexicon/index.ts';
import type { UnderstoodLanguage } from './lexicon.ts';
import { nb } from './nb/lexicon/index.ts';
import { nn } from './nn/lexicon/index.ts';
import { sv } from './sv/lexicon/index.ts';

/** The languages that are understood, whatever the language of the answers: a new one is a folder and a line here. */
export const UNDERSTOOD: readonly UnderstoodLanguage[] = [international, nb, nn, en, sv, da];

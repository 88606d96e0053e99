import { ENGLISH_PHRASES } from './phrases.en.ts';
import { BOKMAL_PHRASES } from './phrases.nb.ts';
import { NYNORSK_PHRASES } from './phrases.nn.ts';
import type { Phrases } from './phrases.ts';

export const PHRASES: readonly Phrases[] = [BOKMAL_PHRASES, NYNORSK_PHRASES, ENGLISH_PHRASES];

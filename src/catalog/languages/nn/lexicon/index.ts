import type { UnderstoodLanguage } from '../../record/lexicon.ts';
import { concepts } from './concepts.ts';
import { everyday, spellings } from './words.ts';

export const nn: UnderstoodLanguage = {
  lexicon: concepts,
  spellings,
  everyday,
  answeredIn: 'nn',
};

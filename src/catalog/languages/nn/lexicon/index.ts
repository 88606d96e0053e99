import type { UnderstoodLanguage } from '../../record/lexicon.ts';
import { concepts } from './concepts.ts';
import { commands, everyday, spellings } from './words.ts';

export const nn: UnderstoodLanguage = {
  lexicon: concepts,
  spellings,
  everyday,
  commands,
  answeredIn: 'nn',
};

import type { UnderstoodLanguage } from '../../record/lexicon.ts';
import { channels } from './channels.ts';
import { conduct } from './conduct.ts';
import { emergency } from './emergency.ts';
import { questions } from './questions.ts';
import { reports } from './reports.ts';
import { settings } from './settings.ts';
import { commands, everyday, spellings } from './words.ts';

export const en: UnderstoodLanguage = {
  lexicon: {
    ...channels,
    ...reports,
    ...emergency,
    ...settings,
    ...questions,
    ...conduct,
  },
  spellings,
  everyday,
  commands,
  answeredIn: 'en',
};

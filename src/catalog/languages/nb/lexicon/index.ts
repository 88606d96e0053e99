import type { UnderstoodLanguage } from '../../record/lexicon.ts';
import { channels } from './channels.ts';
import { conduct } from './conduct.ts';
import { emergency } from './emergency.ts';
import { everyday } from './everyday.ts';
import { examples } from './examples.ts';
import { questions } from './questions.ts';
import { reports } from './reports.ts';
import { settings } from './settings.ts';
import { spellings } from './spellings.ts';

export const nb: UnderstoodLanguage = {
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
  examples,
  answeredIn: 'nb',
};

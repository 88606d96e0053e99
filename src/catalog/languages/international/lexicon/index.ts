import type { UnderstoodLanguage } from '../../record/lexicon.ts';
import { channels } from './channels.ts';
import { conduct } from './conduct.ts';
import { emergency } from './emergency.ts';
import { questions } from './questions.ts';
import { reports } from './reports.ts';
import { settings } from './settings.ts';

const none = { ordinary: '', keywords: '', marks: '', sureMarks: '' };

/** Names and figures that are the same in every language, and cries for help in languages that are not read otherwise. */
export const international: UnderstoodLanguage = {
  lexicon: {
    ...channels,
    ...reports,
    ...emergency,
    ...settings,
    ...questions,
    ...conduct,
  },
  spellings: '',
  everyday: none,
  examples: {},
  answeredIn: undefined,
};

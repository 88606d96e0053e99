import type { Language } from '../../model/language.ts';
import { en } from './en/en.ts';
import type { Messages } from './en/messages.ts';
import { nb } from './nb/nb.ts';
import { nn } from './nn/nn.ts';
import type { LanguageRecord } from './record/language-record.ts';

export const LANGUAGE_RECORDS: Readonly<
  Record<Language, LanguageRecord & { readonly messages: Messages }>
> = { nb, nn, en };

import { LANGUAGE_RECORDS } from '../catalog/languages/languages.ts';
import type { Reply } from '../model/replies/reply.ts';
import type { AccessRefusal } from '../settings/access.ts';
import { sentenceReply } from './plain-answers.ts';
import { quote } from './quoted-text.ts';
import type { Words } from './words.ts';

/** What somebody hears who may not: and who may. */
export function refusalReply(refusal: AccessRefusal, words: Words): Reply {
  if (refusal.why !== 'right') return sentenceReply(`refused.${refusal.why}`, words);
  if (refusal.holders.length === 0) return sentenceReply('refused.nobody', words);
  const who = new Intl.ListFormat(LANGUAGE_RECORDS[words.language].locale, {
    type: 'conjunction',
  }).format(refusal.holders);
  return sentenceReply(`refused.${refusal.right}`, words, { who: quote(who, 300) });
}

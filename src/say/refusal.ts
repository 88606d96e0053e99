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
  return sentenceReply(`refused.${refusal.right}`, words, { who: holders(refusal, words) });
}

/** The same for whoever wants to take an incident: that goes with the right to report. */
export function takeRefusedReply(refusal: AccessRefusal, words: Words): Reply {
  return refusal.why === 'right' && refusal.holders.length > 0
    ? sentenceReply('alerts.take-refused', words, { who: holders(refusal, words) })
    : refusalReply(refusal, words);
}

function holders({ holders: all }: Extract<AccessRefusal, { why: 'right' }>, words: Words) {
  const { locale } = LANGUAGE_RECORDS[words.language];
  return quote(new Intl.ListFormat(locale, { type: 'conjunction' }).format(all), 300);
}

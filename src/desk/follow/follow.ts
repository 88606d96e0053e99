import { sentenceReply } from '../../say/plain-answers.ts';
import { followReply } from '../../say/status/follow.ts';
import { type AuditServices, noteChange } from '../context/audit-log.ts';
import type { Answer, AnswerContext, Observations } from '../context/context.ts';
import type { Subscriptions } from './subscriptions.ts';

/** What following a channel needs. */
export type FollowContext = AnswerContext &
  Pick<Observations, 'judge'> &
  AuditServices & { readonly subscriptions: Subscriptions };

/** Notes that somebody wants to be told of a channel's next change. */
export async function follow(id: string, context: FollowContext): Promise<Answer> {
  const { asker, now, phrasing, judge, subscriptions } = context;
  const channel = phrasing.channel(id);
  if (!channel) return { verdicts: [], reply: sentenceReply('which.gone', phrasing.words) };
  if (asker.chat === undefined) {
    return { verdicts: [], reply: sentenceReply('follow.nowhere', phrasing.words) };
  }
  const verdict = judge.verdict(channel.id, now);
  const { ability, cause } = verdict;
  const kept = await subscriptions.keep(
    {
      chat: asker.chat,
      person: asker.person,
      language: phrasing.words.language,
      channel: channel.id,
      ability,
      ...(cause === undefined ? {} : { cause }),
    },
    now,
  );
  await noteChange('follow', context, { channel: channel.id });
  return { verdicts: [verdict], reply: followReply(kept, { channel, verdict }, phrasing) };
}

/** Somebody no longer wants to be told. */
export async function unfollow(id: string, context: FollowContext): Promise<Answer> {
  const { asker, now, phrasing, subscriptions } = context;
  const kept = await subscriptions.find(id, now);
  if (!kept || kept.person !== asker.person) {
    return { verdicts: [], reply: sentenceReply('follow.over', phrasing.words) };
  }
  await subscriptions.end(id);
  await noteChange('unfollow', context, { channel: kept.channel });
  return { verdicts: [], reply: sentenceReply('follow.ended', phrasing.words) };
}

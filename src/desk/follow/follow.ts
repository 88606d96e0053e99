import { sentenceReply } from '../../say/plain-answers.ts';
import { followReply } from '../../say/status/follow.ts';
import type { Answer, AnswerContext } from '../context/context.ts';

/** Notes that somebody wants to be told of a channel's next change. */
export async function follow(id: string, context: AnswerContext): Promise<Answer> {
  const { asker, now, phrasing, judge, follows, audit } = context;
  const channel = phrasing.channel(id);
  if (!channel) return { verdicts: [], reply: sentenceReply('which.gone', phrasing.words) };
  if (asker.chat === undefined) {
    return { verdicts: [], reply: sentenceReply('follow.nowhere', phrasing.words) };
  }
  const verdict = judge.verdict(channel.id, now);
  const { ability, cause } = verdict;
  const kept = await follows.keep(
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
  await audit('follow', { channel: channel.id });
  return { verdicts: [verdict], reply: followReply(kept, { channel, verdict }, phrasing) };
}

/** Somebody no longer wants to be told. */
export async function unfollow(id: string, context: AnswerContext): Promise<Answer> {
  const { asker, now, phrasing, follows, audit } = context;
  const kept = await follows.find(id, now);
  if (!kept || kept.person !== asker.person) {
    return { verdicts: [], reply: sentenceReply('follow.over', phrasing.words) };
  }
  await follows.end(id);
  await audit('unfollow', { channel: kept.channel });
  return { verdicts: [], reply: sentenceReply('follow.ended', phrasing.words) };
}

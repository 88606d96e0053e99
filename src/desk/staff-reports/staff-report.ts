import type { Channel } from '../../model/channel.ts';
import type { Instant } from '../../model/instant.ts';
import type { ButtonAction } from '../../model/replies/reply.ts';
import type { ReportedState } from '../../model/signal.ts';
import type { ChannelVerdict } from '../../say/next-step.ts';
import { sentenceReply } from '../../say/plain-answers.ts';
import { printable, shortened } from '../../say/quoted-text.ts';
import {
  receiptReply,
  refusedReply,
  whichChannelReply,
  withdrawnReply,
} from '../../say/staff-reports/receipt.ts';
import { LONGEST_TEXT } from '../../say/staff-reports/report-form.ts';
import type { Answer, AnswerContext } from '../context/context.ts';

/** Takes down what a person says of a channel. Which one it is, is never guessed: of several it offers a choice. */
export async function takeReport(
  channels: readonly [Channel, ...Channel[]],
  says: readonly [ReportedState, ...ReportedState[]],
  text: string | undefined,
  context: AnswerContext,
  since?: Instant,
): Promise<Answer> {
  const words = text === undefined ? '' : shortened(printable(text), LONGEST_TEXT);
  const live = channels.filter(
    ({ retiredFrom }) => retiredFrom === undefined || retiredFrom > context.now,
  );
  const [channel, ...others] = live.length > 0 ? live : channels;
  if (channel === undefined || others.length > 0) {
    const reply = whichChannelReply(live, says, words === '' ? undefined : words, context.phrasing);
    return { verdicts: [], reply };
  }
  return note(channel, says, words, context, since);
}

/** A report by a button: the channel has been chosen. */
export async function takePressedReport(
  press: Extract<ButtonAction, { kind: 'report' }>,
  context: AnswerContext,
): Promise<Answer> {
  const channel = context.phrasing.channel(press.channel);
  if (!channel) return { verdicts: [], reply: sentenceReply('which.gone', context.phrasing.words) };
  const says = [press.says, ...(press.also ?? [])] as const;
  return takeReport([channel], says, press.text, context, press.since);
}

async function note(
  channel: Channel,
  says: readonly [ReportedState, ...ReportedState[]],
  text: string,
  context: AnswerContext,
  since: Instant | undefined,
): Promise<Answer> {
  const { asker, now, records, reports, judge, phrasing, audit } = context;
  const signals = says.map((one) => ({
    kind: 'report' as const,
    at: now,
    channel: channel.id,
    says: one,
    by: asker.reporter,
    ...(text === '' ? {} : { text }),
    ...(since === undefined ? {} : { since }),
  }));
  for (const signal of signals) await records.keepSignal(signal);
  const kept = await reports.keep(signals, asker);
  await audit('report', { channel: channel.id, detail: says.join(', ') });
  const verdict = judge.verdict(channel.id, now);
  await records.keepVerdict(verdict);
  const [first, ...more] = kept;
  if (!first) throw new RangeError('a report was to be kept, and none was');
  const named = {
    ...phrasing,
    reporter: (signal: Parameters<typeof phrasing.reporter>[0]) =>
      signals.includes(signal as (typeof signals)[number]) ? asker.name : phrasing.reporter(signal),
  };
  return {
    verdicts: [verdict],
    reply: receiptReply([first, ...more], { channel, verdict }, named),
  };
}

/** Takes a report back, for its author or an editor. */
export async function withdrawReport(id: string, context: AnswerContext): Promise<Answer> {
  const { asker, now, records, reports, judge, phrasing, audit } = context;
  const kept = await reports.find(id, now);
  const channel = kept && phrasing.channel(kept.report.channel);
  if (!kept || !channel) {
    return { verdicts: [], reply: sentenceReply('report.withdrawn.already', phrasing.words) };
  }
  if (kept.person !== asker.person && !asker.mayEdit) {
    return { verdicts: [], reply: refusedReply(kept, phrasing) };
  }
  await reports.withdraw(id);
  await audit('withdraw', { channel: channel.id, detail: kept.report.says });
  const judged: ChannelVerdict = { channel, verdict: judge.verdict(channel.id, now) };
  await records.keepVerdict(judged.verdict);
  return { verdicts: [judged.verdict], reply: withdrawnReply(kept, judged, phrasing) };
}

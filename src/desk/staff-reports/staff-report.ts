import type { Channel } from '../../model/channel.ts';
import type { Instant } from '../../model/instant.ts';
import type { Question } from '../../model/question.ts';
import type { ButtonAction } from '../../model/replies/reply.ts';
import type { ReportedState } from '../../model/signal-values.ts';
import type { ChannelVerdict } from '../../say/cause.ts';
import { sentenceReply } from '../../say/plain-answers.ts';
import { printable, shortened } from '../../say/quoted-text.ts';
import {
  receiptReply,
  refusedReply,
  whichChannelReply,
  withdrawnReply,
} from '../../say/staff-reports/receipt.ts';
import { LONGEST_TEXT } from '../../say/staff-reports/report-form.ts';
import { type AuditServices, noteChange } from '../context/audit-log.ts';
import { answerWithoutChannels, publishers, selectChannels } from '../context/channel-selection.ts';
import {
  type Answer,
  type AnswerContext,
  type Observations,
  refusalOf,
} from '../context/context.ts';
import type { StaffReports } from './staff-reports.ts';

/** What taking reports needs. */
export type StaffReportContext = AnswerContext &
  Observations &
  AuditServices & { readonly staffReports: StaffReports };

/** More buttons than this are no longer read. */
const CHOICES = 8;

/** A report in words: what they say is wrong, or quiet, with them. */
export async function takeReportInWords(
  question: Question,
  context: StaffReportContext,
): Promise<Answer> {
  const { directory, home, phrasing, asker } = context;
  const refused = refusalOf('report', asker, phrasing.words);
  if (refused) return refused;
  const chosen = selectChannels(question, context);
  if (chosen.kind !== 'channels') return answerWithoutChannels(chosen, question, context);
  const { channels } = chosen;
  // With no organisation named and many channels, the organisation is asked for first.
  if (channels.length > CHOICES && question.slots.owner === undefined && home === undefined) {
    const organisations = publishers(directory);
    return answerWithoutChannels({ kind: 'which-organisation', organisations }, question, context);
  }
  return takeReport(channels, reportedStates(question), question.text, context);
}

/** What is reported; where the words only say that something is wrong, or that nothing is, that. */
function reportedStates({ intent, slots }: Question): readonly [ReportedState, ...ReportedState[]] {
  const [first, ...more] = slots.says ?? [];
  return first ? [first, ...more] : [intent === 'report-quiet' ? 'nothing-to-report' : 'unsure'];
}

/** Takes down what a person says of a channel. Which one it is, is never guessed: of several it offers a choice. */
async function takeReport(
  channels: readonly [Channel, ...Channel[]],
  says: readonly [ReportedState, ...ReportedState[]],
  text: string | undefined,
  context: StaffReportContext,
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
  context: StaffReportContext,
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
  context: StaffReportContext,
  since: Instant | undefined,
): Promise<Answer> {
  const { asker, now, records, staffReports, judge, phrasing } = context;
  const signals = says.map((one) => ({
    kind: 'report' as const,
    at: now,
    channel: channel.id,
    says: one,
    by: asker.reporter,
    ...(text === '' ? {} : { text }),
    ...(since === undefined ? {} : { since }),
  }));
  await records.keepSignals(signals);
  const kept = await staffReports.keep(signals, asker);
  await noteChange('report', context, { channel: channel.id, detail: says.join(', ') });
  const verdict = judge.verdict(channel.id, now);
  await records.keepVerdicts([verdict]);
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
export async function withdrawReport(id: string, context: StaffReportContext): Promise<Answer> {
  const { asker, now, records, staffReports, judge, phrasing } = context;
  const kept = await staffReports.find(id, now);
  const channel = kept && phrasing.channel(kept.report.channel);
  if (!kept || !channel) {
    return { verdicts: [], reply: sentenceReply('report.withdrawn.already', phrasing.words) };
  }
  if (kept.person !== asker.person && !asker.mayEdit) {
    return { verdicts: [], reply: refusedReply(kept, phrasing) };
  }
  await staffReports.withdraw(id);
  await noteChange('withdraw', context, { channel: channel.id, detail: kept.report.says });
  const judged: ChannelVerdict = { channel, verdict: judge.verdict(channel.id, now) };
  await records.keepVerdicts([judged.verdict]);
  return { verdicts: [judged.verdict], reply: withdrawnReply(kept, judged, phrasing) };
}

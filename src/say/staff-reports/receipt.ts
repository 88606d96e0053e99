import type { Channel } from '../../model/channel.ts';
import type { Instant } from '../../model/instant.ts';
import type { Action, Reply } from '../../model/replies/reply.ts';
import type { SignalOf } from '../../model/signal.ts';
import type { ReportedState } from '../../model/signal-values.ts';
import type { ChannelVerdict } from '../cause.ts';
import { who } from '../evidence.ts';
import { answerWords, stateWords } from '../headline.ts';
import { about, type PhrasingContext, timeAt } from '../phrasing-context.ts';
import { quote } from '../quoted-text.ts';
import { between, filled, plain, type Words } from '../words.ts';

/** A report as the desk keeps it. */
export interface ReportRecord {
  readonly id: string;
  readonly report: SignalOf<'report'>;
  readonly expires: Instant;
}

/** What was noted, by whom, until when; what it makes of the judgement; and how to take it back. */
export function receiptReply(
  noted: readonly [ReportRecord, ...ReportRecord[]],
  judged: ChannelVerdict,
  phrasing: PhrasingContext,
): Reply {
  const { words } = phrasing;
  const { channel, verdict } = judged;
  const [first] = noted;
  const says = noted.map(({ report }) => saysWords(report.says, words)).join(', ');
  const text = first.report.text?.trim() ?? '';
  return {
    language: words.language,
    headline: [plain(words.text('report.noted', { ...about(channel, phrasing), says }), true)],
    blocks: filled([
      {
        kind: 'paragraph',
        spans: between(
          [
            words.spans('report.who', {
              who: who(first.report, phrasing),
              time: timeAt(first.report.at, channel, phrasing),
              until: timeAt(first.expires, channel, phrasing),
            }),
            first.report.since === undefined
              ? []
              : words.spans('report.since', {
                  time: timeAt(first.report.since, channel, phrasing),
                }),
          ],
          ' ',
        ),
      },
      {
        kind: 'paragraph',
        spans: text === '' ? [] : words.spans('report.quote', { text: quote(text) }),
      },
      {
        kind: 'paragraph',
        spans: words.spans('report.now', {
          answer: answerWords(verdict, channel, phrasing),
          state: stateWords(verdict, channel, phrasing),
        }),
      },
    ]),
    actions: [
      ...noted.map(
        ({ id, report }): Action => ({
          label:
            noted.length === 1
              ? words.text('button.withdraw')
              : words.text('button.withdraw-one', { says: saysWords(report.says, words) }),
          do: { kind: 'withdraw', report: id },
        }),
      ),
      { label: words.text('button.status'), do: { kind: 'status', channels: [channel.id] } },
    ],
  };
}

/** The report no longer counts. */
export function withdrawnReply(
  { report }: ReportRecord,
  judged: ChannelVerdict,
  phrasing: PhrasingContext,
): Reply {
  const { words } = phrasing;
  const { channel, verdict } = judged;
  const says = saysWords(report.says, words);
  return {
    language: words.language,
    headline: [plain(words.text('report.withdrawn', { ...about(channel, phrasing), says }), true)],
    blocks: [
      {
        kind: 'paragraph',
        spans: words.spans('report.now', {
          answer: answerWords(verdict, channel, phrasing),
          state: stateWords(verdict, channel, phrasing),
        }),
      },
    ],
    actions: [
      { label: words.text('button.status'), do: { kind: 'status', channels: [channel.id] } },
    ],
  };
}

/** Someone else's report stays. */
export function refusedReply({ report }: ReportRecord, phrasing: PhrasingContext): Reply {
  const headline = phrasing.words.spans('report.withdrawn.refused', { who: who(report, phrasing) });
  return { language: phrasing.words.language, headline, blocks: [], actions: [] };
}

/** Somebody has reported several things: each is a choice to take back. */
export function whichWithdrawnReply(
  own: readonly ReportRecord[],
  { words, names, channel }: PhrasingContext,
): Reply {
  return {
    language: words.language,
    headline: [plain(words.text('report.withdraw.which'), true)],
    blocks: [],
    actions: own.map(({ id, report }) => {
      const about = channel(report.channel);
      const says = saysWords(report.says, words);
      return {
        label: about ? `${names.channel(about, words)}: ${says}` : says,
        do: { kind: 'withdraw', report: id },
      };
    }),
  };
}

/** Nothing is noted before one channel is chosen. */
export function whichChannelReply(
  channels: readonly Channel[],
  says: readonly [ReportedState, ...ReportedState[]],
  text: string | undefined,
  phrasing: PhrasingContext,
): Reply {
  const { words, names } = phrasing;
  const [first, ...also] = says;
  return {
    language: words.language,
    headline: [plain(words.text('report.which'), true)],
    blocks: [],
    actions: channels.map((channel) => ({
      label: names.channel(channel, words),
      do: {
        kind: 'report',
        channel: channel.id,
        says: first,
        ...(also.length > 0 ? { also } : {}),
        ...(text === undefined ? {} : { text }),
      },
    })),
  };
}

export function saysWords(says: ReportedState, words: Words): string {
  return words.text(`says.${says}`);
}

import { causeRecord } from '../../catalog/causes.ts';
import { LANGUAGE_RECORDS } from '../../catalog/languages/languages.ts';
import { isWork } from '../../catalog/signals.ts';
import type { Channel } from '../../model/channel.ts';
import type { Premise } from '../../model/premise.ts';
import type { Action, Reply, Span } from '../../model/replies/reply.ts';
import type { ReportedState } from '../../model/signal-values.ts';
import type { Cause, Evidence, Verdict } from '../../model/verdict.ts';
import {
  type ChannelVerdict,
  causeWords,
  clause,
  evidenceHas,
  inTrouble,
  isUnsure,
  nextWords,
  provenOpen,
  settlers,
} from '../cause.ts';
import { percent } from '../certainty-words.ts';
import { evidenceLine, premiseText } from '../evidence.ts';
import { footerWords, headline, windowWords } from '../headline.ts';
import type { PhrasingContext } from '../phrasing-context.ts';
import { fitted } from '../plain-text.ts';
import { concerning, selfHealthWords } from '../self-health.ts';
import { dayPart } from '../times.ts';
import { between, filled } from '../words.ts';

/** What else was judged, to set the one verdict beside. */
export interface RelatedChannels {
  /** The other channels of the same organisation. */
  readonly own: readonly ChannelVerdict[];
  /** Other organisations' channels on the same platform. */
  readonly sisters: readonly ChannelVerdict[];
}

/** Pieces of evidence in an answer, at most. */
const PIECES = 4;
/** Below a tenth of a bel a piece of evidence says nothing worth a line. */
const WORTH_A_LINE = 1;
/** A rival cause below one in twenty is not worth the officer's time. */
const WORTH_NAMING = 0.05;

/** The answer about one channel. */
export function statusReply(
  judged: ChannelVerdict,
  around: RelatedChannels,
  phrasing: PhrasingContext,
): Reply {
  const { channel, verdict } = judged;
  return fitted(PIECES, (pieces) => ({
    language: phrasing.words.language,
    headline: headline(verdict, channel, phrasing),
    blocks: filled([
      { kind: 'paragraph', spans: causeWords(verdict, channel, phrasing) },
      { kind: 'paragraph', spans: windowWords(channel, phrasing) },
      { kind: 'list', items: evidenceItems(judged, around, pieces, phrasing) },
      { kind: 'paragraph', spans: unknownWords(judged, phrasing) },
      { kind: 'paragraph', spans: nextWords(judged, provenOpen(around.own), phrasing) },
      {
        kind: 'paragraph',
        spans: phrasing.selfHealth
          ? selfHealthWords(concerning(phrasing.selfHealth, channel.platform), phrasing)
          : [],
      },
      { kind: 'footer', spans: footerWords(verdict, channel, phrasing) },
    ]),
    actions: statusActions(verdict, channel, phrasing),
  }));
}

function evidenceItems(
  { channel, verdict }: ChannelVerdict,
  around: RelatedChannels,
  pieces: number,
  phrasing: PhrasingContext,
): readonly (readonly Span[])[] {
  const sisters = sisterWords(verdict, around.sisters, phrasing);
  const room = Math.max(0, pieces - (sisters.length > 0 ? 1 : 0));
  const all = verdict.evidence.filter(({ kind }) => kind !== 'neighbours' || sisters.length === 0);
  // Work of the platform's own weighs little or nothing, but whoever asks is to know of it.
  const work = all.filter(isOfWork).slice(0, room > 1 ? 1 : 0);
  const seen = all.filter((one) => !isOfWork(one));
  const items = [...telling(seen, room - work.length), ...work].map((evidence) => {
    const what = evidenceLine(evidence, channel, phrasing);
    return evidence.decibans < 0 ? phrasing.words.spans('evidence.against', { what }) : what;
  });
  return sisters.length > 0 && pieces > 0 ? [...items, sisters] : items;
}

function isOfWork({ signal, decibans }: Evidence): boolean {
  return signal?.kind === 'platform-notice' && isWork(signal.state) && decibans < WORTH_A_LINE;
}

/**
 * The strongest pieces: first what speaks for the verdict, then what speaks against it. What speaks against
 * it takes no more than half the room while anything at all speaks for it.
 */
function telling(evidence: readonly Evidence[], room: number): readonly Evidence[] {
  const speakingFor = evidence.filter(({ decibans }) => decibans >= 0);
  const against = evidence.filter(({ decibans }) => decibans <= -WORTH_A_LINE);
  const strong = speakingFor.filter(({ decibans }) => decibans >= WORTH_A_LINE);
  const enough = strong.length > 0 ? strong : speakingFor.slice(0, 2);
  const mostAgainst = Math.max(room - enough.length, Math.floor(room / 2));
  const chosen = [...enough, ...against.slice(0, mostAgainst)]
    .sort((a, b) => Math.abs(b.decibans) - Math.abs(a.decibans))
    .slice(0, room);
  const kept = chosen.some(({ decibans }) => decibans >= 0)
    ? chosen
    : [...enough.slice(0, 1), ...chosen].slice(0, room);
  return [
    ...kept.filter(({ decibans }) => decibans >= 0),
    ...kept.filter(({ decibans }) => decibans < 0),
  ];
}

/** How the neighbours on the platform are: quiet but not affected, working, or down too. */
function sisterWords(
  verdict: Verdict,
  sisters: readonly ChannelVerdict[],
  phrasing: PhrasingContext,
): readonly Span[] {
  const trouble = inTrouble(verdict);
  const fine = sisters.filter((one) => one.verdict.ability === 'working');
  const quiet = fine.filter((one) => trouble && one.verdict.activity === 'quiet');
  const busy = fine.filter((one) => !quiet.includes(one));
  const down = sisters.filter((one) => inTrouble(one.verdict));
  const { words } = phrasing;
  const part = (key: 'quiet' | 'fine' | 'down' | 'trouble', of: readonly ChannelVerdict[]) =>
    of.length === 0 ? [] : words.spans(`sisters.${key}`, { names: namesOf(of, phrasing) });
  return between(
    [part(trouble ? 'down' : 'trouble', down), part('quiet', quiet), part('fine', busy)],
    '; ',
  );
}

/** Up to three names, then how many more. */
function namesOf(judged: readonly ChannelVerdict[], phrasing: PhrasingContext): string {
  const names = [...new Set(judged.map(({ channel }) => phrasing.names.owner(channel)))];
  const more = names.length - 3;
  const shown = more > 1 ? [...names.slice(0, 3), phrasing.words.text('more', { n: more })] : names;
  return new Intl.ListFormat(LANGUAGE_RECORDS[phrasing.words.language].locale).format(shown);
}

/** What is not known, and what would settle it. */
function unknownWords(
  { channel, verdict }: ChannelVerdict,
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words } = phrasing;
  if (verdict.ability === 'retired') return [];
  const rival = rivals(verdict)[0];
  const doubt = rival
    ? words.spans('unknown', {
        clause: clause(rival.cause, channel, phrasing),
        percent: percent(rival.probability, words.language),
      })
    : [];
  const unsure = rival !== undefined || isUnsure(verdict);
  const settler = settlers(verdict, channel)[0];
  // Where nothing can be told, settling it is the next step, and stands there.
  const settle =
    settler && unsure && verdict.ability !== 'unknown'
      ? words.spans('settled', { step: words.spans(`settle.${settler}`) })
      : [];
  return between([doubt, settle], ' ');
}

/** The other causes worth naming, the likeliest first. A silence that means nothing is no rival to a fault. */
export function rivals(
  verdict: Verdict,
): readonly { readonly cause: Cause; readonly probability: number }[] {
  return (Object.entries(verdict.probability.cause) as [Cause, number][])
    .filter(
      ([cause, probability]) =>
        cause !== verdict.cause &&
        cause !== 'unknown' &&
        !causeRecord(cause).explainsSilence &&
        probability >= WORTH_NAMING,
    )
    .sort((a, b) => b[1] - a[1])
    .map(([cause, probability]) => ({ cause, probability }));
}

/** What a report says of which an asker's word is one; a page that shows again is none. */
const REPORTED_AS: Readonly<Record<Premise, ReportedState | undefined>> = {
  'cannot-post': 'cannot-post',
  'cannot-log-in': 'cannot-log-in',
  'can-post': 'can-post',
  hijacked: 'hijacked',
  'tool-broken': 'tool-broken',
  'network-down': 'network-down',
  'page-gone': 'page-gone',
  'quiet-on-purpose': 'quiet-on-purpose',
  'nothing-to-report': 'nothing-to-report',
  'rate-limited': 'rate-limited',
  'login-wall': 'unsure',
  unreachable: 'page-gone',
  empty: 'unsure',
  warning: 'unsure',
  suspended: 'cannot-log-in',
  'not-visible': 'unsure',
  elsewhere: 'unsure',
  'others-too': 'unsure',
  'visible-again': undefined,
};

/** One tap from what was only said in passing to a report that somebody stands by: the form, begun with it. */
function premiseReport(
  { evidence }: Verdict,
  channel: Channel,
  { words }: PhrasingContext,
): Action | undefined {
  const premise = evidence.find((one) => one.premise !== undefined)?.premise;
  const says = premise && REPORTED_AS[premise];
  if (premise === undefined || says === undefined) return undefined;
  const text = says === premise ? {} : { text: premiseText(premise, words) };
  return {
    label: words.text('button.make-report'),
    do: { kind: 'report', channel: channel.id, says, ...text, details: true },
  };
}

function isThatReport(asked: Action | undefined): boolean {
  return asked?.do.kind === 'report' && asked.do.says === 'cannot-post';
}

function statusActions(
  verdict: Verdict,
  channel: Channel,
  phrasing: PhrasingContext,
): readonly Action[] {
  const { words } = phrasing;
  const why: Action = {
    label: words.text('button.why'),
    do: { kind: 'why', channels: [channel.id] },
  };
  if (verdict.ability === 'retired') return [why];
  const report = (
    says: 'cannot-post' | 'can-post' | 'nothing-to-report',
    label: string,
  ): Action => ({
    label,
    do: {
      kind: 'report',
      channel: channel.id,
      says,
      ...(says === 'cannot-post' ? { details: true } : {}),
    },
  });
  const part = dayPart(verdict.judgedAt, phrasing.names.zone(channel));
  const told = ['cannot-post', 'cannot-log-in', 'page-gone'].some((says) =>
    evidenceHas(verdict, says),
  );
  const asked = premiseReport(verdict, channel, phrasing);
  return [
    ...(asked ? [asked] : []),
    ...(told
      ? [report('can-post', words.text('button.can-post'))]
      : isThatReport(asked)
        ? []
        : [report('cannot-post', words.text('button.cannot-post'))]),
    report(
      'nothing-to-report',
      words.text('button.quiet', { daypart: words.text('daypart', { part }) }),
    ),
    why,
    ...(phrasing.canBeTold
      ? [
          {
            label: words.text('button.follow'),
            do: { kind: 'follow' as const, channel: channel.id },
          },
        ]
      : []),
  ];
}

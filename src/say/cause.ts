import { causeRecord } from '../catalog/causes.ts';
import { platformName } from '../catalog/languages/names.ts';
import { platformRecord } from '../catalog/platforms/platforms.ts';
import { CHANNEL_KINDS, signalRecord } from '../catalog/signals.ts';
import type { Channel } from '../model/channel.ts';
import type { Span } from '../model/replies/reply.ts';
import type { Ability, Cause, Verdict } from '../model/verdict.ts';
import { about, type PhrasingContext, timeAt } from './phrasing-context.ts';
import { diagnosisOf, remedyFor, remedyWords, toldMoreClosely } from './remedy.ts';
import { between, plain, sentence } from './words.ts';

/** A channel with its verdict. */
export interface ChannelVerdict {
  readonly channel: Channel;
  readonly verdict: Verdict;
}

/** Trouble first, then what cannot be told, then what works, retired channels last. */
export const ABILITIES_WORST_FIRST: readonly Ability[] = [
  'hijacked',
  'blocked',
  'degraded',
  'unknown',
  'working',
  'retired',
];

/** The worst first; among equals as the settings list them. */
export function worstFirst<T extends ChannelVerdict>(judged: readonly T[]): readonly T[] {
  return [...judged].sort(
    (a, b) =>
      ABILITIES_WORST_FIRST.indexOf(a.verdict.ability) -
      ABILITIES_WORST_FIRST.indexOf(b.verdict.ability),
  );
}

/** Abilities that mean trouble, the worst first. */
const TROUBLE: readonly Ability[] = ['hijacked', 'blocked', 'degraded'];

export function inTrouble(verdict: Verdict): boolean {
  return TROUBLE.includes(verdict.ability);
}

/** Why, in one or two sentences as a person would say them. */
export function causeWords(
  verdict: Verdict,
  channel: Channel,
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words } = phrasing;
  const { ability, cause, certainty } = verdict;
  if (cause === undefined) return words.spans('why.none');
  const told = toldMoreClosely(diagnosisOf(verdict), channel);
  if (told !== undefined) {
    return sentence(words.spans(`why.told.${told}`, about(channel, phrasing)));
  }
  const why = sentence(
    words.spans(`why.${cause}`, {
      ...about(channel, phrasing),
      ability,
      group: verifiedOnes(verdict, channel) ? 'verified' : 'many',
      around: troubleAround(verdict) ? 'yes' : 'no',
      stated: evidenceHas(verdict, 'nothing-to-report') ? 'yes' : 'no',
    }),
  );
  const isPlain =
    certainty === undefined || causeRecord(cause).explainsSilence || cause === 'unknown';
  const since =
    inTrouble(verdict) && verdict.troubleSince !== undefined
      ? words.spans('since', { time: timeAt(verdict.troubleSince, channel, phrasing) })
      : [];
  return between(
    [
      isPlain ? why : words.spans(`lead.${certainty}`, { why }),
      blamesTheAccount(verdict, channel) ? words.spans('note.automated') : [],
      since,
    ],
    ' ',
  );
}

/** A possible cause as a clause: "X is failing for others too". */
export function clause(cause: Cause, channel: Channel, phrasing: PhrasingContext): readonly Span[] {
  return phrasing.words.spans(`clause.${cause}`, about(channel, phrasing));
}

/** Does a colleague's report of this kind stand behind the verdict? */
export function evidenceHas(verdict: Verdict, says: string): boolean {
  return verdict.evidence.some(
    ({ signal, decibans }) => signal?.kind === 'report' && signal.says === says && decibans > -3,
  );
}

/** Is it the verified accounts that are restricted, as far as anyone has said or shown? */
function verifiedOnes(verdict: Verdict, channel: Channel): boolean {
  return (
    channel.verified === true ||
    verdict.evidence.some(
      ({ signal }) =>
        (signal?.kind === 'peers' && signal.state === 'verified-affected') ||
        (signal?.kind === 'platform-notice' && signal.scope === 'verified'),
    )
  );
}

/** Does the platform itself show trouble, though this channel works? */
function troubleAround({ evidence }: Verdict): boolean {
  return evidence.some(
    ({ signal, decibans }) => decibans < -2 && signal && signalRecord(signal).about === 'platform',
  );
}

/** A platform in trouble turns people away with the words it keeps for robots and spam. */
function blamesTheAccount(verdict: Verdict, { platform }: Channel): boolean {
  if (verdict.cause === undefined || !causeRecord(verdict.cause).blamesTheAccount) return false;
  const { blamingCodes = [] } = platformRecord(platform);
  return verdict.evidence.some(
    ({ signal }) =>
      signal?.kind === 'write' &&
      signal.result === 'refused' &&
      (blamingCodes.includes(signal.code ?? '') || /\bautomat|\bspam/i.test(signal.text ?? '')),
  );
}

/** The organisation's other channels that have shown that they work: a post, a login, a profile, a write, a colleague. */
export function provenOpen(others: readonly ChannelVerdict[]): readonly Channel[] {
  return others
    .filter(
      ({ verdict }) =>
        verdict.ability === 'working' &&
        verdict.probability.ability.working >= 0.8 &&
        verdict.evidence.some(({ kind, decibans }) => decibans > 0 && DIRECT.has(kind)),
    )
    .map(({ channel }) => channel);
}

const DIRECT: ReadonlySet<string> = new Set(CHANNEL_KINDS);

/** What works now, and what to do next, on one line. */
export function nextWords(
  { channel, verdict }: ChannelVerdict,
  open: readonly Channel[],
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words } = phrasing;
  if (verdict.ability === 'working' || verdict.ability === 'retired') {
    return words.spans('step.none');
  }
  const works =
    open.length > 0
      ? words.spans('works.now', { channels: named(open, phrasing) })
      : inTrouble(verdict)
        ? words.spans('works.none')
        : [];
  return between([works, words.spans('next', { step: step() })], ' ');

  function step(): readonly Span[] {
    const diagnosis = diagnosisOf(verdict);
    const remedy = remedyFor(diagnosis, channel);
    const settler = verdict.settle[0];
    if (verdict.ability === 'unknown' && settler && !remedy?.startsWith('told.')) {
      return words.spans(`settle.${settler}`);
    }
    return remedyWords(diagnosis, channel, open, phrasing);
  }
}

/** The platforms of the channels, in a row. */
function named(channels: readonly Channel[], phrasing: PhrasingContext): readonly Span[] {
  const platforms = [...new Set(channels.map(({ platform }) => platform))];
  return [
    plain(platforms.map((platform) => platformName(platform, phrasing.words.language)).join(', ')),
  ];
}

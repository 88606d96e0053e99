import { causeRecord } from '../catalog/causes.ts';
import { platformName } from '../catalog/languages/names.ts';
import { platformRecord } from '../catalog/platforms/platforms.ts';
import { faultOf, isContentFault } from '../catalog/platforms/refusals.ts';
import { CHANNEL_KINDS, isFirstHand, isTrouble, signalRecord } from '../catalog/signals.ts';
import type { Channel } from '../model/channel.ts';
import type { Span } from '../model/replies/reply.ts';
import type { SignalOf } from '../model/signal.ts';
import type { Ability, Cause, NextObservation, Verdict } from '../model/verdict.ts';
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
  const fault = refusedPost(verdict, channel);
  const note = fault
    ? sentence(
        words.spans('note.post-refused', { ...about(channel, phrasing), fault: faultOf(fault) }),
      )
    : [];
  const around = fault ? 'post' : isOver(verdict) ? 'over' : troubleAround(verdict) ? 'yes' : 'no';
  if (cause === undefined) return between([words.spans('why.none', { around }), note], ' ');
  const told = toldMoreClosely(diagnosisOf(verdict), channel);
  if (told !== undefined) {
    return sentence(words.spans(`why.told.${told}`, { ...about(channel, phrasing), ability }));
  }
  const why = sentence(
    words.spans(`why.${cause}`, {
      ...about(channel, phrasing),
      ability,
      group: verifiedOnes(verdict, channel) ? 'verified' : 'many',
      around,
      house: isOurHouse(verdict) ? 'yes' : 'no',
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
      note,
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

/** Whether the line that this program looks by stands: then what fails for staff is what they work with. */
function isOurHouse({ evidence }: Verdict): boolean {
  return evidence.some(
    ({ signal }) =>
      (signal?.kind === 'credentials' && signal.result === 'ok') ||
      (signal?.kind === 'profile' && signal.seen === 'visible'),
  );
}

/** Whether the channel itself was in trouble that is over: told, and yet nothing is wrong with it now. */
function isOver({ ability, evidence }: Verdict): boolean {
  return (
    ability === 'working' &&
    evidence.some(
      ({ signal, decibans }) =>
        decibans <= -1 && signal && 'channel' in signal && isTrouble(signal) && isFirstHand(signal),
    )
  );
}

/** The post that was refused for what is in it, while the channel works and nothing went out since. */
export function refusedPost(
  { ability, evidence }: Verdict,
  { id, platform }: Channel,
): SignalOf<'write'> | undefined {
  if (ability !== 'working') return undefined;
  const refused = evidence
    .flatMap(({ signal }) => (signal?.kind === 'write' && signal.channel === id ? [signal] : []))
    .find((write) => isContentFault(write, platform));
  const isMended = evidence.some(
    ({ signal }) =>
      refused &&
      signal !== undefined &&
      signal.at > refused.at &&
      (signal.kind === 'post' || (signal.kind === 'write' && signal.result === 'accepted')),
  );
  return isMended ? undefined : refused;
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
  if (verdict.ability === 'retired') return words.spans('step.none');
  if (verdict.ability === 'working') {
    if (refusedPost(verdict, channel)) return nextStep(words.spans('step.mend-post'));
    if (verdict.cause === 'own-network') {
      return nextStep(remedyWords(diagnosisOf(verdict), channel, open, phrasing));
    }
    if (verdict.activity === 'silent') return nextStep(words.spans('step.ask-why-silent'));
    // What settles it has been told, and is something to do.
    return isUnsure(verdict) && settlers(verdict, channel).length > 0
      ? []
      : words.spans('step.none');
  }
  const isNoneOpen = open.length === 0 && inTrouble(verdict);
  // Told first, that none is known would contradict the advice to use another.
  if (isNoneOpen && remedyFor(diagnosisOf(verdict), channel) === undefined) {
    return between([nextStep(step()), words.spans('works.none-known')], ' ');
  }
  const works = isNoneOpen
    ? words.spans('works.none')
    : open.length > 0
      ? words.spans('works.now', { channels: named(open, phrasing) })
      : [];
  return between([works, nextStep(step())], ' ');

  function nextStep(step: readonly Span[]): readonly Span[] {
    return words.spans('next', { step });
  }

  function step(): readonly Span[] {
    const diagnosis = diagnosisOf(verdict);
    const remedy = remedyFor(diagnosis, channel);
    const settler = settlers(verdict, channel)[0];
    const isKnown =
      remedy?.startsWith('told.') ||
      (verdict.cause === 'own-network' && verdict.certainty !== 'possible');
    if (verdict.ability === 'unknown' && settler && !isKnown) {
      return words.spans(`settle.${settler}`);
    }
    return remedyWords(diagnosis, channel, open, phrasing);
  }
}

/** Below this an answer tells what would settle it. */
const SURE = 0.9;

/** Whether it might be otherwise, so that what would settle it is worth telling. */
export function isUnsure(verdict: Verdict): boolean {
  return verdict.probability.ability[verdict.ability] < SURE;
}

/** What nobody can do on a website or a feed, which have no log-in and no platform above them. */
const OF_ACCOUNTS = new Set<NextObservation>([
  'read-credentials',
  'log-in-by-hand',
  'appeal-to-platform',
]);

/** What would settle it, the best first, as far as the channel is one that allows it. */
export function settlers({ settle }: Verdict, { platform }: Channel): readonly NextObservation[] {
  const { account } = platformRecord(platform);
  return account === 'website' || account === 'feed'
    ? settle.filter((one) => !OF_ACCOUNTS.has(one))
    : settle;
}

/** The platforms of the channels, in a row. */
function named(channels: readonly Channel[], phrasing: PhrasingContext): readonly Span[] {
  const platforms = [...new Set(channels.map(({ platform }) => platform))];
  return [
    plain(platforms.map((platform) => platformName(platform, phrasing.words.language)).join(', ')),
  ];
}

import type { DigestSchedule } from '../../model/digest.ts';
import type { Instant } from '../../model/instant.ts';
import type { Reply, Span } from '../../model/replies/reply.ts';
import { daysWords } from '../days.ts';
import type { PhrasingContext } from '../phrasing-context.ts';
import { sentenceReply } from '../plain-answers.ts';
import { quote } from '../quoted-text.ts';
import { time } from '../times.ts';
import { plain } from '../words.ts';

/** A schedule with the next time that its digest comes. */
export interface ScheduledDigest {
  readonly schedule: DigestSchedule;
  readonly next: Instant;
}

/** A digest has been scheduled: when, of whom, and how to end it. */
export function digestScheduledReply(scheduled: ScheduledDigest, phrasing: PhrasingContext): Reply {
  const { words } = phrasing;
  return {
    language: words.language,
    headline: [
      plain(words.text('digest.scheduled', scheduleWords(scheduled.schedule, phrasing)), true),
    ],
    blocks: [
      {
        kind: 'paragraph',
        spans: words.spans('digest.next', { time: nextTime(scheduled, phrasing) }),
      },
    ],
    actions: [
      {
        label: words.text('button.digest-off'),
        do: { kind: 'end-digest', plan: scheduled.schedule.id },
      },
    ],
  };
}

/** What the room is told of it: who has changed its digests. */
export function digestChangedReply(
  what: 'on' | 'off',
  times: readonly string[],
  who: string,
  { words }: PhrasingContext,
): Reply {
  return sentenceReply('digest.changed', words, {
    who: quote(who, 40),
    what,
    time: times.join(', '),
  });
}

/** The digests of a room. */
export function digestSchedulesReply(
  scheduled: readonly ScheduledDigest[],
  phrasing: PhrasingContext,
): Reply {
  const { words } = phrasing;
  if (scheduled.length === 0) return sentenceReply('digest.none', words);
  return {
    language: words.language,
    headline: [plain(words.text('digest.schedules'), true)],
    blocks: [
      {
        kind: 'list',
        items: scheduled.map((one) => digestScheduleWords(one, phrasing)),
      },
    ],
    actions: scheduled.map(({ schedule }) => ({
      label: words.text('button.digest-off-one', { time: schedule.time }),
      do: { kind: 'end-digest', plan: schedule.id },
    })),
  };
}

/** A schedule in one line. */
export function digestScheduleWords(
  scheduled: ScheduledDigest,
  phrasing: PhrasingContext,
): readonly Span[] {
  return phrasing.words.spans('digest.schedule', {
    ...scheduleWords(scheduled.schedule, phrasing),
    next: nextTime(scheduled, phrasing),
  });
}

/** Digests that are no longer sent. */
export function digestEndedReply(
  ended: readonly DigestSchedule[],
  phrasing: PhrasingContext,
): Reply {
  const [first] = ended;
  if (!first) return sentenceReply('digest.none', phrasing.words);
  return sentenceReply('digest.ended', phrasing.words, {
    times: ended.map(({ time: at }) => at).join(', '),
  });
}

function scheduleWords(
  { time: at, days, organisations }: DigestSchedule,
  { words, names }: PhrasingContext,
) {
  const owners = organisations.map((id) => {
    const organisation = names.organisation(id);
    // One that the settings no longer know is told by its id: without a name it would be all of them.
    return organisation ? names.short(organisation) : id;
  });
  return {
    time: at,
    days: daysWords(days, words),
    of: owners.length === 0 ? 'all' : 'some',
    owners: owners.join(', '),
  };
}

function nextTime({ next, schedule }: ScheduledDigest, { now, words }: PhrasingContext) {
  return time(next, now, schedule.zone, words.language);
}

import { platformName } from '../catalog/languages/names.ts';
import { chatLabel, isChat } from '../model/chat.ts';
import type { Platform } from '../model/platform.ts';
import type { Reply, Span } from '../model/replies/reply.ts';
import type { Gap, SelfHealth } from '../model/self-health.ts';
import type { PhrasingContext } from './phrasing-context.ts';
import { sentenceReply } from './plain-answers.ts';
import { quote } from './quoted-text.ts';
import { clock, duration, sameDay, time } from './times.ts';
import { between, plain } from './words.ts';

/** More than this no longer fits a line. */
const MOST = 3;

/** One line on what the bot itself could not see or do; nothing where there is nothing to tell. */
export function selfHealthWords(
  { gaps, held, refusing = [], refusedTools, isDiskFull }: SelfHealth,
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words } = phrasing;
  const lasting = gaps.filter(({ to }) => to === undefined);
  const over = gaps.filter(({ to }) => to !== undefined);
  const told = [
    ...(isDiskFull ? [words.spans('own.disk', {})] : []),
    ...refusing.map((room) => words.spans('own.refused', roomValues(room))),
    ...(held > 0 ? [words.spans('own.held', { n: held })] : []),
    ...(refusedTools ? [refusedToolWords(refusedTools, phrasing)] : []),
    ...[...lasting, ...over].map((gap) => gapWords(gap, phrasing)),
  ];
  if (told.length === 0) return [];
  const more = told.length - MOST;
  const shown = more > 1 ? [...told.slice(0, MOST), words.spans('more', { n: more })] : told;
  return words.spans('own.side', { what: between(shown, '; ') });
}

function refusedToolWords(
  { times, last }: NonNullable<SelfHealth['refusedTools']>,
  { words, now, zone }: PhrasingContext,
): readonly Span[] {
  return words.spans('own.tool-refused', {
    n: times,
    time: time(last, now, zone, words.language),
  });
}

/** What whoever asked for alerts or digests in a room is told where it refuses them. */
export function roomRefusedReply(room: RefusingRoom, { words }: PhrasingContext): Reply {
  return sentenceReply('room.refused', words, roomValues(room));
}

type RefusingRoom = NonNullable<SelfHealth['refusing']>[number];

function roomValues({ chat, room, error }: RefusingRoom) {
  return { chat: chatLabel(chat), room: quote(room, 60), error: quote(error, 60) };
}

/** The same for an answer about one platform: the others' silence is no matter there. */
export function concerning(selfHealth: SelfHealth, platform: Platform): SelfHealth {
  const isOther = ({ blind }: Gap) =>
    (blind.kind === 'platform' && blind.platform !== platform) ||
    (blind.kind === 'status-page' && blind.of !== platform);
  return { ...selfHealth, gaps: selfHealth.gaps.filter((gap) => !isOther(gap)) };
}

function gapWords({ blind, from, to }: Gap, phrasing: PhrasingContext): readonly Span[] {
  const { words } = phrasing;
  const over = to === undefined ? 'no' : 'yes';
  const when = words.spans('own.when', {
    over,
    from: time(from, phrasing.now, phrasing.zone, words.language),
    to:
      to === undefined
        ? plain('')
        : sameDay(from, to, phrasing.zone)
          ? clock(to, phrasing.zone)
          : time(to, phrasing.now, phrasing.zone, words.language),
  });
  switch (blind.kind) {
    case 'platform': {
      const platform = platformName(blind.platform, words.language);
      return words.spans('own.platform', { over, platform, when });
    }
    case 'chat':
      return words.spans('own.chat', {
        over,
        chat: chatLabel(blind.chat),
        when,
      });
    case 'status-page': {
      const subject = isChat(blind.of)
        ? chatLabel(blind.of)
        : platformName(blind.of, words.language);
      return words.spans('own.status-page', { over, subject, when });
    }
    case 'clock':
      return words.spans('own.clock', {
        direction: blind.by < 0 ? 'back' : 'ahead',
        length: plain(duration(Math.abs(blind.by), words.language)),
        time: time(from, phrasing.now, phrasing.zone, words.language),
      });
    case 'line':
    case 'stopped':
      return words.spans(`own.${blind.kind}`, { over, when });
  }
}

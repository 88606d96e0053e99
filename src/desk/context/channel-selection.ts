import { onPlatform, platformName } from '../../catalog/languages/names.ts';
import type { Channel, Organisation } from '../../model/channel.ts';
import type { Directory } from '../../model/directory.ts';
import type { Question } from '../../model/question.ts';
import type { Names } from '../../say/phrasing-context.ts';
import { notWatchedReply, whichOrganisationReply } from '../../say/plain-answers.ts';
import type { Words } from '../../say/words.ts';
import type { Answer, AnswerContext } from './context.ts';

/** The channels that a question means, or why none can be chosen. */
export type ChannelSelection =
  | { readonly kind: 'channels'; readonly channels: readonly [Channel, ...Channel[]] }
  /** "We" was said, and it could be several. */
  | { readonly kind: 'which-organisation'; readonly organisations: readonly Organisation[] }
  /** What was named is not watched. */
  | { readonly kind: 'not-watched'; readonly what: string };

/**
 * Named organisations and platforms decide; without them "we" is the asker's own organisation.
 * With neither, and no "we" said, every channel of ours on the platform is meant.
 */
export function selectChannels(
  question: Question,
  { directory, home, phrasing: { names, words } }: AnswerContext,
): ChannelSelection {
  const { slots } = question;
  const onPlatform = ({ platform }: Channel) =>
    slots.platform === undefined || slots.platform.includes(platform);
  const ofThese = (organisations: readonly Organisation[]) => {
    const wanted = new Set(organisations.map(({ name }) => name));
    return found(
      directory.channels.filter((channel) => wanted.has(channel.owner) && onPlatform(channel)),
      () => named(organisations, question, names, words),
    );
  };

  if (slots.owner !== undefined) {
    const owners = slots.owner.flatMap((id) => names.organisation(id) ?? []);
    if (owners.length > 0) return ofThese(owners);
  }
  if (slots.all !== true) {
    if (home) return ofThese([home]);
    if (question.ours) {
      const organisations = publishers(directory);
      if (organisations.length > 0) return { kind: 'which-organisation', organisations };
    }
  }
  return found(
    directory.channels.filter((channel) => channel.role === 'ours' && onPlatform(channel)),
    () => named([], question, names, words),
  );
}

/** The organisations that ask here: those with channels of ours. */
export function publishers(directory: Directory): readonly Organisation[] {
  const owners = new Set(
    directory.channels.filter(({ role }) => role === 'ours').map(({ owner }) => owner),
  );
  return directory.organisations.filter(({ name }) => owners.has(name));
}

function found(channels: readonly Channel[], what: () => string): ChannelSelection {
  const [first, ...rest] = channels;
  return first
    ? { kind: 'channels', channels: [first, ...rest] }
    : { kind: 'not-watched', what: what() };
}

/** What was asked about, in words: "Oslo on Facebook". */
function named(
  organisations: readonly Organisation[],
  { slots }: Question,
  names: Names,
  words: Words,
): string {
  const owners = organisations.map((organisation) => names.short(organisation)).join(', ');
  const platforms = slots.platform ?? [];
  if (owners === '') {
    return platforms.length === 0
      ? words.text('which.anything')
      : platforms.map((platform) => platformName(platform, words.language)).join(', ');
  }
  const [platform] = platforms;
  return platform === undefined
    ? owners
    : words.text('channel', { owner: owners, where: onPlatform(platform, words.language) });
}

/** Asks which organisation is meant, or says that this is not watched, and what is. */
export function answerWithoutChannels(
  chosen: Exclude<ChannelSelection, { kind: 'channels' }>,
  question: Question,
  { phrasing: { names, words }, directory, home }: AnswerContext,
): Answer {
  if (chosen.kind === 'which-organisation') {
    const { organisations } = chosen;
    const reply = whichOrganisationReply(organisations, question.text, names, words);
    return { verdicts: [], reply };
  }
  const ours = directory.channels.filter(({ role }) => role === 'ours');
  const own = ours.filter(({ owner }) => owner === home?.name);
  const watched = own.length > 0 ? own : ours;
  return {
    verdicts: [],
    reply: notWatchedReply(chosen.what, watched, names, words),
    refused: true,
  };
}

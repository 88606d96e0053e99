import type { Platform } from '../../model/platform.ts';
import { editDistance } from '../../yaml/nearest-word.ts';

/** What people call the platforms. A name may go on: «facebooksiden», «instakontoen». */
const NAMES: readonly [Platform, RegExp][] = [
  [
    'x',
    /^(?:(?:re)?tweet(?!deck)|twitter|twiter|tvitter|twittr|twitr|twtr|twittr|tvitr|kvitr|twitt)(\p{L}*)$/u,
  ],
  ['x', /^x()$/u],
  ['facebook', /^(?:facebook|facebok|fjesbok|fjesbook|feisbok|feisbook|fb)(\p{L}*)$/u],
  ['facebook', /^(?:face|fjes)()$/u],
  ['instagram', /^(?:instagram|insta(?!ll|ns|nt|bil)|instgram|ig(?!jen|en))(\p{L}*)$/u],
  ['bluesky', /^(?:bluesky|blusky|blueskai|bsky)(\p{L}*)$/u],
  ['mastodon', /^(?:mastodon|mastadon|masto)(\p{L}*)$/u],
  ['politiloggen', /^(?:politilogg|politlogg|politiets?logg)(\p{L}*)$/u],
  ['politiloggen', /^(?:loggen|policelog)()$/u],
];
/** Long names that a slip of the fingers may spoil. */
const LONG: readonly [string, Platform][] = [
  ['twitter', 'x'],
  ['facebook', 'facebook'],
  ['instagram', 'instagram'],
  ['bluesky', 'bluesky'],
  ['mastodon', 'mastodon'],
  ['politiloggen', 'politiloggen'],
];

export interface NamedPlatform {
  readonly platform: Platform;
  /** What followed the name within the word: `siden` of «facebooksiden». */
  readonly rest: string;
  /** The word is an act, such as «tvitre», rather than the platform's name. */
  readonly act: boolean;
}

/**
 * The platform that a word names, if it names one.
 *
 * @param known true for ordinary words, which are never taken for a mistyped platform
 */
export function namedPlatform(
  word: string,
  known: (word: string) => boolean,
): NamedPlatform | undefined {
  for (const [platform, name] of NAMES) {
    const rest = name.exec(word)?.[1];
    if (rest !== undefined) {
      const act =
        platform === 'x' &&
        /^(re)?(tweet|tvit|kvit|twit+r)/.test(word) &&
        !/^(twitter|tvitter|twtr)/.test(word);
      return { platform, rest: act ? '' : rest.replace(/^(en|et|n|s|e|a)$/, ''), act };
    }
  }
  if (word.length < 6 || known(word)) return undefined;
  const near = LONG.find(
    ([name]) => name[0] === word[0] && editDistance(word, name, 3) <= (name.length > 8 ? 2 : 1),
  );
  return near && { platform: near[1], rest: '', act: false };
}

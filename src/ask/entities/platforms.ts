import { platformRecord } from '../../catalog/platforms/platforms.ts';
import { PLATFORMS, type Platform } from '../../model/platform.ts';
import { editDistance } from '../../yaml/nearest-word.ts';

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
  for (const platform of PLATFORMS) {
    const { names, act } = platformRecord(platform).spoken;
    for (const name of names) {
      const rest = name.exec(word)?.[1];
      if (rest === undefined) continue;
      const isAct = act?.test(word) ?? false;
      return {
        platform,
        rest: isAct ? '' : rest.replace(/^(en|et|n|s|e|a)$/, ''),
        act: isAct,
      };
    }
  }
  if (word.length < 6 || known(word)) return undefined;
  const near = PLATFORMS.find((platform) => isNear(word, platformRecord(platform).spoken.long));
  return near && { platform: near, rest: '', act: false };
}

/** Whether a word is a long name as a slip of the fingers may leave it. */
function isNear(word: string, name: string | undefined): boolean {
  if (name === undefined || name[0] !== word[0]) return false;
  return editDistance(word, name, 3) <= (name.length > 8 ? 2 : 1);
}

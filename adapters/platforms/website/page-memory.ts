import { HOUR, type Instant, type Millis } from '../../../src/model/instant.ts';
import type { Page } from '../../pages/page-read.ts';

/** Knows how each page usually looks, by its title and its words. */
export interface PageMemory {
  /** Whether this is another page altogether: another title, and hardly a word of before. */
  isAnother(channel: string, page: Page, now: Instant): boolean;
}

interface Looks {
  readonly title: string;
  readonly words: ReadonlySet<string>;
}

/** Of the words of both pages together, so few in common that it is another page: news of a day share far more. */
const IN_COMMON = 0.15;
/** Pages with fewer words change altogether when their owners change them. */
const ENOUGH_WORDS = 25;
/** What has looked so for this long is how the page looks now: somebody built a new one. */
const SETTLED: Millis = 24 * HOUR;
/** Enough to know a page by. */
const KEPT_WORDS = 400;

export function createPageMemory(): PageMemory {
  const usual = new Map<string, Looks>();
  const changed = new Map<string, { readonly title: string; readonly since: Instant }>();

  return {
    isAnother(channel, page, now) {
      const looks = looksOf(page);
      const before = usual.get(channel);
      if (before === undefined || !differs(before, looks)) {
        usual.set(channel, looks);
        changed.delete(channel);
        return false;
      }
      const change = changed.get(channel);
      const since = change?.title === looks.title ? change.since : now;
      changed.set(channel, { title: looks.title, since });
      if (now - since < SETTLED) return true;
      usual.set(channel, looks);
      return false;
    },
  };
}

function looksOf({ title, text }: Page): Looks {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return { title: title.toLowerCase(), words: new Set(words.slice(0, KEPT_WORDS)) };
}

function differs(before: Looks, now: Looks): boolean {
  if (before.title === now.title) return false;
  if (Math.min(before.words.size, now.words.size) < ENOUGH_WORDS) return false;
  const common = before.words.intersection(now.words).size;
  return common / (before.words.size + now.words.size - common) < IN_COMMON;
}

import type { Platform } from '../../model/platform.ts';
import type { SignalOf } from '../../model/signal.ts';
import type { ErrorMeaning } from './error-meaning.ts';
import { platformRecord } from './platforms.ts';

/** What platforms mean by what they refuse with. */

/**
 * What an error means on a platform: by its code, or, where only words came, whether they find fault with the post
 * itself. Undefined for what tells nothing.
 */
export function meaningOf(
  platform: Platform,
  code: string | undefined,
  text = '',
): ErrorMeaning | undefined {
  const codes = platformRecord(platform).errorCodes;
  const named = code !== undefined && Object.hasOwn(codes, code) ? codes[code] : undefined;
  // A code names the rule; the words may tell that it was this post, and not the account, that broke it.
  if (named === 'policy' && CONTENT.test(text)) return 'content';
  return named ?? (CONTENT.test(text) ? 'content' : RULE.test(text) ? 'policy' : undefined);
}

/** Words for a rule or a law on which something is refused. */
const RULE =
  /\b(legislation|regulation|by law|legal (order|request|requirement)|community (standards|guidelines|rules)|terms of (service|use)|content polic(y|ies)|goes against our)\b|\b(lovgivning|retningslinjer|fellesskapsregler)\b/i;

/**
 * Words for a fault of the post: length, size, form, repetition, a link that is not let through. From what X, Meta,
 * Bluesky and Mastodon answer to such posts, and their Norwegian screens.
 */
const CONTENT = new RegExp(
  [
    String.raw`\b(too (long|large|big|many (characters|images|photos|files|hashtags))|(bit|be) shorter)\b`,
    String.raw`\b(character limit|graphemes|file size|maximum (size|length)|max(imum)? (chars|characters))\b`,
    String.raw`\b(duplicate (content|post|status|tweet|message)|(already|previously) (said|posted|published) (that|this)|identical)\b`,
    String.raw`\b(media|image|photo|picture|video|file|attachment)s?\b.{0,40}\b(not (ready|finished|valid|processed|supported)|invalid|corrupt\w*|unsupported)\b`,
    String.raw`\b(unsupported|invalid) (media|image|photo|video|file|format|link|url)|not finished processing|aspect ratio\b`,
    String.raw`\b(link|url|domain)\b.{0,30}\b(blocked|not allowed|malicious|unsafe|harmful|spam|can.?t be shared|goes against)\b`,
    String.raw`\b(text|status|caption) (can.?t be blank|is missing|is empty)\b`,
    String.raw`\bfor (lang|langt|stor|stort|store|mange tegn)\b|\b(duplikat|allerede (publisert|postet|lagt ut)|ikke ferdig behandlet)\b`,
    String.raw`\blenk(a|en)\b.{0,30}\b(blokkert|sperret|ikke tillatt)\b`,
  ].join('|'),
  'i',
);

/** Was it the post that was refused, and not the account? */
export function isContentFault(
  { result, code, text }: SignalOf<'write'>,
  platform: Platform,
): boolean {
  return result === 'refused' && meaningOf(platform, code, text) === 'content';
}

/** What of a post a platform found fault with; as messages name it. */
export const POST_FAULTS = [
  'tooLong',
  'tooLarge',
  'duplicate',
  'link',
  'notReady',
  'other',
] as const;
export type PostFault = (typeof POST_FAULTS)[number];

/** By code and words, the first that fits. */
const BY_WORDS: readonly (readonly [PostFault, RegExp])[] = [
  ['duplicate', /\b(duplicat\w*|identical|already (said|posted|published)|duplikat|187|506)\b/i],
  ['notReady', /\b(not (ready|finished|processed)|ikke ferdig behandlet|324|9007)\b/i],
  [
    'tooLarge',
    /\b(blobtoolarge|(too|very) (large|big)|file size|maximum size|aspect ratio|for stort?)\b/i,
  ],
  ['tooLong', /\b(too long|characters?|graphemes|shorter|longer than|for langt?|186)\b/i],
  ['link', /\b(link|url|domain|lenk(a|en|ja))\b/i],
];

/** What is wrong with a post that was refused for what is in it. */
export function faultOf({ code = '', text = '' }: SignalOf<'write'>): PostFault {
  const told = `${code} ${text}`;
  return BY_WORDS.find(([, words]) => words.test(told))?.[0] ?? 'other';
}

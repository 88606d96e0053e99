import type { Scope } from './page.ts';

/** What an incident touches, by the words of whoever wrote it. English, since platforms write it. */
const WORDS: readonly (readonly [scope: Scope, words: RegExp])[] = [
  ['verified', /\bverified\b/i],
  ['posting', /\b(post(s|ing)?|tweet(s|ing)?|publish\w*|upload\w*|compos(e|ing)|send(ing)?)\b/i],
  [
    'login',
    /\b(log(ged|ging)?[- ]?(in|on|out)s?|sign(ed|ing)?[- ]?in|authenticat\w*|oauth|sso)\b/i,
  ],
  ['api', /\b(apis?|developers?|integrations?|webhooks?|rate limits?)\b/i],
  ['reading', /\b(timelines?|feeds?|search|loading|view(s|ing)?|display\w*|read(ing)?|delays?)\b/i],
];

/** A place behind "users in": a country more often than anything else that is written with a capital. */
const COUNTRY =
  /\b(users|customers|people|access\w*|available|unavailable|restricted|blocked) in (?!Europe|Asia|Africa|America|North|South|Latin|Central)(the )?[A-Z]\p{L}+/u;

const EVERYTHING =
  /\b(all|entire|whole) (users|customers|services|systems|platform|site)\b|\b(complete|full|total|global|major|widespread) outage\b|\bfully down\b/i;

/**
 * The scope of an incident. Its title says it most clearly, then the parts that are broken, its text only where those do
 * not.
 * Words of several scopes mean that it is not just one of them.
 *
 * @param severe the page calls it the worst there is
 */
export function scopeOf(title: string, text: string, severe: boolean, parts = ''): Scope {
  for (const words of [title, parts, text]) {
    if (COUNTRY.test(words)) return 'one-country';
    if (EVERYTHING.test(words)) return 'all';
    const named = WORDS.filter(([, pattern]) => pattern.test(words)).map(([scope]) => scope);
    const first = named[0];
    if (first === undefined) continue;
    if (named.length === 1 || first === 'verified' || first === 'posting') return first;
    return severe ? 'all' : 'unknown';
  }
  return severe ? 'all' : 'unknown';
}

/** The scope of planned work: that of the parts it is about; its title's only where it names none. */
export function scopeOfWork(title: string, parts: readonly string[]): Scope {
  return parts.length === 0 ? scopeOf(title, '', false) : scopeOf('', '', false, parts.join(', '));
}

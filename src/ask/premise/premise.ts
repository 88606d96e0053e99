import { PREMISES, type Premise } from '../../model/premise.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { PremiseLines } from './lines.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

/**
 * What an asker takes for granted: "our page is gone. Is it them or us?". Read clause by clause, since a clause that asks
 * takes nothing for granted; all languages at once, since people mix them.
 */
export function premisesIn(text: string): readonly Premise[] {
  const found = new Set<Premise>();
  for (const clause of clausesOf(text)) {
    for (const premise of PREMISES) {
      if (patternOf(premise).test(clause)) found.add(premise);
    }
  }
  // Who gets posts out can post; who is told of a takeover tells of nothing milder.
  if (found.has('can-post')) found.delete('cannot-post');
  if (found.has('visible-again')) for (const premise of BEFORE) found.delete(premise);
  return PREMISES.filter((premise) => found.has(premise));
}

/** What a page that is there again has left behind. */
const BEFORE = ['page-gone', 'empty', 'unreachable', 'login-wall'] as const satisfies Premise[];

const LANGUAGES: readonly PremiseLines[] = [nb, nn, en, sv, da];
const patterns = new Map<Premise, RegExp>();

/** The lines of all languages as one; made when first needed, since most texts only ask. */
function patternOf(premise: Premise): RegExp {
  let pattern = patterns.get(premise);
  if (pattern === undefined) {
    const lines = LANGUAGES.flatMap((language) => language[premise] ?? []);
    pattern = new RegExp(lines.map((line) => `(?:${line})`).join('|') || '(?!)', 'u');
    patterns.set(premise, pattern);
  }
  return pattern;
}

/** Clauses that state something: whole sentences, what stands before the comma of a question, and what a "why" builds on. */
function clausesOf(text: string): readonly string[] {
  const sentences = text
    .toLowerCase()
    .replaceAll(/[’‘]/g, "'")
    .match(/[^.!?\n]+[.!?]*/g);
  return (sentences ?? []).flatMap((sentence) => {
    const words = sentence.trim();
    if (!words.endsWith('?') || WHY.test(words)) return [` ${words} `];
    const clauses = words.split(
      /\s*[,;:–—]\s*|\s+(?:så|so|og|and|men|but)\s+(?=(?:er|is|are|har|has|have)\s)/u,
    );
    // A clause that asks, too, takes nothing for granted.
    return clauses
      .slice(0, -1)
      .filter((clause) => !ASKS.test(clause))
      .map((clause) => ` ${clause} `);
  });
}

/** By their first word: a verb before its subject. */
const ASKS =
  /^(?:og |and |men |but |så |so )?(?:er|is|are|was|var|har|has|have|do|does|did|kan|can|virker|verkar|fungerer|fungerar|ligger)\s/u;

/** Such a question takes for granted what it asks the reason of. */
const WHY =
  /^(?:og |and |men |but |så |so )?(?:hvorfor|kvifor|why|how come|varför|hvordan kan|korleis kan)\b/u;

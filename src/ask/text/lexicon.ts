import { CONCEPTS, type Concept } from '../../catalog/languages/record/lexicon.ts';
import { UNDERSTOOD } from '../../catalog/languages/understood.ts';
import { NORDIC_SPELLINGS } from './words.ts';

/** Up to so many words may stand where an alternative has `…`. */
const GAP = 4;
/** Texts whose concepts are remembered: one text is asked for many. */
const REMEMBERED = 64;
const REMEMBERED_WORDS = 2_000;
const PUNCTUATION = /[.,;:!?]/;

/** A place of an alternative: the words that may stand there, or a gap. */
interface Place {
  readonly words: readonly string[];
  readonly kind: 'word' | 'optional' | 'gap';
}
/** One line of a lexicon, found by its first word that may not be left out. */
interface Alternative {
  readonly concept: Concept;
  readonly line: string;
}
interface Hit {
  readonly from: number;
  readonly to: number;
  readonly line: string;
}
/** A text as its words, and what could begin at each of them. */
interface Sentence {
  readonly tokens: readonly string[];
  readonly candidates: ReadonlyMap<Concept, readonly (readonly [Alternative, number])[]>;
  /** The first hit of each concept that was asked for; undefined where there is none. */
  readonly found: Map<Concept, Hit | undefined>;
}

const byToken = new Map<string, readonly Alternative[]>();
const lines = new Map<Concept, readonly string[]>();
const places = new Map<string, readonly Place[]>();
const sentences = new Map<string, Sentence>();
let index: ReturnType<typeof createIndex> | undefined;

/**
 * True if the text holds one of the concepts. Alternatives match whole words.
 *
 * @param text as `ParsedText.normalized`: words between single spaces, punctuation as words of its own
 */
export function has(text: string, ...concepts: readonly Concept[]): boolean {
  const sentence = sentenceOf(text);
  return concepts.some((concept) => firstHit(sentence, concept) !== undefined);
}

/** The text with everything taken out that stands for the concept. */
export function without(text: string, concept: Concept): string {
  const sentence = sentenceOf(text);
  const hits = hitsOf(sentence, concept, false).sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  const gone = new Set<number>();
  for (const { from, to } of hits) {
    if (from < end) continue;
    for (let at = from; at < to; at++) gone.add(at);
    end = to;
  }
  return gone.size === 0 ? text : ` ${sentence.tokens.filter((_, at) => !gone.has(at)).join(' ')} `;
}

/** Every concept in the text, with the words and the line of the lexicon that it was found by. */
export function conceptsIn(
  text: string,
): readonly { readonly concept: Concept; readonly words: string; readonly line: string }[] {
  const sentence = sentenceOf(text);
  return [...sentence.candidates.keys()].sort().flatMap((concept) => {
    const hit = firstHit(sentence, concept);
    if (hit === undefined) return [];
    return [{ concept, words: sentence.tokens.slice(hit.from, hit.to).join(' '), line: hit.line }];
  });
}

/** The words of all lines of a concept; one that ends in `*` stands for all that begin so. */
export function wordsOf(concept: Concept): readonly string[] {
  return linesOf(concept).flatMap((line) => line.replace(/[()]/g, '').split(/[ /]/));
}

/** All lines of a concept, of every language. */
export function linesOf(concept: Concept): readonly string[] {
  let known = lines.get(concept);
  if (known === undefined) {
    known = UNDERSTOOD.flatMap(({ lexicon }) => linesIn(lexicon[concept] ?? ''));
    lines.set(concept, known);
  }
  return known;
}

/** The lines of a lexicon, without the space around them. */
export function linesIn(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words !== '') lines.push(words);
  }
  return lines;
}

function createIndex() {
  const whole = new Map<string, Alternative[]>();
  const beginnings = new Map<string, Alternative[]>();
  const endings: [string, Alternative][] = [];
  for (const concept of Object.keys(CONCEPTS) as Concept[]) {
    for (const line of linesOf(concept)) {
      const first = firstWord(line);
      if (first.includes('/')) for (const word of spellings(first)) add(word, { concept, line });
      else {
        add(first, { concept, line });
        const other = NORDIC_SPELLINGS.get(first);
        if (other !== undefined && other !== first) add(other, { concept, line });
      }
    }
  }
  return { whole, beginnings, endings };

  function add(word: string, alternative: Alternative): void {
    const isBeginning = word.endsWith('*');
    if (word.startsWith('*')) {
      endings.push([word.slice(1), alternative]);
      return;
    }
    const map = isBeginning ? beginnings : whole;
    const key = isBeginning ? word.slice(0, -1) : word;
    const list = map.get(key);
    if (list) list.push(alternative);
    else map.set(key, [alternative]);
  }
}

/** The first word of a line that may not be left out. */
function firstWord(line: string): string {
  let from = 0;
  while (line[from] === '(' || line[from] === '…') from = line.indexOf(' ', from) + 1;
  const to = line.indexOf(' ', from);
  return to < 0 ? line.slice(from) : line.slice(from, to);
}

function sentenceOf(text: string): Sentence {
  const known = sentences.get(text);
  if (known) return known;
  const tokens = text.trim().split(' ');
  const candidates = new Map<Concept, [Alternative, number][]>();
  tokens.forEach((token, at) => {
    for (const alternative of alternativesOf(token)) {
      const list = candidates.get(alternative.concept);
      if (list) list.push([alternative, at]);
      else candidates.set(alternative.concept, [[alternative, at]]);
    }
  });
  const sentence = { tokens, candidates, found: new Map() };
  if (sentences.size >= REMEMBERED) sentences.clear();
  sentences.set(text, sentence);
  return sentence;
}

/** What may begin with a word. */
function alternativesOf(token: string): readonly Alternative[] {
  const known = byToken.get(token);
  if (known) return known;
  index ??= createIndex();
  const found = [...(index.whole.get(token) ?? [])];
  for (let length = 1; length <= Math.min(token.length, 24); length++)
    found.push(...(index.beginnings.get(token.slice(0, length)) ?? []));
  for (const [ending, alternative] of index.endings)
    if (token.endsWith(ending)) found.push(alternative);
  if (byToken.size >= REMEMBERED_WORDS) byToken.clear();
  byToken.set(token, found);
  return found;
}

function firstHit(sentence: Sentence, concept: Concept): Hit | undefined {
  if (!sentence.candidates.has(concept)) return undefined;
  if (!sentence.found.has(concept)) sentence.found.set(concept, hitsOf(sentence, concept, true)[0]);
  return sentence.found.get(concept);
}

function hitsOf({ tokens, candidates }: Sentence, concept: Concept, onlyFirst: boolean): Hit[] {
  const hits: Hit[] = [];
  for (const [{ line }, at] of candidates.get(concept) ?? []) {
    const all = placesOf(line);
    const anchor = all.findIndex(({ kind }) => kind === 'word');
    const to = endOf(tokens, at, all, anchor);
    if (to < 0) continue;
    let from = at;
    for (let place = anchor - 1; place >= 0 && fits(tokens[from - 1], all[place]); place--) from--;
    hits.push({ from, to, line });
    if (onlyFirst) break;
  }
  return hits;
}

/** Where the places from one on end in the words from `at` on, or -1. */
function endOf(tokens: readonly string[], at: number, all: readonly Place[], from: number): number {
  const place = all[from];
  if (place === undefined) return at;
  if (place.kind === 'gap') {
    for (let skipped = 0; skipped <= GAP; skipped++) {
      const end = endOf(tokens, at + skipped, all, from + 1);
      const next = tokens[at + skipped];
      if (end >= 0 || next === undefined || PUNCTUATION.test(next)) return end;
    }
    return -1;
  }
  const end = fits(tokens[at], place) ? endOf(tokens, at + 1, all, from + 1) : -1;
  return end < 0 && place.kind === 'optional' ? endOf(tokens, at, all, from + 1) : end;
}

function fits(token: string | undefined, place: Place | undefined): boolean {
  if (token === undefined || place === undefined) return false;
  return place.words.some((word) => {
    if (word.startsWith('*')) return token.endsWith(word.slice(1));
    return word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word;
  });
}

function placesOf(line: string): readonly Place[] {
  const known = places.get(line);
  if (known) return known;
  const parsed = line.split(' ').map((word): Place => {
    if (word === '…' || word === '(…)') return { words: [], kind: 'gap' };
    const optional = word.startsWith('(');
    return {
      words: spellings(optional ? word.slice(1, -1) : word),
      kind: optional ? 'optional' : 'word',
    };
  });
  places.set(line, parsed);
  return parsed;
}

/** The words that stand at one place, each in each of its spellings. */
function spellings(word: string): readonly string[] {
  if (!word.includes('/')) {
    const other = NORDIC_SPELLINGS.get(word);
    return other === undefined || other === word ? [word] : [word, other];
  }
  const choices = word.split('/').flatMap((one) => [one, NORDIC_SPELLINGS.get(one) ?? one]);
  return [...new Set(choices)];
}

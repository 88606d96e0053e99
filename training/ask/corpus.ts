import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Conversation } from '#src/ask/conversation.ts';
import type { Inspector } from '#src/ask/interpreter.ts';
import { keyOf } from '#src/ask/model/classifier.ts';
import { MODEL_LABELS, type ModelLabel } from '#src/ask/model/decide.ts';
import type { Intent } from '#src/model/question.ts';
import type { Example } from './fit-weights.ts';
import { withSlip } from './slips.ts';

const CORPUS = new URL('./corpus/', import.meta.url);
const UTTERANCES = new URL('./utterances/', import.meta.url);

/** A text of the corpus with what it means. */
export interface Sentence {
  readonly text: string;
  readonly previous: readonly string[];
  readonly label: ModelLabel;
  readonly also: readonly ModelLabel[];
  readonly family: string;
}

/** An item of a file of utterances, as far as training needs it. */
export interface Utterance {
  readonly id: string;
  readonly text: string;
  readonly intent: Intent;
  readonly slots: { readonly action?: unknown };
  readonly alsoAcceptable: readonly Intent[];
  readonly tags: readonly string[];
  readonly context?: { readonly previous: readonly string[] } | undefined;
}

/** Everything that is learnt from: the sentences of the corpus and the utterances. */
export function readCorpus(): readonly Sentence[] {
  return [...ownSentences(), ...utterances()];
}

/** What the classifier is to make of a sentence, and of the same with a slip, given what the rules alone make of them. */
export function examplesOf(sentence: Sentence, rules: Inspector): readonly Example[] {
  const { text, previous, label, also, family } = sentence;
  const conversation: Conversation = previous.length > 0 ? { previous } : {};
  return [...new Set([text, withSlip(text)])].map((written) => ({
    input: rules.inspect(written, conversation).input,
    label,
    also,
    family,
  }));
}

/** An utterance as a sentence: somebody in danger is a label of its own. Siblings are one family. */
export function sentenceOf(utterance: Utterance): Sentence {
  const { text, intent, slots, alsoAcceptable, tags, context } = utterance;
  const label = MODEL_LABELS.find((one) => one === intent || one === `${intent}-${slots.action}`);
  if (label === undefined) throw new Error(`no label for ${utterance.id}: ${intent}`);
  return {
    text,
    previous: context?.previous ?? [],
    label: tags.includes('emergency') ? 'emergency' : label,
    // Which setting would do too is known, but not what would have to become of it.
    also: MODEL_LABELS.filter((one) => alsoAcceptable.some((intent) => intent === one)),
    family: familyOf(utterance),
  };
}

/** The tag `family-N`, or what stands for it: the item itself. */
export function familyOf({ id, tags }: Pick<Utterance, 'id' | 'tags'>): string {
  return tags.find((tag) => tag.startsWith('family-')) ?? id;
}

/**
 * `corpus/LANGUAGE/LABEL.txt`, where there is one: a sentence a line, after `>>` where something was said before. Where a
 * line leaves a choice, as in `{send|give} us {a report|it}`, it stands for several, which are one family.
 */
function ownSentences(): readonly Sentence[] {
  return readdirSync(CORPUS)
    .sort()
    .flatMap((language) =>
      MODEL_LABELS.flatMap((label) =>
        linesOf(new URL(`${language}/${label}.txt`, CORPUS)).flatMap((line, at) =>
          choicesOf(line).map((sentence) => {
            const [text = '', ...previous] = sentence.split(' >> ').reverse();
            return { text, previous, label, also: [], family: `${language}/${label}/${at}` };
          }),
        ),
      ),
    );
}

/** What a line stands for: not every combination of its choices, but each choice about twice. */
export function choicesOf(line: string): readonly string[] {
  const parts = line.split(/[{}]/).map((part, at) => (at % 2 === 0 ? [part] : part.split('|')));
  const most = parts.reduce((product, { length }) => product * length, 1);
  const longest = Math.max(...parts.map(({ length }) => length));
  const sentences = Array.from({ length: Math.min(most, 2 * longest) }, (_, at) =>
    parts.map((part, place) => part[turned(at, place, part.length)]).join(''),
  );
  return [...new Set(sentences.map((sentence) => sentence.replace(/ +/g, ' ').trim()))];
}

/** Every choice in turn; each time all have had theirs, its neighbours are others. */
function turned(at: number, place: number, choices: number): number {
  return (at + keyOf(`${place} ${Math.floor(at / choices)}`)) % choices;
}

function utterances(): readonly Sentence[] {
  return readdirSync(UTTERANCES)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => linesOf(new URL(name, UTTERANCES)))
    .map((line) => sentenceOf(JSON.parse(line) as Utterance));
}

function linesOf(file: URL): readonly string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

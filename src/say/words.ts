import { IntlMessageFormat } from 'intl-messageformat';
import type { MessageKey } from '../catalog/languages/en/messages.ts';
import { LANGUAGE_RECORDS } from '../catalog/languages/languages.ts';
import type { Language } from '../model/language.ts';
import type { Block, Span } from '../model/replies/reply.ts';

/** What a message's arguments may hold. A span keeps its kind, so that foreign words stay foreign. */
export type Value = string | number | Span | readonly Span[];
export type Values = Readonly<Record<string, Value>>;

/** The words of one language. */
export interface Words {
  readonly language: Language;
  /** A message as spans; arguments that are spans come through as they are. */
  spans(key: MessageKey, values?: Values): readonly Span[];
  /** A message as text. Its arguments are text and numbers only: foreign words have no place in it. */
  text(key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
}

/** Messages are compiled at their first use: an answer needs some thirty of them. */
export function createWords(language: Language): Words {
  const { messages, locale } = LANGUAGE_RECORDS[language];
  const compiled = new Map<MessageKey, IntlMessageFormat>();

  function message(key: MessageKey): IntlMessageFormat {
    const known = compiled.get(key);
    if (known) return known;
    const made = new IntlMessageFormat(messages[key], locale, undefined, {
      ignoreTag: true,
      // A closed set has no other member: one that a message does not name is a bug, and throws.
      requiresOtherClause: false,
    });
    compiled.set(key, made);
    return made;
  }

  return {
    language,
    spans(key, values = {}) {
      // intl-messageformat hands objects back untouched, between pieces of text.
      const made = message(key).format<Span | readonly Span[]>(
        values as Record<string, string | number | Span>,
      );
      const parts = Array.isArray(made) ? made : [made];
      return joined(
        parts.flatMap((part): readonly Span[] =>
          typeof part === 'string'
            ? [{ kind: 'text', text: part }]
            : Array.isArray(part)
              ? (part as readonly Span[])
              : [part as Span],
        ),
      );
    },
    text: (key, values = {}) => String(message(key).format(values)),
  };
}

/** The same spans, with neighbouring plain texts made one and empty ones left out. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (span.kind === 'text' && span.text === '') continue;
    if (last?.kind === 'text' && span.kind === 'text' && !last.strong === !span.strong) {
      result[result.length - 1] = { ...last, text: last.text + span.text };
    } else {
      result.push(span);
    }
  }
  return result;
}

/** The first letter of a sentence made a capital, where it is ours to change. */
export function sentence(spans: readonly Span[]): readonly Span[] {
  const [first, ...rest] = spans;
  if (first?.kind !== 'text') return spans;
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}

export function plain(text: string, strong = false): Span {
  return strong ? { kind: 'text', text, strong } : { kind: 'text', text };
}

/** The same words, in bold where they are ours. */
export function strong(spans: readonly Span[]): readonly Span[] {
  return spans.map((span) => (span.kind === 'text' ? plain(span.text, true) : span));
}

/** Several pieces with something between them. */
export function between(pieces: readonly (readonly Span[])[], separator: string): readonly Span[] {
  return joined(
    pieces
      .filter((piece) => piece.length > 0)
      .flatMap((piece, index) => (index === 0 ? piece : [plain(separator), ...piece])),
  );
}

/** Blocks without the empty ones. */
export function filled(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) =>
    block.kind === 'list' ? block.items.length > 0 : block.spans.length > 0,
  );
}

import type { ForwardReason } from '../../model/alert.ts';
import { chatLabel } from '../../model/chat.ts';
import type { Reply, Span } from '../../model/replies/reply.ts';
import type { PhrasingContext } from '../phrasing-context.ts';
import { sentenceReply } from '../plain-answers.ts';
import { duration } from '../times.ts';

/** Why this room is told, for the message itself. */
export function forwardedWords(why: ForwardReason, { words }: PhrasingContext): readonly Span[] {
  return words.spans(`alert.${why.kind}`, valuesOf(why, words.language));
}

/** The same for a room that has its message already. */
export function forwardedReply(
  why: ForwardReason,
  incident: string,
  { words }: PhrasingContext,
): Reply {
  return {
    ...sentenceReply(`alert.${why.kind}.too`, words, valuesOf(why, words.language)),
    actions: [
      {
        label: words.text('button.acknowledge'),
        style: 'primary',
        do: { kind: 'acknowledge', incident },
      },
    ],
  };
}

function valuesOf(why: ForwardReason, language: Reply['language']) {
  return why.kind === 'carried'
    ? { chat: chatLabel(why.chat), why: why.why }
    : { duration: duration(why.after, language) };
}

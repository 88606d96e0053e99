import type { Reply, Span } from '../../model/replies/reply.ts';
import { type ChannelVerdict, causeWords, clause } from '../cause.ts';
import { likelihoodWord, percent, strength } from '../certainty-words.ts';
import { evidenceLine } from '../evidence.ts';
import { footerWords } from '../headline.ts';
import { about, type PhrasingContext } from '../phrasing-context.ts';
import { between, filled, joined, plain, sentence } from '../words.ts';
import { rivals } from './status.ts';

/** Pieces of evidence in an explanation, at most. */
const PIECES = 6;

/** Why the verdict is what it is: what weighs for and against, what else it may be, what would change it. */
export function explainReply(judged: ChannelVerdict, phrasing: PhrasingContext): Reply {
  const { channel, verdict } = judged;
  const { words } = phrasing;
  const chance = verdict.probability.ability[verdict.ability];
  const head = words.text('explain.headline', {
    ...about(channel, phrasing),
    ability: words.text('ability', { ability: verdict.ability }),
    percent: percent(chance, words.language),
    words: words.text(`likelihood.${likelihoodWord(chance)}`),
  });
  return {
    language: words.language,
    headline: sentence([plain(head, true)]),
    blocks: filled([
      { kind: 'paragraph', spans: causeWords(verdict, channel, phrasing) },
      ...(verdict.evidence.length === 0
        ? [{ kind: 'paragraph' as const, spans: words.spans('explain.no-evidence') }]
        : []),
      { kind: 'list', items: weighed(judged, phrasing) },
      { kind: 'paragraph', spans: rivalWords(judged, phrasing) },
      { kind: 'paragraph', spans: changeWords(judged, phrasing) },
      { kind: 'footer', spans: footerWords(verdict, channel, phrasing) },
    ]),
    actions: [
      {
        label: words.text('button.status'),
        do: { kind: 'status', channels: [channel.id] },
      },
    ],
  };
}

function weighed(
  { channel, verdict }: ChannelVerdict,
  phrasing: PhrasingContext,
): readonly (readonly Span[])[] {
  const { words } = phrasing;
  return verdict.evidence.slice(0, PIECES).map((evidence) =>
    words.spans('explain.evidence', {
      what: evidenceLine(evidence, channel, phrasing),
      strength: words.text('strength', { strength: strength(evidence.decibans) }),
      for: evidence.decibans >= 0 ? 'yes' : 'no',
    }),
  );
}

/** What else it may be, with how likely each is. */
function rivalWords(
  { channel, verdict }: ChannelVerdict,
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words } = phrasing;
  const others = rivals(verdict).slice(0, 3);
  if (others.length === 0) return [];
  const each = others.map(({ cause, probability }) =>
    words.spans('explain.rival', {
      clause: clause(cause, channel, phrasing),
      percent: percent(probability, words.language),
    }),
  );
  return words.spans('explain.rivals', { rivals: between(each, '; ') });
}

/** The observations that would move the verdict most. */
function changeWords({ verdict }: ChannelVerdict, phrasing: PhrasingContext): readonly Span[] {
  const { words } = phrasing;
  const steps = verdict.settle.slice(0, 2).map((settler) => words.spans(`settle.${settler}`));
  const [first, ...more] = steps;
  if (!first) return [];
  return joined(
    words.spans('explain.change', { steps: between([first, ...more.map(sentence)], ' ') }),
  );
}

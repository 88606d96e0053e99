import fc from 'fast-check';
import type { Action, Block, Reply } from '#src/model/replies/reply.ts';

const HOSTILE = [
  '@everyone',
  '@here',
  '<@1>',
  '<@!1>',
  '<@&1>',
  '<#1>',
  '<:a:1>',
  '<t:1:R>',
  '[a](https://b.example)',
  'https://c.example',
  '**',
  '__',
  '```',
  '||',
  '~~',
  '\\',
  '\u202e',
  '\u200b',
  '\n# ',
  '\n- ',
  '\n> ',
  '👩🏽‍🚒',
  ' ',
];
export const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.nat(2500)).map(([part, times]) => part.repeat(times)),
);
const spans = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text: words, strong: fc.boolean() }),
    fc.record({ kind: fc.constant('foreign' as const), text: words }),
    fc.record({ kind: fc.constant('time' as const), at: fc.nat(), text: words }),
  ),
  { maxLength: 5 },
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), spans }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(spans, { maxLength: 5 }) }),
  fc.record({ kind: fc.constant('footer' as const), spans }),
);
/** Any answer at all, with words that try to be markup. */
export const anyReply: fc.Arbitrary<Reply> = fc.record({
  language: fc.constantFrom('nb' as const, 'nn' as const, 'en' as const),
  headline: spans,
  blocks: fc.array(block, { maxLength: 5 }),
  actions: fc.array(
    words.map((label): Action => ({ label, do: { kind: 'ask', text: label } })),
    { maxLength: 40 },
  ),
});

import { expect, it } from 'vitest';
import { typedText } from '#adapters/chats/slack/incoming/typed-text.ts';

it.each([
  ['<@U0BOT> er Oslo nede?', '  er Oslo nede?'],
  ['<@U0BOT|kanalvakt> status', '  status'],
  ['spør <@U2|ola> i <#C1|vakt>', 'spør @ola i #vakt'],
  ['<@U2> sier det', '@U2 sier det'],
  ['<!channel> noe er galt', '@channel noe er galt'],
  ['se <https://x.com/oslo|x.com/oslo>', 'se x.com/oslo'],
  ['se <https://x.com/oslo>', 'se https://x.com/oslo'],
  ['feil: &lt;b&gt; &amp;amp; &amp;lt;', 'feil: <b> &amp; &lt;'],
  ['2 < 3 og 4 > 1', '2 < 3 og 4 > 1'],
])('%s is what was typed as "%s"', (text, typed) => {
  expect(typedText(text, 'U0BOT')).toBe(typed);
});

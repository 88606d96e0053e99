import { expect, it } from 'vitest';
import { escaped, visible } from '#adapters/chats/discord/outgoing/escape.ts';

it.each([
  ['bold and italics', '**a** *b* __c__ _d_', '\\*\\*a\\*\\* \\*b\\* \\_\\_c\\_\\_ \\_d\\_'],
  ['strikes and spoilers', '~~a~~ ||b||', '\\~\\~a\\~\\~ \\|\\|b\\|\\|'],
  ['code', '```js\nx``` `y`', '\\`\\`\\`js x\\`\\`\\` \\`y\\`'],
  [
    'a masked link',
    '[politiet.no](https://evil.example)',
    '\\[politiet.no\\](https\\://evil.example)',
  ],
  ['a bare link', 'https://a.example', 'https\\://a.example'],
  ['a person', '<@1> <@!2>', '\\<\\@1\\> \\<\\@!2\\>'],
  ['a role and a room', '<@&3> <#4>', '\\<\\@&3\\> \\<\\#4\\>'],
  ['everybody', '@everyone @here', '\\@everyone \\@here'],
  ['everybody, hidden by an invisible character', '@\u200beveryone', '\\@everyone'],
  ['a timestamp', '<t:1:R>', '\\<t\\:1\\:R\\>'],
  ['emoji', '<:fire:5> <a:b:6> :fire:', '\\<\\:fire\\:5\\> \\<a\\:b\\:6\\> \\:fire\\:'],
  ['a command', '</status:7>', '\\</status\\:7\\>'],
  ['headings', '# a', '\\# a'],
  ['small print', '-# a', '\\-\\# a'],
  ['quotes', '>>> a', '\\>\\>\\> a'],
  ['lists', '- a', '\\- a'],
  ['numbered lists', ' 12. a', ' 12\\. a'],
  ['a list on a later line', 'x\n- a', 'x - a'],
  ['a backslash before a mark', '\\*a\\*', '\\\\\\*a\\\\\\*'],
])('%s shows literally', (_, text, markdown) => {
  expect(escaped(text)).toBe(markdown);
});

it('leaves ordinary words, times and shares as they are', () => {
  const text = 'Nede siden 02:15 – X: «låst» (91 %), politiet.no, 3 h 5-6 og 1.5';
  expect(escaped(text)).toBe(text);
});

it('takes out marks that turn the line around and characters that cannot be seen', () => {
  expect(visible('a\u202eb\u2066c\u200fd\u2060e\u3164f\u{e0041}g\u0007h\u200di')).toBe('abcdefghi');
});

it('keeps the joiners and selectors that emoji and scripts need', () => {
  const text = '👩🏽‍🚒 ❤️‍🔥 नमस्क्‍ते';
  expect(visible(text)).toBe(text);
});

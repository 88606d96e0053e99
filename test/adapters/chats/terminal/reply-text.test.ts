import { describe, expect, it } from 'vitest';
import { escapeControls, replyText } from '#adapters/chats/terminal/reply-text.ts';
import type { Reply } from '#src/model/replies/reply.ts';

const plain = (_style: unknown, text: string) => text;
const marked = (style: unknown, text: string) => `<${style}>${text}</${style}>`;
const reply: Reply = {
  language: 'en',
  headline: [{ kind: 'text', text: 'Down.', strong: true }],
  blocks: [
    {
      kind: 'paragraph',
      spans: [
        { kind: 'text', text: 'Since ' },
        { kind: 'time', at: 0, text: '00:15' },
      ],
    },
    { kind: 'list', items: [[{ kind: 'foreign', text: '\u001b[31mred\u001b[2J\r\nnext' }]] },
    { kind: 'footer', spans: [{ kind: 'text', text: 'Judged 02:20.' }] },
  ],
  actions: [
    { label: 'Why?', do: { kind: 'why', channels: ['a'] } },
    { label: 'I can’t post', do: { kind: 'report', channel: 'a', says: 'cannot-post' } },
  ],
};

describe('a reply at the terminal', () => {
  it('is its lines, and its buttons as numbered choices', () => {
    expect(replyText(reply, plain).split('\n')).toEqual([
      'Down.',
      'Since 00:15',
      '• red next',
      'Judged 02:20.',
      '[1] Why?  [2] I can’t post',
    ]);
  });

  it('stresses the headline and takes the footer back where there is colour', () => {
    const lines = replyText(reply, marked).split('\n');
    expect(lines[0]).toBe('<bold><bold>Down.</bold></bold>');
    expect(lines[3]).toBe('<dim>Judged 02:20.</dim>');
  });

  it.each([
    ['an escape sequence', '\u001b[31mx', '[31mx'],
    ['the one-character form of it', '\u009b31mx', '31mx'],
    ['a carriage return', 'fine\rdown', 'finedown'],
    ['a bell, a backspace, a null', 'a\u0007\u0008\u0000b', 'ab'],
    ['a mark that turns the line around', 'a\u202eb', 'ab'],
  ])('lets %s do nothing', (_name, text, shown) => {
    expect(escapeControls(text)).toBe(shown);
  });

  it('keeps letters of every kind and line breaks', () => {
    expect(escapeControls('Ålesund – «nå»\n日本 😀')).toBe('Ålesund – «nå»\n日本 😀');
  });
});

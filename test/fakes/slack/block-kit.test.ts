import { describe, expect, it } from 'vitest';
import { blockKitFaults } from './block-kit.ts';

const plain = (length: number) => ({ type: 'plain_text', text: 'å'.repeat(length) });
const section = (length: number) => ({ type: 'section', text: plain(length) });
const button = (more = {}) => ({ type: 'button', action_id: 'a', text: plain(75), ...more });
const buttons = (count: number) => ({
  type: 'actions',
  elements: Array.from({ length: count }, (_, at) => button({ action_id: `a${at}` })),
});
const select = (options: number, text = 75) => ({
  type: 'actions',
  elements: [
    {
      type: 'static_select',
      placeholder: plain(150),
      options: Array.from({ length: options }, (_, at) => ({ text: plain(text), value: `${at}` })),
    },
  ],
});
const rich = (...elements: object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
const modal = (title: number, more = {}) => ({
  type: 'modal',
  title: plain(title),
  blocks: [section(1)],
  ...more,
});
const input = { type: 'input', label: plain(2000), element: { type: 'plain_text_input' } };

describe('Block Kit, as Slack checks it', () => {
  it.each<[string, unknown]>([
    ['fifty blocks', Array.from({ length: 50 }, () => section(1))],
    ['a section of 3000', [section(3000)]],
    ['a header of 150', [{ type: 'header', text: plain(150), level: 4 }]],
    [
      'a button with a value of 2000',
      [{ type: 'actions', elements: [button({ value: 'x'.repeat(2000) })] }],
    ],
    ['25 buttons', [buttons(25)]],
    ['100 options', [select(100)]],
    [
      'rich text with a date',
      [rich({ type: 'date', timestamp: 1, format: '{time}', fallback: 'x' })],
    ],
    [
      'a home of 100 blocks',
      { type: 'home', blocks: Array.from({ length: 100 }, () => section(1)) },
    ],
    ['a modal with an input', modal(24, { submit: plain(24), blocks: [input] })],
  ])('it takes %s', (_, content) => {
    expect(blockKitFaults(content)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['51 blocks', Array.from({ length: 51 }, () => section(1)), 'no more than 50'],
    ['a section of 3001', [section(3001)], 'less than 3001'],
    ['an empty text', [section(0)], 'more than 0'],
    ['a header of level 5', [{ type: 'header', text: plain(1), level: 5 }], 'from 1 to 4'],
    ['a header of 151', [{ type: 'header', text: plain(151) }], 'less than 151'],
    [
      'a header in mrkdwn',
      [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }],
      'unsupported type',
    ],
    [
      'a button of 76',
      [{ type: 'actions', elements: [button({ text: plain(76) })] }],
      'less than 76',
    ],
    [
      'a value of 2001',
      [{ type: 'actions', elements: [button({ value: 'x'.repeat(2001) })] }],
      'at most 2000',
    ],
    [
      'an action_id of 256',
      [{ type: 'actions', elements: [button({ action_id: 'x'.repeat(256) })] }],
      'at most 255',
    ],
    [
      'an unknown style',
      [{ type: 'actions', elements: [button({ style: 'green' })] }],
      'primary or danger',
    ],
    [
      'an unfinished confirm',
      [{ type: 'actions', elements: [button({ confirm: {} })] }],
      'confirm/title',
    ],
    ['26 buttons', [buttons(26)], '1 to 25'],
    ['two like action_ids', [{ type: 'actions', elements: [button(), button()] }], 'used twice'],
    [
      'two like block_ids',
      [
        { ...section(1), block_id: 'b' },
        { ...section(1), block_id: 'b' },
      ],
      'used twice',
    ],
    [
      '11 context elements',
      [{ type: 'context', elements: Array.from({ length: 11 }, () => plain(1)) }],
      '1 to 10',
    ],
    [
      '11 fields',
      [{ type: 'section', fields: Array.from({ length: 11 }, () => plain(1)) }],
      '1 to 10',
    ],
    ['a field of 2001', [{ type: 'section', fields: [plain(2001)] }], 'less than 2001'],
    ['101 options', [select(101)], '1 to 100'],
    ['an option of 76', [select(1, 76)], 'less than 76'],
    ['an unknown block', [{ type: 'banner' }], 'unsupported type'],
    ['an unknown property', [{ ...section(1), colour: 'red' }], 'not an allowed property'],
    ['empty rich text', [rich({ type: 'text', text: '' })], 'text: required'],
    [
      'text outside a section',
      [{ type: 'rich_text', elements: [{ type: 'text', text: 'x' }] }],
      'must be a rich text',
    ],
    ['a date without a format', [rich({ type: 'date', timestamp: 1 })], 'format: required'],
    ['a modal title of 25', modal(25), 'less than 25'],
    ['an input without submit', modal(1, { blocks: [input] }), 'view/submit'],
    [
      'private_metadata of 3001',
      modal(1, { private_metadata: 'x'.repeat(3001) }),
      'private_metadata',
    ],
    [
      'alt_text of 2001',
      [{ type: 'image', image_url: 'https://a.example', alt_text: 'x'.repeat(2001) }],
      'alt_text',
    ],
  ])('it refuses %s', (_, content, words) => {
    expect(blockKitFaults(content).join('\n')).toContain(words);
  });
});

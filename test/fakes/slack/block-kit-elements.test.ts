import { describe, expect, it } from 'vitest';
import { blockKitFaults } from './block-kit.ts';

const plain = (length: number) => ({ type: 'plain_text', text: 'å'.repeat(length) });
const option = (value: string, more = {}) => ({ text: plain(75), value, ...more });
const options = (count: number) => Array.from({ length: count }, (_, at) => option(`${at}`));
const groups = (count: number, each = 1) =>
  Array.from({ length: count }, () => ({ label: plain(75), options: options(each) }));
const input = (element: object, more = {}) => ({
  type: 'input',
  label: plain(1),
  element,
  ...more,
});
const modal = (...blocks: object[]) => ({
  type: 'modal',
  title: plain(24),
  submit: plain(24),
  close: plain(24),
  blocks,
});
const home = (...blocks: object[]) => ({ type: 'home', blocks });
const actions = (...elements: object[]) => [{ type: 'actions', elements }];
const accessory = (element: object) => [{ type: 'section', text: plain(1), accessory: element }];
const select = (more: object) => ({ type: 'static_select', ...more });
const typed = (more: object) => ({ type: 'plain_text_input', ...more });

describe('elements of Block Kit, as Slack checks them', () => {
  it.each<[string, unknown]>([
    ['100 groups of 100 options', accessory(select({ option_groups: groups(100, 100) }))],
    ['a first choice', actions(select({ options: options(2), initial_option: option('1') }))],
    ['an option of 150', actions(select({ options: [option('x'.repeat(150))] }))],
    ['a menu that the app fills', modal(input({ type: 'external_select', min_query_length: 0 }))],
    [
      'choices of several',
      modal(input({ type: 'multi_static_select', options: options(100), max_selected_items: 1 })),
    ],
    ['ten radio buttons', home(...actions({ type: 'radio_buttons', options: options(10) }))],
    [
      'checkboxes in mrkdwn',
      actions({
        type: 'checkboxes',
        options: [{ text: { type: 'mrkdwn', text: '*x*' }, value: '' }],
      }),
    ],
    ['five in an overflow menu', accessory({ type: 'overflow', options: options(5) })],
    ['long words', modal(input(typed({ multiline: true, min_length: 0, max_length: 3000 })))],
    [
      'a hint',
      modal(input(typed({ placeholder: plain(150) }), { hint: plain(2000), optional: true })),
    ],
    [
      'a date, a time, and both',
      modal(
        input({ type: 'datepicker', initial_date: '2026-11-24' }),
        input({ type: 'timepicker', initial_time: '03:00' }),
        input({ type: 'datetimepicker', initial_date_time: 1_628_633_820 }),
      ),
    ],
    ['an input on Home', home(input(typed({}), { dispatch_action: true }))],
    [
      'a picture beside text',
      accessory({ type: 'image', image_url: 'https://a.example', alt_text: '' }),
    ],
  ])('it takes %s', (_, content) => {
    expect(blockKitFaults(content)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['101 groups', accessory(select({ option_groups: groups(101) })), '1 to 100'],
    ['a group of 101', accessory(select({ option_groups: groups(1, 101) })), '1 to 100'],
    [
      'options and groups',
      actions(select({ options: options(1), option_groups: groups(1) })),
      'not both',
    ],
    ['no option', actions(select({})), '1 to 100'],
    ['a value of 151', actions(select({ options: [option('x'.repeat(151))] })), 'at most 150'],
    [
      'a url in a menu',
      actions(select({ options: [option('1', { url: 'https://a.example' })] })),
      'url',
    ],
    [
      'mrkdwn in a menu',
      actions(select({ options: [{ text: { type: 'mrkdwn', text: 'x' }, value: '1' }] })),
      'unsupported type: mrkdwn',
    ],
    [
      'a first choice that is none',
      actions(select({ options: options(1), initial_option: option('9') })),
      'must be an option',
    ],
    [
      'a placeholder of 151',
      actions(select({ options: options(1), placeholder: plain(151) })),
      'less than 151',
    ],
    ['11 radio buttons', actions({ type: 'radio_buttons', options: options(11) }), '1 to 10'],
    ['six in an overflow menu', accessory({ type: 'overflow', options: options(6) }), '1 to 5'],
    [
      'a description of 76',
      actions(select({ options: [option('1', { description: plain(76) })] })),
      'less than 76',
    ],
    ['max_length of 3001', modal(input(typed({ max_length: 3001 }))), 'max_length'],
    ['min above max', modal(input(typed({ min_length: 9, max_length: 8 }))), 'min_length'],
    ['a button as an input', modal(input({ type: 'button', text: plain(1) })), 'unsupported type'],
    ['a text input among actions', actions(typed({})), 'unsupported type'],
    [
      'an overflow menu as an input',
      modal(input({ type: 'overflow', options: options(1) })),
      'unsupported',
    ],
    ['a datetimepicker on Home', home(...actions({ type: 'datetimepicker' })), 'in a home'],
    ['a datetimepicker beside text', accessory({ type: 'datetimepicker' }), 'unsupported type'],
    [
      'a date with words',
      modal(input({ type: 'datepicker', initial_date: 'today' })),
      'YYYY-MM-DD',
    ],
    ['a time of 24:00', modal(input({ type: 'timepicker', initial_time: '24:00' })), 'HH:mm'],
    [
      'milliseconds',
      modal(input({ type: 'datetimepicker', initial_date_time: 1_628_633_820_000 })),
      '10 digits',
    ],
    ['a label of 2001', modal(input(typed({}), { label: plain(2001) })), 'less than 2001'],
    [
      'a label in mrkdwn',
      modal(input(typed({}), { label: { type: 'mrkdwn', text: 'x' } })),
      'unsupported',
    ],
    ['a hint of 2001', modal(input(typed({}), { hint: plain(2001) })), 'less than 2001'],
    ['no element', modal({ type: 'input', label: plain(1) }), 'element: must be'],
    ['a word for optional', modal(input(typed({}), { optional: 'yes' })), 'must be a boolean'],
    [
      'two in focus',
      modal(input(typed({ focus_on_load: true })), input(typed({ focus_on_load: true }))),
      'only one element',
    ],
    ['a title on Home', { ...home(), title: plain(1) }, 'view/title: not an allowed'],
    ['a view without blocks', { type: 'home' }, 'view/blocks: required'],
    ['a title in mrkdwn', { ...modal(), title: { type: 'mrkdwn', text: 'x' } }, 'unsupported type'],
    ['a close of 25', { ...modal(), close: plain(25) }, 'less than 25'],
    ['a callback_id of 256', { ...modal(), callback_id: 'x'.repeat(256) }, 'callback_id'],
    [
      'a title beside a picture in a context',
      [
        {
          type: 'context',
          elements: [
            { type: 'image', image_url: 'https://a.example', alt_text: 'x', title: plain(1) },
          ],
        },
      ],
      'title: not an allowed',
    ],
  ])('it refuses %s', (_, content, words) => {
    expect(blockKitFaults(content).join('\n')).toContain(words);
  });
});

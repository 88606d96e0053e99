import { describe, expect, test } from 'vitest';
import { commandFaults } from './command-limits.ts';
import { modalFaults } from './component-limits.ts';
import { nestedErrors } from './fault-list.ts';
import { messageFaults } from './message-limits.ts';

const x = (length: number): string => 'x'.repeat(length);
const button = (id: string, more = {}) => ({
  type: 2,
  style: 1,
  label: 'a',
  custom_id: id,
  ...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const buttons = (count: number) => Array.from({ length: count }, (_, index) => button(`b${index}`));
const embed = (more: object) => ({ embeds: [{ description: 'd', ...more }] });
const fields = (count: number, name = 'n', value = 'v') =>
  embed({ fields: Array.from({ length: count }, () => ({ name, value })) });
const select = (count: number) => ({
  type: 3,
  custom_id: 's',
  options: Array.from({ length: count }, (_, index) => ({ label: 'l', value: `${index}` })),
});

describe('a message at the limit passes, and one past it is named', () => {
  test.each<[string, object, object, string]>([
    ['content', { content: x(2000) }, { content: x(2001) }, 'content'],
    ['title', embed({ title: x(256) }), embed({ title: x(257) }), 'embeds[0].title'],
    [
      'description',
      embed({ description: x(4096) }),
      embed({ description: x(4097) }),
      'embeds[0].description',
    ],
    ['fields', fields(25), fields(26), 'embeds[0].fields'],
    ['field name', fields(1, x(256)), fields(1, x(257)), 'embeds[0].fields[0].name'],
    ['field value', fields(1, 'n', x(1024)), fields(1, 'n', x(1025)), 'embeds[0].fields[0].value'],
    [
      'footer',
      embed({ footer: { text: x(2048) } }),
      embed({ footer: { text: x(2049) } }),
      'embeds[0].footer.text',
    ],
    [
      'author',
      embed({ author: { name: x(256) } }),
      embed({ author: { name: x(257) } }),
      'embeds[0].author.name',
    ],
    [
      'all texts of all embeds',
      { embeds: [{ description: x(3000) }, { description: x(3000) }] },
      { embeds: [{ description: x(3000) }, { description: x(3001) }] },
      'embeds',
    ],
    [
      'embeds',
      { embeds: Array.from({ length: 10 }, () => ({ title: 't' })) },
      { embeds: Array.from({ length: 11 }, () => ({ title: 't' })) },
      'embeds',
    ],
    [
      'rows',
      { components: Array.from({ length: 5 }, (_, index) => row(button(`${index}`))) },
      { components: Array.from({ length: 6 }, (_, index) => row(button(`${index}`))) },
      'components',
    ],
    [
      'buttons',
      { components: [row(...buttons(5))] },
      { components: [row(...buttons(6))] },
      'components[0].components',
    ],
    [
      'custom_id',
      { components: [row(button(x(100)))] },
      { components: [row(button(x(101)))] },
      'components[0].components[0].custom_id',
    ],
    [
      'a custom_id of its own',
      { components: [row(button('a'), button('b'))] },
      { components: [row(button('a'), button('a'))] },
      'components[0].components[1].custom_id',
    ],
    [
      'label',
      { components: [row(button('a', { label: x(80) }))] },
      { components: [row(button('a', { label: x(81) }))] },
      'components[0].components[0].label',
    ],
    [
      'options',
      { components: [row(select(25))] },
      { components: [row(select(26))] },
      'components[0].components[0].options',
    ],
    ['nonce', { content: 'a', nonce: x(25) }, { content: 'a', nonce: x(26) }, 'nonce'],
    [
      'allowed mentions',
      { content: 'a', allowed_mentions: { parse: [], users: ['1'] } },
      { content: 'a', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions',
    ],
    ['something to show', { content: 'a' }, { content: ' ' }, ''],
  ])('%s', (_, good, bad, path) => {
    expect(messageFaults(good as never)).toEqual([]);
    expect(messageFaults(bad as never).map((fault) => fault.split(': ')[0])).toEqual([path]);
  });
});

describe('a modal at the limit passes, and one past it is named', () => {
  const input = (more = {}) => ({ type: 4, style: 1, custom_id: 'i', label: 'l', ...more });
  const modal = (more = {}, field = {}) => ({
    title: 't',
    custom_id: 'm',
    components: [row(input(field))],
    ...more,
  });
  test.each<[string, object, object, string]>([
    ['title', modal({ title: x(45) }), modal({ title: x(46) }), 'title'],
    ['label', modal({}, { label: x(45) }), modal({}, { label: x(46) }), 'label'],
    [
      'placeholder',
      modal({}, { placeholder: x(100) }),
      modal({}, { placeholder: x(101) }),
      'holder',
    ],
    ['value', modal({}, { value: x(4000) }), modal({}, { value: x(4001) }), 'value'],
    ['at least one input', modal(), modal({ components: [] }), 'components'],
  ])('%s', (_, good, bad, path) => {
    expect(modalFaults(good as never)).toEqual([]);
    expect(modalFaults(bad as never).map((fault) => fault.split(': ')[0])).toEqual([
      expect.stringContaining(path),
    ]);
  });
});

describe('a command at the limit passes, and one past it is named', () => {
  const command = (more = {}) => [{ name: 'status', description: 'd', ...more }];
  const option = (more = {}) => ({ type: 3, name: 'o', description: 'd', ...more });
  /** Each of their 80 choices has a name of this length in Norwegian. */
  const options = (length: number) =>
    ['o', 'p', 'q', 'r'].map((name) =>
      option({
        name,
        choices: Array.from({ length: 20 }, () => ({
          name: 'n',
          value: 'vvvvv',
          name_localizations: { no: x(length) },
        })),
      }),
    );
  test.each<[string, object[], object[], string]>([
    ['name', command({ name: x(32) }), command({ name: x(33) }), '[0].name'],
    ['small letters', command({ name: 'årsak' }), command({ name: 'Årsak' }), '[0].name'],
    [
      'description',
      command({ description: x(100) }),
      command({ description: x(101) }),
      '[0].description',
    ],
    [
      'a documented locale',
      command({ name_localizations: { no: 'status', 'en-GB': 'status' } }),
      command({ name_localizations: { nb: 'status' } }),
      '[0].name_localizations.nb',
    ],
    [
      'required options first',
      command({ options: [option({ required: true }), option({ name: 'p' })] }),
      command({ options: [option(), option({ name: 'p', required: true })] }),
      '[0].options[1].required',
    ],
    [
      'names of options in one language',
      command({
        options: [option({ name_localizations: { no: 'o' } }), option({ name: 'p' })],
      }),
      command({
        options: ['o', 'p'].map((name) => option({ name, name_localizations: { no: 'o' } })),
      }),
      '[0].options[1].name_localizations.no',
    ],
    [
      'all texts, each in its longest language',
      command({ options: options(94) }),
      command({ options: options(95) }),
      '[0]',
    ],
    [
      'no description on a menu',
      command({ type: 3, name: 'Report channel trouble', description: '' }),
      command({ type: 3, name: 'Report channel trouble' }),
      '[0].description',
    ],
  ])('%s', (_, good, bad, path) => {
    expect(commandFaults(good)).toEqual([]);
    const paths = commandFaults(bad).map((fault) => fault.split(': ')[0]);
    expect(new Set(paths)).toEqual(new Set([path]));
  });
});

test('faults nest as in a 50035', () => {
  expect(nestedErrors(['embeds[0].title: Too long'])).toEqual({
    embeds: { 0: { title: { _errors: [{ code: 'BASE_TYPE_BAD_VALUE', message: 'Too long' }] } } },
  });
});

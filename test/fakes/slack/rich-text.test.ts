import { describe, expect, it } from 'vitest';
import { blockKitFaults } from './block-kit.ts';
import type { Json } from './json.ts';

const rich = (...elements: Json[]) => [{ type: 'rich_text', elements }];
const section = (...elements: Json[]) => ({ type: 'rich_text_section', elements });
const list = (more: Json, ...elements: Json[]) => ({ type: 'rich_text_list', elements, ...more });
const preformatted = (...elements: Json[]) => ({ type: 'rich_text_preformatted', elements });
const word = (more: Json = {}) => ({ type: 'text', text: 'x', ...more });
const date = (more: Json = {}) => ({ type: 'date', timestamp: 1, format: '{time}', ...more });

describe('rich text, as Slack checks it', () => {
  it.each<[string, unknown]>([
    ['a styled text', rich(section(word({ style: { bold: true, code: false } })))],
    ['a link', rich(section({ type: 'link', url: 'https://a.example', text: 'a', unsafe: true }))],
    [
      'a person, a group and a channel',
      rich(
        section(
          { type: 'user', user_id: 'U1' },
          { type: 'usergroup', usergroup_id: 'S1' },
          { type: 'channel', channel_id: 'C1' },
        ),
      ),
    ],
    [
      'a date with words around it',
      rich(section(date({ format: 'at {date_short_pretty} {time}', fallback: '' }))),
    ],
    [
      'a list within another',
      rich(
        list({ style: 'bullet', border: 1 }, section(word())),
        list({ style: 'ordered', indent: 1 }, section(word())),
      ),
    ],
    ['a quote', rich({ type: 'rich_text_quote', border: 0, elements: [word()] })],
    ['preformatted text', rich(preformatted(word()))],
    ['an empty section', rich(section())],
  ])('it takes %s', (_, content) => {
    expect(blockKitFaults(content)).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a text of nothing', rich(section(word({ text: '' }))), 'text: required'],
    ['an unknown style', rich(section(word({ style: { red: true } }))), 'style/red'],
    ['a style that is a word', rich(section(word({ style: 'bold' }))), 'must be an object'],
    ['a style that is half true', rich(section(word({ style: { bold: 1 } }))), 'must be a boolean'],
    ['an unknown property', rich(section(word({ colour: 'red' }))), 'not an allowed property'],
    ['markup', rich(section({ type: 'mrkdwn', text: 'x' })), 'unsupported type'],
    ['a link to nowhere', rich(section({ type: 'link', text: 'a' })), 'url: required'],
    ['a date in words', rich(section(date({ timestamp: 'today' }))), 'timestamp: required'],
    ['an unknown token of a date', rich(section(date({ format: '{clock}' }))), 'no {clock}'],
    ['a date in preformatted text', rich(preformatted(date())), 'unsupported type: date'],
    ['a list of bare text', rich(list({ style: 'bullet' }, word())), 'must be a rich_text_section'],
    ['a list of no style', rich(list({}, section(word()))), 'bullet or ordered'],
    ['a thick border', rich(list({ style: 'bullet', border: 2 }, section(word()))), '0 or 1'],
    ['a section with a border', rich({ ...section(word()), border: 1 }), 'not an allowed property'],
    ['no section', rich(), 'elements: required'],
    ['a section without elements', rich({ type: 'rich_text_section' }), 'elements: required'],
  ])('it refuses %s', (_, content, words) => {
    expect(blockKitFaults(content).join('\n')).toContain(words);
  });
});

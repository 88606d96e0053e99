import { expect, it } from 'vitest';
import { ask } from '../districts-interpreter.ts';

it.each([
  ['takk', 'thanks'],
  ['tusen takk for hjelpen!', 'thanks'],
  ['thanks', 'thanks'],
  ['hei', 'greeting'],
  ['god morgen', 'greeting'],
])('it hears kindness in «%s»', (text, smallTalk) => {
  expect(ask(text)).toMatchObject({ intent: 'off-topic', smallTalk });
});

it.each(['takk, men er Oslo nede?', 'hva er klokka', 'slett kontoen, takk'])(
  'it hears more than kindness in «%s»',
  (text) => {
    expect(ask(text)).not.toHaveProperty('smallTalk');
  },
);

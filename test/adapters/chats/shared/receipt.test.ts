import { expect, it } from 'vitest';
import { isReceipt } from '#adapters/chats/shared/receipt.ts';
import { question } from '../../../src/desk/desk-fixture.ts';

it.each(['ask-status', 'ask-why', 'ask-history', 'help', 'off-topic'] as const)(
  'an answer to %s only tells, and may be told again',
  (intent) => {
    expect(isReceipt({ question: question(intent) })).toBe(false);
  },
);

it.each(['report-trouble', 'report-quiet', 'digest', 'alerts'] as const)(
  'an answer to %s says that something was done',
  (intent) => {
    expect(isReceipt({ question: question(intent) })).toBe(true);
  },
);

it('a button is told by what it does, where no words were asked with it', () => {
  expect(isReceipt({}, 'report')).toBe(true);
  expect(isReceipt({}, 'why')).toBe(false);
  expect(isReceipt({ question: question('ask-status') }, 'ask')).toBe(false);
  expect(isReceipt({})).toBe(false);
});

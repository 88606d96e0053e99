import { expect, it } from 'vitest';
import { scopeOf } from '#adapters/status/scope.ts';

it.each([
  ['Verified accounts cannot post', '', 'verified'],
  ['Trouble with posting (Web, API)', '', 'posting'],
  ['Users are unable to log in', '', 'login'],
  ['Elevated API errors', '', 'api'],
  ['Timelines load slowly', '', 'reading'],
  ['Service restricted for users in Turkey', '', 'one-country'],
  ['Errors for users in Europe', '', 'unknown'],
  ['Complete outage', 'Posting is affected', 'all'],
  ['Elevated errors', 'Some people cannot sign in', 'login'],
  ['Login and search fail', '', 'unknown'],
  ['We are investigating', '', 'unknown'],
])('takes "%s" "%s" for %s', (title, text, scope) => {
  expect(scopeOf(title, text, false)).toBe(scope);
});

it('takes what is severe for all, unless it names one thing', () => {
  expect(scopeOf('We are investigating', '', true)).toBe('all');
  expect(scopeOf('Login and search fail', '', true)).toBe('all');
  expect(scopeOf('Login fails', '', true)).toBe('login');
});

import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PLATFORM_RECORDS } from '#src/catalog/platforms/platforms.ts';

/** What the pipeline of docs/posting-tool.md makes of platforms' answers: its filter is run as it stands there. */

const document = readFileSync(new URL('../../../docs/posting-tool.md', import.meta.url), 'utf8');
const filter = /jq -R -s --arg channel "\$1" '([\s\S]*?)' \| curl/.exec(document)?.[1] ?? '';
const hasJq = spawnSync('jq', ['--version']).status === 0;

function told(body: unknown, status: number): Record<string, unknown> {
  const written = typeof body === 'string' ? body : JSON.stringify(body);
  const input = `${written}\n${String(status).padStart(3, '0')}\n`;
  const printed = execFileSync('jq', ['-R', '-s', '--arg', 'channel', 'a', filter], { input });
  return JSON.parse(printed.toString()) as Record<string, unknown>;
}

it('stands in the document', () => {
  expect(filter).toContain('$status');
});

const GRAPH = { message: 'No.', type: 'OAuthException', fbtrace_id: 'AbC' };

it.skipIf(!hasJq).each([
  ['x', 403, { errors: [{ code: 326, message: 'Locked.' }] }, '326', 'Locked.'],
  [
    'x',
    403,
    {
      title: 'Forbidden',
      detail: 'Suspended.',
      type: 'https://api.x.com/2/problems/user-suspended',
    },
    'user-suspended',
    'Suspended.',
  ],
  [
    'x',
    402,
    { title: 'CreditsDepleted', detail: 'None left.', type: 'about:blank' },
    'CreditsDepleted',
    'None left.',
  ],
  [
    'x',
    403,
    { title: 'Client Forbidden', detail: 'Not enrolled.', reason: 'client-not-enrolled' },
    'client-not-enrolled',
    'Not enrolled.',
  ],
  ['facebook', 400, { error: { ...GRAPH, code: 368 } }, '368', 'No.'],
  ['facebook', 400, { error: { ...GRAPH, code: 368, error_subcode: 1390008 } }, '368', 'No.'],
  ['facebook', 400, { error: { ...GRAPH, code: 190, error_subcode: 459 } }, '459', 'No.'],
  ['instagram', 400, { error: { ...GRAPH, code: 9, error_subcode: 2207042 } }, '2207042', 'No.'],
  [
    'bluesky',
    400,
    { error: 'AccountTakedown', message: 'Taken down.' },
    'AccountTakedown',
    'Taken down.',
  ],
] as const)('tells the code that %s answered %i %j', (platform, status, body, code, text) => {
  expect(told(body, status)).toEqual({ channel: 'a', result: 'refused', status, code, text });
  expect(Object.keys(PLATFORM_RECORDS[platform].errorCodes)).toContain(code);
});

it.skipIf(!hasJq)('takes no sentence for a code, and no code from what is no JSON', () => {
  expect(told({ error: 'Validation failed: too long' }, 422)).toEqual({
    channel: 'a',
    result: 'refused',
    status: 422,
    text: 'Validation failed: too long',
  });
  expect(told('<h1>Bad gateway</h1>', 502)).toEqual({
    channel: 'a',
    result: 'server-error',
    status: 502,
    text: '<h1>Bad gateway</h1>',
  });
});

it.skipIf(!hasJq)('tells neither code nor words of what was accepted, or not answered', () => {
  expect(told({ data: { id: '1' } }, 201)).toEqual({
    channel: 'a',
    result: 'accepted',
    status: 201,
  });
  expect(told('', 0)).toEqual({ channel: 'a', result: 'unreachable' });
});

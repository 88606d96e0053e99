import { expect, it } from 'vitest';
import { checked } from '#adapters/chats/shared/checks.ts';

const failing = (error: unknown) =>
  checked(
    'token',
    () => Promise.reject(error),
    () => 'Do this.',
  );

it.each([
  Object.assign(new Error('no'), { code: 'slack_webapi_platform_error' }),
  new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }),
  Object.assign(new TypeError('no'), { code: 'ERR_INVALID_URL' }),
  new Error('said by a server'),
])('tells what a service or the line answers, with its remedy: %s', async (error) => {
  expect(await failing(error)).toEqual([{ tried: 'token', remedy: 'Do this.' }]);
});

it.each([new TypeError('x is undefined'), new RangeError('no'), new ReferenceError('y')])(
  'never tells a fault of its own as the answer of a service: %s',
  async (error) => {
    await expect(failing(error)).rejects.toBe(error);
  },
);

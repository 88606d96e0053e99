import { describe, expect, it } from 'vitest';
import { createCensor } from '#src/model/censor.ts';

const SECRET = 'pl4nted+"secret"/of-Ours';
const censor = createCensor([SECRET, 'short', 'https://hc.example/ping/f3c1e0aa-77?key=9']);
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('a secret', () => {
  it.each([
    ['as it is', SECRET],
    ['in JSON', JSON.stringify({ token: SECRET })],
    ['in an address', `https://x.example/?a=${encodeURIComponent(SECRET)}`],
    ['in a form', new URLSearchParams({ password: SECRET }).toString()],
    ['in base64', base64(SECRET)],
    ['in base64 after one byte', base64(`\0${SECRET}`)],
    ['in base64 between others', base64(`\0nordvik\0${SECRET}\0`)],
    ['in base64 of a login', base64(`me:${SECRET}`)],
    ['in base64 for addresses', Buffer.from(SECRET).toString('base64url')],
  ])('is taken out %s', (_, text) => {
    const censored = censor(`you sent ${text} to us`);
    expect(censored).toMatch(/^you sent .*\[secret\].* to us$/);
    expect(censored).not.toMatch(/pl4nted|of-Ours|JlbnRlZ|cGw0bnRlZ|bDRudGVk/);
  });

  it('is taken out wherever it stands, however often', () => {
    expect(censor(`${SECRET} and ${SECRET}`)).toBe('[secret] and [secret]');
  });

  it('is taken out whole where another is part of it', () => {
    const both = createCensor(['planted-one', 'planted-one-and-two']);
    expect(both('planted-one-and-two, planted-one')).toBe('[secret], [secret]');
  });

  it('is the path of an address too, which is all that its server sees', () => {
    expect(censor('GET /ping/f3c1e0aa-77?key=9')).toBe('GET [secret]');
    expect(censor('no check f3c1e0aa-77')).toBe('no check [secret]');
    expect(censor('hc.example does not answer')).toBe('hc.example does not answer');
  });

  it('that nobody set is known by its form', () => {
    expect(censor('authorization: Bearer abcdef123456-xyz')).toBe('authorization: Bearer [secret]');
    expect(censor('jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl')).toBe(
      'jwt [secret]',
    );
  });
});

it('lets everything else be', () => {
  const text =
    'Status is a duplicate. (187) shortly, basic authentication trouble; bearer announcements';
  expect(censor(text)).toBe(text);
});

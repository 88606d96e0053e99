import { expect, it } from 'vitest';
import { HOUR, MINUTE } from '#src/model/instant.ts';
import type { Gap, SelfHealth } from '#src/model/self-health.ts';
import { plainSpans } from '#src/say/plain-text.ts';
import { concerning, selfHealthWords } from '#src/say/self-health.ts';
import { NOW, phrasing } from './sample-channels.ts';

/** 02:20 in Oslo is now. */
const from = NOW - 2 * HOUR;
const lasting = (blind: Gap['blind']): Gap => ({ blind, from });
const over = (blind: Gap['blind']): Gap => ({ blind, from, to: from + 30 * MINUTE });
const said = (selfHealth: Partial<SelfHealth>, language: 'nb' | 'nn' | 'en' = 'nb') =>
  plainSpans(selfHealthWords({ gaps: [], held: 0, ...selfHealth }, phrasing(language)));

it('says nothing where there is nothing to say', () => {
  expect(said({})).toBe('');
});

it.each([
  ['nb', 'Hos meg selv: ser ikke X siden 00:20.'],
  ['nn', 'Hos meg sjølv: ser ikkje X sidan 00:20.'],
  ['en', 'On my own side: cannot read X since 00:20.'],
] as const)('says in %s what is not seen now', (language, line) => {
  expect(said({ gaps: [lasting({ kind: 'platform', platform: 'x' })] }, language)).toBe(line);
});

it.each([
  [{ kind: 'platform', platform: 'x' }, 'så ikke X 00:20–00:50'],
  [{ kind: 'line' }, 'linjen vår var nede 00:20–00:50'],
  [{ kind: 'chat', chat: 'slack' }, 'var ikke koblet til Slack 00:20–00:50'],
  [{ kind: 'status-page', of: 'x' }, 'fikk ikke lest statussiden til X 00:20–00:50'],
  [{ kind: 'status-page', of: 'discord' }, 'fikk ikke lest statussiden til Discord 00:20–00:50'],
  [{ kind: 'stopped' }, 'sto stille 00:20–00:50'],
  [{ kind: 'clock', by: -6 * HOUR }, 'klokka mi hoppet 6 t tilbake 00:20'],
  [{ kind: 'clock', by: HOUR }, 'klokka mi hoppet 1 t fram 00:20'],
] as const)('says of %j that it was so', (blind, words) => {
  expect(said({ gaps: [over(blind)] })).toBe(`Hos meg selv: ${words}.`);
});

it.each([
  [
    'nb',
    'Hos meg selv: et publiseringsverktøy er avvist 40 ganger, siden nøkkelen er ukjent; sist 00:20.',
  ],
  [
    'nn',
    'Hos meg sjølv: eit publiseringsverktøy er avvist 40 gonger, sidan nøkkelen er ukjend; sist 00:20.',
  ],
  [
    'en',
    'On my own side: a posting tool has been refused 40 times, as its token is not known; last 00:20.',
  ],
] as const)('says in %s that a tool has been refused', (language, line) => {
  expect(said({ refusedTools: { times: 40, last: from } }, language)).toBe(line);
});

it('says first what is held back and what lasts, and counts what no longer fits a line', () => {
  const gaps = [
    over({ kind: 'stopped' }),
    over({ kind: 'line' }),
    lasting({ kind: 'chat', chat: 'slack' }),
    over({ kind: 'platform', platform: 'x' }),
  ];
  expect(said({ gaps, held: 2 })).toBe(
    'Hos meg selv: 2 meldinger er holdt tilbake, siden rommet ikke kan leses; er ikke koblet til Slack siden 00:20; sto stille 00:20–00:50; 2 til.',
  );
});

it('keeps to what concerns the platform that was asked about', () => {
  const gaps = [
    lasting({ kind: 'platform', platform: 'x' }),
    lasting({ kind: 'platform', platform: 'feed' }),
    lasting({ kind: 'status-page', of: 'facebook' }),
    lasting({ kind: 'chat', chat: 'discord' }),
  ];
  expect(concerning({ gaps, held: 1 }, 'x')).toEqual({
    gaps: [gaps[0], gaps[3]],
    held: 1,
  });
});

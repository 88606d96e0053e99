import { describe, expect, it } from 'vitest';
import type { Incident } from '#src/model/incident.ts';
import type { Detail } from '#src/model/question.ts';
import { choices, plainText } from '#src/say/plain-text.ts';
import { NOW, QUIET, TONIGHT } from '../../say/sample-channels.ts';
import { deskFixture, KARI } from '../desk-fixture.ts';

const MINUTE = 60_000;

function open(more: Partial<Incident> = {}): Incident {
  return {
    id: '7',
    scope: 'channel vik-x',
    state: 'open',
    severity: 'critical',
    cause: 'account-locked',
    probability: 0.9,
    opened: NOW - 20 * MINUTE,
    since: NOW - 25 * MINUTE,
    affected: [
      { channel: 'vik-x', since: NOW - 25 * MINUTE, cause: 'account-locked', lastBad: NOW },
    ],
    history: [],
    ...more,
  };
}

function deskWith(...incidents: readonly Incident[]) {
  return deskFixture({
    parts: {
      incidents: {
        live: () => incidents,
        find: () => undefined,
        between: async () => incidents,
        acknowledge: () => [],
        save: async () => {},
      },
    },
  });
}

async function answer(detail: Detail, setup = deskFixture(), intent = 'ask-status' as const) {
  setup.means(intent, { detail });
  return (await setup.desk.hear('?', KARI)).reply;
}

describe('what is asked more exactly', () => {
  it('names those affected now', async () => {
    expect(plainText(await answer('affected', deskWith(open())))).toMatch(
      /^Rammet nå: Vik på X, Skjærgård på X\./,
    );
    // What is judged down counts before an incident has opened.
    expect(plainText(await answer('affected'))).toBe('Rammet nå: Skjærgård på X.');
    const calm = { ...TONIGHT, 'skjaergard-x': { ...QUIET, channel: 'skjaergard-x' } };
    expect(plainText(await answer('affected', deskFixture({ verdicts: calm })))).toBe(
      'Ingen kanal jeg følger har trøbbel nå, så vidt jeg kan se.',
    );
  });

  it('names who has taken it, or says that nobody has', async () => {
    const taken = open({ state: 'acknowledged', acknowledged: { by: 'Ola', at: NOW - MINUTE } });
    expect(plainText(await answer('handler', deskWith(taken)))).toMatch(/Vik på X: tatt av .*Ola/);
    expect(plainText(await answer('handler', deskWith(open())))).toMatch(/Vik på X: ingen ennå/);
    expect(plainText(await answer('handler'))).toMatch(/^Ingenting er åpent nå/);
  });

  it('tells who reported what, and takes back what this person reported', async () => {
    const setup = deskFixture();
    expect(plainText(await answer('reporters', setup))).toBe('Ingen meldinger fra folk teller nå.');
    expect(plainText(await answer('withdraw', setup))).toBe(
      'Du har ingen melding som fortsatt teller.',
    );
    await setup.desk.press({ kind: 'report', channel: 'vik-x', says: 'cannot-post' }, KARI);
    expect(plainText(await answer('reporters', setup))).toMatch(/Kari.*Vik på X/);
    await setup.desk.press({ kind: 'report', channel: 'vik-x', says: 'page-gone' }, KARI);
    const which = await answer('withdraw', setup);
    expect(choices(which)).toHaveLength(2);
    const [first] = which.actions;
    if (!first) throw new Error('nothing is offered');
    await setup.desk.press(first.do, KARI);
    expect(plainText(await answer('withdraw', setup))).toMatch(/^Trukket tilbake: Vik på X/);
    expect(setup.known).toEqual([]);
  });

  it('tells what it said by the report on the incident of that time, and else by what it saw', async () => {
    const said = (setup: ReturnType<typeof deskFixture>) => {
      setup.means('ask-history', { detail: 'told', slots: { period: 'today' } });
      return setup.desk.hear('hva sa du i dag?', KARI);
    };
    expect(plainText((await said(deskWith(open()))).reply)).toMatch(/Vik på X/);
    expect(plainText((await said(deskWith())).reply)).not.toMatch(
      /Jeg kjenner ingen slik hendelse/,
    );
  });

  it('knows no more than the platform of when it ends', async () => {
    expect(plainText(await answer('ends'))).toMatch(/^Ingen vet når det er over/);
    expect(plainText(await answer('platform-says'))).toMatch(/^Plattform/);
  });

  it('names the channels it watches, and says what a percentage means', async () => {
    expect(plainText(await answer('watched'))).toMatch(/^Jeg følger: .*Vik på X/);
    expect(plainText(await answer('certainty'))).toMatch(/^Prosenten er hvor sannsynlig/);
  });

  it('says what to do about those in trouble', async () => {
    expect(plainText(await answer('advice'))).toMatch(/^(Dette bør gjøres nå|Ingen kanal)/);
  });

  it('answers in the language that is wanted, from now on', async () => {
    const setup = deskFixture();
    setup.means('help', { detail: 'language', answerIn: 'nn' });
    const { reply } = await setup.desk.hear('svar på nynorsk', KARI);
    expect(reply.language).toBe('nn');
    await setup.desk.hear('hei', KARI);
    expect(setup.contexts.at(-1)?.preferred).toBe('nn');
  });
});

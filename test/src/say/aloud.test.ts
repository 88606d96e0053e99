import { describe, expect, it } from 'vitest';
import type { Signal } from '#src/model/signal.ts';
import type { Evidence } from '#src/model/verdict.ts';
import { plainText } from '#src/say/plain-text.ts';
import { statusReply } from '#src/say/status/status.ts';
import { channelOf, NOW, phrasing, verdict } from './sample-channels.ts';

/** What somebody on duty would not say to a colleague at three in the morning. */

const channel = channelOf('vik-x');
const LINE: Signal = {
  ...{ at: NOW, kind: 'reach', target: 'control', vantage: 'ours', result: 'dns' },
};

function answer(
  ability: Parameters<typeof verdict>[1],
  cause: Parameters<typeof verdict>[3],
  chance: number,
  evidence: readonly Evidence[] = [],
): string {
  const judged = verdict(channel.id, ability, 'unknown', cause, chance, { evidence });
  return plainText(
    statusReply({ channel, verdict: judged }, { own: [], sisters: [] }, phrasing('nb')),
  );
}

describe('an answer', () => {
  it('does not say that there is nothing to go by above a sign that it shows', () => {
    const cut = answer('unknown', 'own-network', 0.99, [
      { kind: 'reach', at: NOW, decibans: 20, signal: LINE },
    ]);
    expect(cut).toContain('Herfra kan jeg ikke se Vik på X nå.');
    expect(cut).not.toContain('ingenting å vurdere');
    expect(answer('unknown', 'unknown', 0.99)).toContain('ingenting å vurdere');
  });

  it('tells of a tool that strangers post by with one cause and its own remedy', () => {
    const taken = answer('hijacked', 'posting-tool', 0.8);
    expect(taken).toContain('Noen andre ser ut til å publisere som Vik på X');
    expect(taken).toContain('Noen andre publiserer gjennom publiseringsverktøyet.');
    expect(taken).toContain('steng verktøyet ute fra alle kontoer');
    expect(taken).not.toContain('publiser for hånd');
  });

  it('sends nobody to appeal before they have looked whether the page was hidden by one of theirs', () => {
    expect(answer('blocked', 'account-unpublished', 0.97)).toContain(
      'eller slått den av; hvis ikke, klag til X.',
    );
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { premisesIn } from '#src/ask/premise/premise.ts';
import { replayNight } from '#src/judge/replay.ts';
import { isoUtc } from '#src/model/instant.ts';
import { type Night, parseNight } from '#src/nights/night.ts';
import { issueLines } from '#src/yaml/file-issue.ts';
import { score } from '#test/bench/night-score.ts';

const folder = new URL('../../nights/', import.meta.url);
const texts = readdirSync(folder, { encoding: 'utf8', recursive: true })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));

function read(text: string, name: string): Night {
  const parsed = parseNight(text, name);
  if (!parsed.ok) throw new Error(issueLines(parsed.issues));
  return parsed.value;
}

describe.each(texts)('$name', ({ name, text }) => {
  const night = read(text, name);
  for (const { ask, verdict } of replayNight(night, premisesIn)) {
    if (!ask.expect) continue;
    it(`judges fairly: ${night.title ?? night.id}, ${ask.channel} at ${isoUtc(ask.at)}`, () => {
      const scored = score(night.id, ask, ask.expect ?? {}, verdict);
      const given = `${verdict.ability}, ${verdict.activity}, ${verdict.cause}`;
      expect(scored.dangerous, given).toBe(false);
      expect(scored.ability, given).not.toBe(false);
      expect(scored.activity, given).not.toBe(false);
      expect(scored.cause, given).not.toBe(false);
    });
  }

  it('judges from what was seen, never from what a night says of itself', () => {
    const bare: Night = {
      ...night,
      id: 'another',
      title: 'another',
      asks: night.asks.map(({ at, channel, text }) => ({ at, channel, text })),
    };
    const verdicts = (of: Night) => [...replayNight(of, premisesIn)].map(({ verdict }) => verdict);
    expect(verdicts(bare)).toEqual(verdicts(night));
  });

  it('reads no basis of a signal', () => {
    expect(night.signals.some((signal) => 'basis' in signal)).toBe(false);
  });
});

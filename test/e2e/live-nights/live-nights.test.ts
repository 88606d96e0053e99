import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Night, parseNight } from '#src/nights/night.ts';
import { differsIn, whyDifferent } from './differences.ts';
import { runLive } from './live-night.ts';

const NIGHTS = join(import.meta.dirname, '..', '..', 'nights');

function nightNamed(name: string): Night {
  const file = join(NIGHTS, `${name}.yaml`);
  const parsed = parseNight(readFileSync(file, 'utf8'), file);
  if (!parsed.ok) throw new RangeError(`${file} is no night`);
  return parsed.value;
}

describe('a night served to the program as it runs is judged as from its file', () => {
  it.each([
    'meant-silence/ordinary-night',
    'the-account/takedown',
    'the-account/deactivated',
    'the-account/key-locked',
    'the-account/disabled-looks-quiet',
    'the-account/hijacked-told',
    'end-or-outage/instance-down',
    'all-at-once/pages-gone-together',
    'one-post/post-too-large',
    'by-which-route/reposts-pass',
    'end-or-outage/retired-x',
  ])('%s', async (name) => {
    const answers = await runLive(nightNamed(name));
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(differsIn(answer)).toEqual([]);
  });
});

describe('where it is judged otherwise, it is known why', () => {
  it.each([
    [
      'after-trouble/hijack-over',
      'not seen: post stranger (a reader cannot tell who wrote a post)',
    ],
    [
      'the-account/policy-block',
      'not seen: write refused by person (a person tells it as a report)',
    ],
    ['own-access/reading-credits-spent', 'seen besides: profile unreachable'],
  ])('%s', async (name, reason) => {
    const answers = await runLive(nightNamed(name));
    const differing = answers.filter((answer) => differsIn(answer).length > 0);
    expect(differing.flatMap(whyDifferent)).toContain(reason);
  });
});

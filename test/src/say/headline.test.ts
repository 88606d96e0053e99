import { expect, it } from 'vitest';
import { stateWords } from '#src/say/headline.ts';
import { plainSpans } from '#src/say/plain-text.ts';
import { channelOf, phrasing, UNCLEAR, verdict } from './sample-channels.ts';

const said = (of: typeof UNCLEAR) => plainSpans(stateWords(of, channelOf('vik-x'), phrasing('nb')));

it('weighs what is not clear while there is something to weigh', () => {
  expect(said(UNCLEAR)).toMatch(/^Vik på X: virker 44.%, nede 31.%\.$/);
});

it('tells no percentages of what nothing is known of', () => {
  const chances = { working: 0.01, blocked: 0.01, unknown: 0.98 };
  const blank = verdict('vik-x', 'unknown', 'unknown', 'unknown', 0.98, { chances });
  expect(said(blank)).toBe('Jeg har ingenting å vurdere Vik på X etter ennå.');
});

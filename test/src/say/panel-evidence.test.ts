import { expect, it } from 'vitest';
import { evidenceLine } from '#src/say/evidence.ts';
import { plainSpans } from '#src/say/plain-text.ts';
import { channelOf, NOW, phrasing } from './sample-channels.ts';

it.each([
  ['nb', 'all', 'referansekontoer på X: 16 % av det vanlige'],
  ['nn', 'verified', 'verifiserte referansekontoar på X: 16 % av det vanlege'],
  ['en', 'verified', 'verified reference accounts on X: 16% of their usual posts'],
] as const)(
  'what the panel posts is told in %s, with no account named',
  (language, among, words) => {
    const panel = { share: 0.16, among, accounts: 30 };
    const evidence = { kind: 'panel', at: NOW, decibans: 12, panel } as const;
    const line = plainSpans(evidenceLine(evidence, channelOf('vik-x'), phrasing(language)));
    expect(line.replace(/\u00a0/g, ' ')).toBe(words);
  },
);

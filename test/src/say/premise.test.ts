import { describe, expect, it } from 'vitest';
import type { Language } from '#src/model/language.ts';
import { PREMISES, type Premise } from '#src/model/premise.ts';
import { plainText } from '#src/say/plain-text.ts';
import { statusReply } from '#src/say/status/status.ts';
import { deskFixture, KARI } from '../desk/desk-fixture.ts';
import { channelOf, NOW, phrasing, verdict } from './sample-channels.ts';

/** The answer to a question that took something for granted. */
function answered(premise: Premise, language: Language = 'nb') {
  const channel = channelOf('vik-x');
  const judged = verdict(channel.id, 'unknown', 'quiet', 'unknown', 0.6, {
    evidence: [{ kind: 'asker', at: NOW, decibans: 8, premise }],
  });
  return statusReply({ channel, verdict: judged }, { own: [], sisters: [] }, phrasing(language));
}
const offered = (premise: Premise) =>
  answered(premise).actions.flatMap((one) => (one.do.kind === 'report' ? [one.do] : []));

describe('what an asker takes for granted', () => {
  it('is told in the answer, and that it was counted', () => {
    expect(plainText(answered('page-gone'))).toContain(
      'du skriver selv: siden er borte (regnet som en usignert melding)',
    );
    expect(plainText(answered('login-wall', 'en'))).toContain(
      'you say yourself: the page asks to log in (counted as an unsigned report)',
    );
  });

  it.each(PREMISES)('"%s" has words of its own in each language', (premise) => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      expect(plainText(answered(premise, language))).not.toMatch(
        /premise\.[a-z]|says\.[a-z]|undefined/,
      );
    }
  });

  it('is one tap from a report: the form, begun with it', () => {
    expect(answered('page-gone').actions[0]).toEqual({
      label: 'Gjør det til en melding',
      do: { kind: 'report', channel: 'vik-x', says: 'page-gone', details: true },
    });
  });

  it('takes its own words along where a report has none for it', () => {
    expect(offered('login-wall')[0]).toMatchObject({
      says: 'unsure',
      text: 'siden ber om innlogging',
    });
  });

  it('offers the same report once', () => {
    expect(offered('cannot-post').filter(({ says }) => says === 'cannot-post')).toHaveLength(1);
  });

  it('offers no report of a page that shows again', () => {
    expect(offered('visible-again').every(({ text }) => text === undefined)).toBe(true);
    expect(answered('visible-again').actions[0]?.label).toBe('Får ikke publisert');
  });

  it('becomes a report only when the button is pressed', async () => {
    const setup = deskFixture();
    const [report] = offered('page-gone');
    expect(setup.known).toEqual([]);
    if (report) await setup.desk.press(report, KARI);
    expect(setup.known).toMatchObject([
      { kind: 'report', channel: 'vik-x', says: 'page-gone', by: 'duty-officer' },
    ]);
  });
});

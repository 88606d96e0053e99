import { describe, expect, it } from 'vitest';
import { channelFindings, secretFinding } from '#app/check/channel-findings.ts';
import { STEPS, TOLD_MORE_CLOSELY } from '#src/catalog/cause-record.ts';
import { CAUSE_RECORDS } from '#src/catalog/causes.ts';
import { platformRecord } from '#src/catalog/platforms/platforms.ts';
import { createJudge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Incident } from '#src/model/incident.ts';
import { PLATFORMS } from '#src/model/platform.ts';
import type { Signal } from '#src/model/signal.ts';
import { CREDENTIAL_RESULTS, PROFILE_SEEN } from '#src/model/signal-values.ts';
import type { Ability, Cause, Evidence, Verdict } from '#src/model/verdict.ts';
import { alertReply } from '#src/say/alerts/alert.ts';
import { incidentDocument } from '#src/say/incident-reports/incident-report.ts';
import { about } from '#src/say/phrasing-context.ts';
import { plainSpans, plainText } from '#src/say/plain-text.ts';
import { statusReply } from '#src/say/status/status.ts';
import { evidence, NOW, phrasing, verdict } from './sample-channels.ts';

const TROUBLE: readonly Ability[] = ['hijacked', 'blocked', 'degraded'];
const channelOn = (platform: Channel['platform']): Channel => ({
  ...{ id: 'vik', owner: 'Vik politidistrikt', platform, handle: 'vik', role: 'ours' },
});
/** Made once: its messages are compiled at their first use. */
const ENGLISH = phrasing('en');
const contextOf = (channel: Channel) => ({ ...ENGLISH, channel: () => channel });

/** Every remedy in words, so that whichever of them a text holds is found. */
function remediesOf(channel: Channel): readonly string[] {
  const context = contextOf(channel);
  const keys = [
    ...STEPS,
    ...TOLD_MORE_CLOSELY.map((one) => `told.${one}` as const),
    'platform',
  ] as const;
  return [
    ...new Set(keys.map((key) => context.words.text(`step.${key}`, about(channel, context)))),
  ];
}
const heldBy = (text: string, channel: Channel) =>
  remediesOf(channel).filter((one) => text.toLowerCase().includes(one.toLowerCase()));

function answered(channel: Channel, judged: Verdict): string {
  return plainText(
    statusReply({ channel, verdict: judged }, { own: [], sisters: [] }, contextOf(channel)),
  );
}

function incidentOf(ability: Ability, cause: Cause, reason: readonly Evidence[]): Incident {
  const severity = ability === 'degraded' ? 'warning' : 'critical';
  const opened = { incident: '1', seq: 1, at: NOW, kind: 'opened', channels: ['vik'] } as const;
  return {
    ...{ id: '1', scope: 'channel vik', state: 'open', severity, cause, probability: 0.9 },
    ...{ opened: NOW, since: NOW, affected: [{ channel: 'vik', since: NOW, cause, lastBad: NOW }] },
    history: [{ ...opened, severity, cause, probability: 0.9, reason }],
  };
}

function alerted(channel: Channel, incident: Incident): string {
  return plainText(alertReply(incident, [channel], contextOf(channel)));
}

function reported(channel: Channel, incident: Incident): string {
  const facts = {
    incident,
    channels: [channel],
    changes: [],
    evidence: [],
    staffActions: [],
    messages: [],
  };
  return incidentDocument(facts, contextOf(channel)).lead.map(plainSpans).join(' ');
}

/** Signals by which a cause is told more closely, besides none. */
const TOLD: readonly (readonly Signal[])[] = [
  [],
  [{ at: NOW, kind: 'profile', channel: 'vik', seen: 'missing', code: 'AccountDeactivated' }],
  [{ at: NOW, kind: 'profile', channel: 'vik', seen: 'suspended' }],
  [{ at: NOW, kind: 'post', channel: 'vik', count: 1, repost: false, author: 'stranger' }],
];

const causes = Object.entries(CAUSE_RECORDS).flatMap(([cause, { hypotheses }]) =>
  [...new Set(hypotheses.map(({ ability }) => ability as Ability))]
    .filter((ability) => TROUBLE.includes(ability))
    .map((ability) => ({ cause: cause as Cause, ability })),
);

describe.each(PLATFORMS)('the remedy for trouble on %s', (platform) => {
  const channel = channelOn(platform);

  it('is one in an answer, an alert and a report, whatever the cause', () => {
    for (const { cause, ability } of causes) {
      for (const signals of TOLD) {
        // Of a tool that was broken into the alert knows by the posts that it saw.
        const isTaken = signals.some((one) => one.kind === 'post');
        if (cause === 'posting-tool' && (ability === 'hijacked') !== isTaken) continue;
        const reason = signals.map((one) => evidence(9, one));
        const judged = verdict('vik', ability, 'quiet', cause, 0.9, { evidence: reason });
        const remedies = heldBy(answered(channel, judged), channel);
        const incident = incidentOf(ability, cause, reason);
        expect(remedies, `${ability} by ${cause}`).toHaveLength(1);
        expect(heldBy(alerted(channel, incident), channel)).toEqual(remedies);
        expect(heldBy(reported(channel, incident), channel)).toEqual(remedies);
      }
    }
  });

  // One code for each thing that codes mean.
  const meant = Object.entries(platformRecord(platform).errorCodes).map(
    ([code, meaning]) => [meaning, code] as const,
  );
  const codes = [undefined, ...new Map(meant).values()];
  const readings: readonly Signal[] = [
    ...CREDENTIAL_RESULTS.filter((result) => result !== 'ok').flatMap((result) =>
      codes.map((code) => ({
        ...({ at: NOW, kind: 'credentials', channel: 'vik', result } as const),
        ...(code === undefined ? {} : { code }),
      })),
    ),
    ...PROFILE_SEEN.map((seen) => ({ at: NOW, kind: 'profile', channel: 'vik', seen }) as const),
  ];
  const remediesOfCheck = (reading: Signal) => {
    const found =
      reading.kind === 'profile'
        ? channelFindings('vik', channel, [reading])
        : [secretFinding(channel, [reading], 'access token')];
    return heldBy(found.map(({ remedy = '' }) => remedy).join(' '), channel);
  };

  it('is the answer’s where `check` tells one', () => {
    for (const reading of readings) {
      const judge = createJudge([channel], () => 'Europe/Oslo');
      judge.observe(reading);
      const said = heldBy(answered(channel, judge.verdict('vik', NOW)), channel);
      expect(said, JSON.stringify(reading)).toEqual(
        expect.arrayContaining([...remediesOfCheck(reading)]),
      );
    }
  });

  it.each(['locked', 'suspended'] as const)(
    'is told by `check` of an account that is %s',
    (result) => {
      const reading = { at: NOW, kind: 'credentials', channel: 'vik', result } as const;
      expect(remediesOfCheck(reading)).toHaveLength(1);
    },
  );
});

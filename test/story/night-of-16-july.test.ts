import { afterEach, expect, it } from 'vitest';
import { silentLog } from '#adapters/log/silent.ts';
import { openDemonstration } from '#app/nights/demonstration.ts';
import { type Instant, MINUTE } from '#src/model/instant.ts';
import { sendAlerts } from '#src/notify/alerts/send-alerts.ts';
import { createAlertSubscriptions } from '#src/notify/alerts/subscriptions.ts';
import { queueDueDigests } from '#src/notify/digests/queue-digests.ts';
import { createDigestSchedules } from '#src/notify/digests/schedules.ts';
import { createOutbox } from '#src/notify/outbox/outbox.ts';
import { discordRoom, type RoomInChat, type Standing, slackRoom } from './room-in-chat.ts';

/** Times in UTC; the night is told in local time, two hours later. */
const BEGIN = Date.parse('2020-07-15T20:00:00Z');
const ACKNOWLEDGED = Date.parse('2020-07-15T22:45:00Z');
/** 06:46 in Oslo. */
const END = Date.parse('2020-07-16T04:46:00Z');

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Notes what changes in a room from one look to the next, with short names for messages. */
function follow(room: RoomInChat) {
  const before = new Map<string, { readonly name: string; readonly words: string }>();
  const story: string[] = [];
  return {
    story,
    note(now: Instant) {
      const time = new Intl.DateTimeFormat('nb', { timeStyle: 'short', timeZone: 'Europe/Oslo' });
      const tell = (what: string, { words }: Standing) =>
        story.push(`${time.format(now)} ${what}\n  ${plain(words).replaceAll('\n', '\n  ')}`);
      for (const one of room.standing()) {
        const known = before.get(one.id);
        if (known?.words === one.words) continue;
        const name = known?.name ?? `m${before.size + 1}`;
        before.set(one.id, { name, words: one.words });
        // An answer to a mention stands in the thread of the question, which is not the bot's own.
        const thread = one.thread === undefined ? undefined : before.get(one.thread)?.name;
        if (known) tell(`edit of ${name}`, one);
        else tell(thread ? `${name} in the thread of ${thread}` : `${name}`, one);
      }
    },
  };
}

function plain(words: string): string {
  return words.replaceAll(/[\u00a0\u202f]/g, ' ');
}

it('tells a room in Slack and one in Discord of the night of 16 July 2020: one alert each, and a digest of four lines', async () => {
  let now = BEGIN;
  const clock = { now: () => now };
  const session = await openDemonstration(BEGIN);
  const { desk, directory, incidents, storage } = session;
  const slack = await slackRoom({ desk, storage, clock });
  const discord = await discordRoom({ desk, storage, clock });
  closing.push(slack.close, discord.close);
  const schedules = createDigestSchedules(storage);
  const outbox = createOutbox({ store: storage, clock, log: silentLog });
  const alertParts = {
    ...{
      subscriptions: createAlertSubscriptions(storage),
      incidents,
      wording: await session.notifications(),
      directory,
      outbox,
    },
    ...{ store: storage, clock, settings: { carryAfter: 2 * MINUTE, escalation: [] } },
  };
  const chats = [slack.chat, discord.chat];
  const [inSlack, inDiscord] = [follow(slack), follow(discord)];

  await slack.mention('varsle oss her om Oslo');
  await slack.mention('digest 06:45 hverdager oslo');
  await discord.mention('alert us here about Oslo');
  await discord.mention('digest 06:45 weekdays oslo');
  for (; now <= END; now += MINUTE) {
    session.moveTo(now);
    if (now === ACKNOWLEDGED) await slack.press('Vi er på saken');
    await queueDueDigests({ schedules, wording: await session.notifications(), outbox, clock });
    await sendAlerts(alertParts, chats);
    await outbox.send(chats);
    inSlack.note(now);
    inDiscord.note(now);
  }

  for (const [room, { story }, language] of [
    [slack, inSlack, 'nb'],
    [discord, inDiscord, 'en'],
  ] as const) {
    await expect(`${story.join('\n\n')}\n`).toMatchFileSnapshot(
      `../golden/night-of-16-july.${language}.txt`,
    );
    const standing = room.standing();
    const alerts = standing.filter(({ words }) =>
      /(✖|✔) .*(Oslo på X|Oslo on X)/.test(firstLine(words)),
    );
    expect(alerts).toHaveLength(1);
    const digest = standing.at(-1)?.words.split('\n') ?? [];
    expect(digest.filter((line) => !line.startsWith('['))).toHaveLength(4);
  }
});

function firstLine(words: string): string {
  return words.split('\n')[0] ?? '';
}

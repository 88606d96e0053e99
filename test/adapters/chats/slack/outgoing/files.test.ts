import { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { boltLog } from '#adapters/chats/slack/api/bolt-log.ts';
import { ONE_ATTEMPT } from '#adapters/chats/slack/api/retry.ts';
import { createShareFiles } from '#adapters/chats/slack/outgoing/files.ts';
import { silentLog } from '#adapters/log/silent.ts';
import { BOT_TOKEN } from '#test/fakes/slack/slack-server.ts';
import { ROOM, workplace } from '../slack-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;
beforeEach(async () => {
  at = await workplace();
});
afterEach(() => at.close());

const picture = {
  name: 'natt.png',
  title: 'Natten til torsdag',
  type: 'image/png',
  bytes: new Uint8Array([1, 2, 3]),
  alt: 'Rolig natt.',
};

/** Shares a file, having an answer to the question whether it is shown only when `warned` is awaited. */
function sharing(looks: readonly number[] = [0]) {
  const { promise: warned, resolve } = Promise.withResolvers<string>();
  const client = new WebClient(BOT_TOKEN, {
    slackApiUrl: at.slack.apiUrl,
    logger: boltLog(silentLog),
    ...ONE_ATTEMPT,
  });
  const log = { ...silentLog, warn: (message: string) => resolve(message) };
  return { share: createShareFiles(client, log, looks), warned };
}

function disableFiles(): void {
  at.slack.workspace.features.files = false;
}

describe('files in Slack', () => {
  it('it shares a direct answer’s file by direct message, under the headline', async () => {
    const files = async () => [picture];
    const { hear } = at.setup.desk;
    at.setup.desk.hear = async (text, asker) => ({ ...(await hear(text, asker)), files });
    await at.connect();
    const direct = at.slack.nextMessage('DU1');
    const answer = await at.asked('er Skjærgård nede?');
    expect(answer['files']).toBeUndefined();
    const headline = String((await direct)['text']);
    expect(String(answer['text']).startsWith(headline)).toBe(true);
    const shared = await at.slack.nextMessage('DU1');
    expect(shared).toMatchObject({
      files: [{ title: 'Natten til torsdag', alt_txt: 'Rolig natt.' }],
    });
    expect(at.slack.messages(ROOM).filter(({ files: shown }) => shown)).toEqual([]);
  });

  it('it sends nobody a direct message with a picture that only illustrates an answer', async () => {
    const made: string[] = [];
    const files = async () => {
      made.push('picture');
      return [picture];
    };
    const { hear } = at.setup.desk;
    at.setup.desk.hear = async (text, asker) => ({
      ...(await hear(text, asker)),
      files,
      isIllustrated: true,
    });
    await at.connect();
    await at.asked('er Skjærgård nede?');
    // A second answer comes after all that the first one brought.
    await at.asked('er Skjærgård nede?');
    expect(made).toEqual([]);
    expect(at.slack.messages('DU1')).toEqual([]);
  });

  it('it tells the log where a file is taken and not shown in the end', async () => {
    at.slack.workspace.isSlow = true;
    const { share, warned } = sharing();
    expect(await share([picture], { channel: ROOM })).toMatchObject({ kind: 'sent' });
    expect(await warned).toContain('has not been shown');
  });

  it('it puts several files in one message', async () => {
    const { share } = sharing();
    await share([picture, { ...picture, name: 'natt.csv' }], { channel: ROOM, thread: '1.2' });
    expect(at.slack.messages(ROOM)).toMatchObject([
      { thread_ts: '1.2', files: [{ name: 'natt.png' }, { name: 'natt.csv' }] },
    ]);
  });

  it.each([
    ['uploads are disabled', disableFiles, 'refused'],
    ['a scope is missing', () => void at.slack.bot.scopes.delete('files:write'), 'refused'],
    ['the room is archived', () => at.slack.archive(ROOM), 'refused'],
    ['Slack asks to wait', () => at.slack.rateLimit('files.getUploadURLExternal', 1, 1), 'failed'],
    ['the upload is not taken', () => at.slack.rateLimit('upload_url', 1, 1), 'failed'],
  ])('it says so where %s', async (_, happens, kind) => {
    happens();
    const { share } = sharing();
    expect(await share([picture], { channel: ROOM })).toMatchObject({ kind });
    expect(at.slack.messages(ROOM)).toEqual([]);
  });

  it('it cuts words for those who do not see it to what Slack takes', async () => {
    const { share } = sharing();
    const alt = '🌊'.repeat(900);
    expect(await share([{ ...picture, alt }], { channel: ROOM })).toMatchObject({ kind: 'sent' });
    const [kept] = [...at.slack.workspace.files.values()];
    expect(kept?.alt).toMatch(/^(?:🌊)+…$/u);
    expect(kept?.alt.length).toBeGreaterThan(990);
  });
});

import { App, type BlockAction, type ButtonAction, LogLevel } from '@slack/bolt';
import type { Desk } from '../../src/desk/desk.ts';
import type { ChatSettings } from '../../src/model/access.ts';
import { MINUTE } from '../../src/model/instant.ts';
import type { Chat, ChatStarted, Claims, Clock, Log, Store } from '../../src/ports.ts';
import { type Answerer, createAnswerer } from './answer.ts';
import { boltLog } from './bolt-log.ts';
import { codeOf, createPeople, type People } from './people.ts';
import { pressIn } from './pressed.ts';
import { remedyOf } from './remedy.ts';

/** Ids of what is done twice by the platform come within minutes of each other. */
const REPEATED_WITHIN = 30 * MINUTE;

export interface SlackOptions {
  readonly settings: ChatSettings;
  readonly secrets: SlackSecrets;
  readonly desk: Desk;
  readonly claims: Claims;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

export interface SlackSecrets {
  readonly botToken: string;
  /** For `connection: socket`. */
  readonly appToken?: string;
  /** For `connection: http`. */
  readonly signingSecret?: string;
  /** Another server than Slack's own. */
  readonly apiUrl?: string;
}

/** Slack as a chat of the desk's. */
export function createSlack(options: SlackOptions): Chat {
  const { settings, secrets, desk, claims, store, clock, log } = options;
  const app = new App({
    token: secrets.botToken,
    ...(settings.connection === 'socket'
      ? { socketMode: true, appToken: secrets.appToken ?? '' }
      : { signingSecret: secrets.signingSecret ?? '', port: settings.port }),
    ...(secrets.apiUrl ? { clientOptions: { slackApiUrl: secrets.apiUrl } } : {}),
    logger: boltLog(log),
    logLevel: LogLevel.WARN,
    // start() does it, with an answer that tells what to mend.
    tokenVerificationEnabled: false,
    ignoreSelf: true,
  });
  app.error(async (error) => log.error('slack: an answer failed', { error: codeOf(error) }));

  async function start(): Promise<ChatStarted> {
    try {
      const { team_id: team = '', user_id: bot = '' } = await app.client.auth.test();
      const people = createPeople({ client: app.client, team, settings, clock, log });
      const answerer = createAnswerer({ client: app.client, store, log });
      listen({ app, bot, settings, desk, claims, people, answerer });
      await app.start(settings.port);
      return { ok: true };
    } catch (error) {
      return { ok: false, message: remedyOf(error) };
    }
  }

  return {
    name: 'slack',
    start,
    stop: async () => {
      await app.stop();
    },
  };
}

interface Room {
  readonly app: App;
  /** The bot's own user. */
  readonly bot: string;
  readonly settings: ChatSettings;
  readonly desk: Desk;
  readonly claims: Claims;
  readonly people: People;
  readonly answerer: Answerer;
}

function listen({ app, bot, settings, desk, claims, people, answerer }: Room): void {
  const isFirst = (id: string) => claims.claim(`slack/${id}`, REPEATED_WITHIN);

  app.command(`/${settings.command}`, async ({ ack, body, respond }) => {
    await ack();
    if (!(await isFirst(body.trigger_id))) return;
    const { user_id: user, team_id: team, channel_id: channel, text } = body;
    const asker = await people.asker({
      user,
      team,
      channel,
      conversation: `${channel}/${user}`,
    });
    await answerer.privately(await desk.hear(text, asker), respond, body.trigger_id);
  });

  app.event('app_mention', async ({ event, body }) => {
    if (event.user === undefined || event.bot_id !== undefined) return;
    if (!(await isFirst(body.event_id))) return;
    const thread = event.thread_ts ?? event.ts;
    const { channel } = event;
    const place = { user: event.user, team: body.team_id, channel };
    const asker = await people.asker({ ...place, conversation: `${channel}/${thread}` });
    const text = event.text.replaceAll(`<@${bot}>`, ' ');
    await answerer.openly(await desk.hear(text, asker), { channel, thread });
  });

  app.message(async ({ message, body }) => {
    // Other subtypes are edits, joins and the bot's own.
    if (message.subtype !== undefined || message.channel_type !== 'im') return;
    if (message.bot_id !== undefined || message.text === undefined) return;
    if (!(await isFirst(body.event_id))) return;
    const { channel, thread_ts: thread } = message;
    const asker = await people.asker({
      user: message.user,
      team: body.team_id,
      channel,
      conversation: thread ? `${channel}/${thread}` : channel,
    });
    const answer = await desk.hear(message.text, asker);
    await answerer.openly(answer, { channel, ...(thread ? { thread } : {}) });
  });

  app.action<BlockAction<ButtonAction>>(/^press:/, async ({ ack, body, action, respond }) => {
    await ack();
    const press = pressIn(action.value);
    const channel = body.container['channel_id'] ?? body.channel?.id;
    if (!press || !channel || !(await isFirst(body.trigger_id))) return;
    const isPrivate = body.container['is_ephemeral'] === true;
    const user = body.user.id;
    const thread: string | undefined = body.message?.['thread_ts'] ?? body.message?.ts;
    const isDirect = String(channel).startsWith('D');
    const asker = await people.asker({
      user,
      team: body.team?.id ?? body.user.team_id ?? '',
      channel,
      conversation: isPrivate
        ? `${channel}/${user}`
        : isDirect && body.message?.['thread_ts'] === undefined
          ? channel
          : `${channel}/${thread}`,
    });
    const answer = await desk.press(press, asker);
    if (isPrivate) await answerer.privately(answer, respond, body.trigger_id);
    else await answerer.openly(answer, { channel, ...(!isDirect && thread ? { thread } : {}) });
  });

  app.action<BlockAction<ButtonAction>>('share', async ({ ack, body, action, respond }) => {
    await ack();
    if (!(await isFirst(body.trigger_id))) return;
    await answerer.share(action.value ?? '', body.user.id, respond);
  });
}

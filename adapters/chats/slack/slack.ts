import { App, LogLevel } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { Millis } from '../../../src/model/instant.ts';
import type { Chat, ChatStarted } from '../../../src/ports.ts';
import type { ChatParts } from '../shared/chat-adapter.ts';
import { createChatCore } from '../shared/chat-core.ts';
import { boltLog } from './api/bolt-log.ts';
import { errorHelp, isPassing } from './api/error-help.ts';
import { codeOf } from './api/errors.ts';
import { ONE_ATTEMPT, QUICK_READ } from './api/retry.ts';
import type { SlackSecrets } from './api/secrets.ts';
import { createSocket } from './api/socket.ts';
import { listenForButtons } from './incoming/button-handler.ts';
import { listenForHome } from './incoming/home.ts';
import type { ListenerContext } from './incoming/listener-context.ts';
import { listenForMessages } from './incoming/messages.ts';
import { listenForReports } from './incoming/report-form.ts';
import { createShareFiles } from './outgoing/files.ts';
import { createRooms } from './outgoing/rooms.ts';
import { createReplySender } from './outgoing/send-reply.ts';
import { createWorkingSign } from './outgoing/working-sign.ts';
import { createPeople } from './people/people.ts';

export interface SlackOptions extends ChatParts {
  readonly secrets: SlackSecrets;
  /** Aborts after this time; by the machine's own clock where absent. */
  readonly deadline?: (after: Millis) => AbortSignal;
}

/** Slack as a chat of the desk's. */
export function createSlack(options: SlackOptions): Chat {
  const { settings, secrets, store, clock, log } = options;
  const core = createChatCore('slack', options, 'kept:');
  const { payloads } = core;
  const clientOptions = {
    logger: boltLog(log),
    ...ONE_ATTEMPT,
    ...(secrets.apiUrl ? { slackApiUrl: secrets.apiUrl } : {}),
  };
  const client = new WebClient(secrets.botToken, clientOptions);
  const reader = new WebClient(secrets.botToken, { ...clientOptions, ...QUICK_READ });
  const shareFiles = createShareFiles(client, log);
  const rooms = createRooms(client, shareFiles, payloads);
  const deadline = options.deadline ?? ((after) => AbortSignal.timeout(after));
  const sign = createWorkingSign({ client, desk: core.desk, log, deadline });
  const sender = createReplySender({
    ...{ client, store, payloads, log, clock, shareFiles, sign },
    find: createRooms(reader, shareFiles, payloads).find,
  });
  let app: App | undefined;
  let isUp = () => false;

  async function start(): Promise<ChatStarted> {
    try {
      const {
        team_id: team = '',
        user_id: bot = '',
        bot_id: botId = '',
      } = await client.auth.test();
      const people = createPeople({ client: reader, team, settings, clock, log });
      const context: ListenerContext = { ...core, client, bot, people, sender, sign };
      const socket =
        settings.connection === 'socket'
          ? createSocket({ appToken: secrets.appToken ?? '', clientOptions, clock, log })
          : undefined;
      app = new App({
        token: secrets.botToken,
        // Bolt would ask for these before every acknowledgement.
        botId,
        botUserId: bot,
        tokenVerificationEnabled: false,
        ...(socket
          ? { receiver: socket.receiver }
          : { signingSecret: secrets.signingSecret ?? '' }),
        clientOptions,
        logger: boltLog(log),
        logLevel: LogLevel.WARN,
        ignoreSelf: true,
        // The desk itself knows what was said before.
        convoStore: false,
      });
      app.error(async (error) => log.error('slack: an answer failed', { error: codeOf(error) }));
      listenForMessages(app, context);
      listenForButtons(app, context);
      listenForReports(app, context);
      listenForHome(app, context);
      await app.start({ host: settings.host, port: settings.port });
      socket?.keep();
      // Where Slack calls the program, there is no line of ours to be down.
      isUp = socket ? socket.isUp : () => true;
      return { ok: true };
    } catch (error) {
      // What was not started cannot be stopped.
      app = undefined;
      return { ok: false, message: errorHelp(error), again: isPassing(error) };
    }
  }

  return {
    start,
    isConnected: () => isUp(),
    tell: sender.tell,
    ...rooms,
    stop: async () => {
      await app?.stop();
    },
  };
}

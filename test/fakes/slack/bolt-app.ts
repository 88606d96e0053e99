import { App, type AppOptions, LogLevel } from '@slack/bolt';
import { APP_TOKEN, BOT_TOKEN, type SlackServer } from './slack-server.ts';

export const SECRET = 'signing';

/** A bare Bolt app against the double, over Socket Mode or over signed HTTP, once it is ready. */
export async function startBolt(
  slack: SlackServer,
  connection: 'socket' | 'http',
  listen: (app: App) => void,
  more: AppOptions = {},
): Promise<App> {
  const shared = {
    token: BOT_TOKEN,
    clientOptions: { slackApiUrl: slack.apiUrl },
    logLevel: LogLevel.ERROR,
    ...more,
  };
  const app =
    connection === 'socket'
      ? new App({ ...shared, appToken: APP_TOKEN, socketMode: true })
      : new App({ ...shared, signingSecret: SECRET });
  listen(app);
  if (connection === 'socket') {
    await app.start();
    return app;
  }
  const server = await app.start({ port: 0, host: '127.0.0.1' });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  slack.delivery.http = { url: `http://127.0.0.1:${port}/slack/events`, secret: SECRET };
  return app;
}

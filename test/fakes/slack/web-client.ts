import { LogLevel, WebClient } from '@slack/web-api';
import { isRecord, type Json } from './json.ts';
import { BOT_TOKEN, type SlackServer } from './slack-server.ts';

const quiet = () => {};
const SILENT = {
  debug: quiet,
  info: quiet,
  warn: quiet,
  error: quiet,
  setLevel: quiet,
  getLevel: () => LogLevel.ERROR,
  setName: quiet,
};

/** Slack's own client against the double; it retries nothing and logs nothing. */
export function webClient(slack: SlackServer, token = BOT_TOKEN): WebClient {
  const retryConfig = { retries: 0 };
  return new WebClient(token, {
    slackApiUrl: slack.apiUrl,
    logger: SILENT,
    retryConfig,
    rejectRateLimitedCalls: true,
  });
}

/** What Slack answered, be it a refusal; throws where it did not answer. */
export async function answerOf(call: Promise<unknown>): Promise<Json> {
  try {
    const answer = await call;
    return isRecord(answer) ? answer : {};
  } catch (error) {
    const data = isRecord(error) || error instanceof Error ? Reflect.get(error, 'data') : undefined;
    if (!isRecord(data)) throw error;
    return data;
  }
}

/** `ok`, or the name of the error. */
export async function errorOf(call: Promise<unknown>): Promise<unknown> {
  const { ok, error } = await answerOf(call);
  return ok === true ? 'ok' : error;
}

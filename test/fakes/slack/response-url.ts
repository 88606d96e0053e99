import type { Json } from './json.ts';
import { messageFault, said } from './message.ts';
import { refuse } from './method.ts';
import type { ResponseUrl, Workspace } from './workspace.ts';

/** "up to 5 times within 30 minutes": docs.slack.dev/interactivity/handling-user-interaction */
const USES = 5;
const LIVES = 30 * 60_000;

/** A post to a response_url; Slack answers one that it refuses with 404. */
export function answerUrl(workspace: Workspace, key: string, body: Json): Json {
  const url = workspace.responseUrls.get(key);
  if (!url) return refuse('invalid_url');
  const answer = answered(workspace, url, body);
  const { channel, user } = url;
  workspace.responses.push({ channel, user, body, status: answer['ok'] === true ? 200 : 404 });
  return answer;
}

function answered(workspace: Workspace, url: ResponseUrl, body: Json): Json {
  if (workspace.clock.now() - url.since > LIVES) return refuse('expired_url');
  if (url.used >= USES) return refuse('used_url');
  const wantsOriginal = body['delete_original'] === true || body['replace_original'] === true;
  const original = wantsOriginal ? originalOf(workspace, url) : undefined;
  if (body['delete_original'] === true) {
    url.used += 1;
    original?.remove();
    return { ok: true };
  }
  const fault = messageFault(body, workspace);
  if (fault) return fault;
  url.used += 1;
  if (original) original.replace(said(workspace, body));
  else if (body['response_type'] === 'in_channel')
    workspace.post(url.channel, said(workspace, body));
  else workspace.whisper(url.channel, url.user, said(workspace, body));
  return { ok: true };
}

/**
 * The message that was pressed, posted or told to one person: an app changes no other's
 * (docs.slack.dev/messaging/modifying-messages#response_url). None for a slash command.
 */
function originalOf(workspace: Workspace, { channel, user, ts }: ResponseUrl) {
  const posted = workspace.messages.get(channel) ?? [];
  const message = posted.find((each) => each['ts'] === ts);
  if (message?.['user'] === workspace.bot.user)
    return {
      remove: () => void posted.splice(posted.indexOf(message), 1),
      replace(content: Json): void {
        Object.assign(message, { blocks: undefined, ...content });
        workspace.happened.emit(`update ${channel}`, message);
      },
    };
  const whisper = workspace.ephemerals.find((each) => each.message['ts'] === ts);
  return whisper
    ? {
        remove: () => void workspace.ephemerals.splice(workspace.ephemerals.indexOf(whisper), 1),
        replace(content: Json): void {
          Object.assign(whisper.message, { blocks: undefined, ...content });
          workspace.happened.emit(`ephemeral ${channel} ${user}`, whisper.message);
        },
      }
    : undefined;
}

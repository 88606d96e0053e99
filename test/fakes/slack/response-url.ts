import type { Json } from './json.ts';
import { messageFault, said } from './message.ts';
import { refuse } from './method.ts';
import type { Workspace } from './workspace.ts';

/** "up to 5 times within 30 minutes": docs.slack.dev/interactivity/handling-user-interaction */
export function answerUrl(workspace: Workspace, key: string, body: Json): Json {
  const url = workspace.responseUrls.get(key);
  if (!url) return refuse('invalid_url');
  const answer = answered();
  const { channel, user } = url;
  const status = answer['ok'] === true ? 200 : 404;
  workspace.responses.push({ channel, user, body, status });
  return answer;

  function answered(): Json {
    if (!url) return refuse('invalid_url');
    if (workspace.clock.now() - url.since > 30 * 60_000) return refuse('expired_url');
    if (url.used >= 5) return refuse('used_url');
    url.used += 1;
    const posted = workspace.messages.get(url.channel) ?? [];
    const at = posted.findIndex((each) => each['ts'] === url.ts);
    if (body['delete_original'] === true) {
      if (at >= 0) posted.splice(at, 1);
      return { ok: true };
    }
    const fault = messageFault(body);
    if (fault) return fault;
    const original = posted[at];
    if (body['replace_original'] === true && original)
      Object.assign(original, said(workspace, body));
    else if (body['response_type'] === 'in_channel')
      workspace.post(url.channel, said(workspace, body));
    else workspace.whisper(url.channel, url.user, said(workspace, body));
    return { ok: true };
  }
}

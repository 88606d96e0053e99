import type { IncomingHttpHeaders } from 'node:http';
import { ASSISTANT_METHODS } from './assistant.ts';
import { CHAT_METHODS } from './chat.ts';
import { CONVERSATION_METHODS } from './conversations.ts';
import { DIRECTORY_METHODS } from './directory.ts';
import { FILE_METHODS } from './files.ts';
import { HISTORY_METHODS } from './history.ts';
import type { Json } from './json.ts';
import { invalidArguments, type Methods, refuse } from './method.ts';
import { VIEW_METHODS } from './views.ts';
import type { Token, Workspace } from './workspace.ts';

/** The methods that this double knows, besides apps.connections.open: docs.slack.dev/reference/methods */
export const METHODS: Methods = {
  ...ASSISTANT_METHODS,
  ...CHAT_METHODS,
  ...CONVERSATION_METHODS,
  ...DIRECTORY_METHODS,
  ...FILE_METHODS,
  ...HISTORY_METHODS,
  ...VIEW_METHODS,
};

/** docs.slack.dev/reference/scopes/connections.write */
const CONNECTIONS = ['connections:write'];

export interface Call {
  readonly method: string;
  readonly args: Json;
  readonly headers: IncomingHttpHeaders;
  readonly isPost: boolean;
}

export interface Answered {
  readonly answer: Json;
  /** Scopes that the token holds, and those of which the method takes any. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers a call as Slack does: the token first, then its scopes, then the arguments. */
export function answerCall(
  workspace: Workspace,
  { method, args, headers, isPost }: Call,
  open: () => string,
): Answered {
  const bearer = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  const isOpen = method === 'apps.connections.open';
  // "passing it as a POST parameter will result in an error": docs.slack.dev/reference/methods/apps.connections.open
  const name = bearer ?? (isOpen ? undefined : args['token']);
  const token = typeof name === 'string' ? workspace.tokens.get(name) : undefined;
  const found = METHODS[method];
  const scopes = isOpen ? CONNECTIONS : (found?.scopes ?? []);
  return {
    answer: answered(),
    headers:
      token && !token.revoked
        ? {
            'x-oauth-scopes': [...token.scopes].join(','),
            ...(scopes.length > 0 ? { 'x-accepted-oauth-scopes': scopes.join(',') } : {}),
          }
        : {},
  };

  function answered(): Json {
    const fault = tokenFault(name, token);
    if (fault || !token) return refuse(fault ?? 'invalid_auth');
    if (!isOpen && !found) return refuse('unknown_method', { req_method: method });
    if (isOpen !== (token.kind === 'app')) return refuse('not_allowed_token_type');
    if (scopes.length > 0 && !scopes.some((each) => token.scopes.has(each)))
      return refuse('missing_scope', {
        needed: scopes.join(','),
        provided: [...token.scopes].join(','),
      });
    if (!found) return isPost ? { ok: true, url: open() } : refuse('insecure_request');
    const isJson = headers['content-type']?.startsWith('application/json');
    const seen = isJson && found.json === false ? {} : args;
    const absent = (found.required ?? []).filter((each) => (seen[each] ?? '') === '');
    return absent.length > 0
      ? invalidArguments(...absent.map((each) => `[ERROR] missing required field: ${each}`))
      : found.handle(workspace, seen);
  }
}

function tokenFault(name: unknown, token: Token | undefined): string | undefined {
  if (typeof name !== 'string' || name === '') return 'not_authed';
  if (!token) return 'invalid_auth';
  return token.revoked ? 'token_revoked' : undefined;
}

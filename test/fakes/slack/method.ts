import type { Json } from './json.ts';
import type { Workspace } from './workspace.ts';

/** A method of the Web API: docs.slack.dev/reference/methods */
export interface Method {
  /** Any one of these must be held; for none, every bot token does. */
  readonly scopes?: readonly string[];
  /** Arguments that Slack asks for with `invalid_arguments`. */
  readonly required?: readonly string[];
  /** False where the method takes no JSON body: its arguments are then not seen. */
  readonly json?: false;
  readonly handle: (workspace: Workspace, args: Json) => Json;
}

export type Methods = Readonly<Record<string, Method>>;

export function refuse(error: string, more: Json = {}): Json {
  return { ok: false, error, ...more };
}

/** As Slack answers arguments that it cannot use. */
export function invalidArguments(...messages: readonly string[]): Json {
  return refuse('invalid_arguments', { response_metadata: { messages } });
}

/** What the bot's token lacks, in Slack's words. */
export function missingScope({ tokens }: Workspace, needed: string): Json | undefined {
  const held = [...tokens.values()].find(({ kind }) => kind === 'bot')?.scopes ?? new Set();
  return held.has(needed)
    ? undefined
    : refuse('missing_scope', { needed, provided: [...held].join(',') });
}

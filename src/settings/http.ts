import { z } from 'zod';
import type { Channel } from '../model/channel.ts';
import { suggestion, type ValidationIssue } from '../yaml/explain-issue.ts';
import { plainSecretIssues } from '../yaml/variables.ts';

const word = z.string().trim().min(1);

/** Attempts in one request, at most. */
export const MOST_ATTEMPTS = 100;

/** A tool of an organisation that tells what came of its attempts to publish. */
const toolSchema = z.strictObject({
  name: z
    .string()
    .regex(
      /^[a-z0-9][a-z0-9-]{0,31}$/,
      'is no name of a tool: small letters a–z, digits and hyphens, 32 at most',
    ),
  /** What it shows to be let in. Never logged, never part of an answer. */
  token: word,
  /** Ids of the channels that it may speak of. */
  channels: z.array(word).default([]),
  /** Ids of organisations: it may speak of all their channels. */
  organisations: z.array(word).default([]),
  requestsAMinute: z.int().min(1).default(60),
  /** Ten a second: more than any newsroom publishes, and what its judging costs is not felt. */
  attemptsAMinute: z.int().min(MOST_ATTEMPTS).default(600),
});
export type ToolSettings = z.output<typeof toolSchema>;

/** Where the program listens for posting tools and for whoever watches it. */
export const httpSchema = z.strictObject({
  host: word.default('127.0.0.1'),
  port: z.int().min(0).max(65_535).default(8080),
  tools: z.array(toolSchema).default([]),
});
export type HttpSettings = z.output<typeof httpSchema>;

/** A token that can be guessed is none. */
const SHORTEST_TOKEN = 20;

/**
 * What is wrong with `http:` that has the right form.
 *
 * @param channels ids of all channels
 * @param organisations ids of all organisations
 */
export function httpIssues(
  { tools }: HttpSettings = { host: '', port: 0, tools: [] },
  raw: unknown,
  channels: readonly string[],
  organisations: readonly string[],
): readonly ValidationIssue[] {
  return tools.flatMap((tool, at) => {
    const path = ['http', 'tools', at];
    const before = tools.slice(0, at);
    const secret = plainSecretIssues(raw, [...path, 'token'], 'PUBLISHER_TOKEN');
    const issues: ValidationIssue[] = [...secret];
    const report = (key: string, message: string) => issues.push({ path: [...path, key], message });
    if (secret.length === 0 && tool.token.length < SHORTEST_TOKEN) {
      report(
        'token',
        `it has fewer than ${SHORTEST_TOKEN} characters and could be guessed; make one with "openssl rand -hex 32"`,
      );
    }
    if (before.some(({ name }) => name === tool.name)) {
      report('name', `"${tool.name}" stands twice`);
    }
    if (before.some(({ token }) => token === tool.token)) {
      report('token', 'another tool has the same one; each needs its own');
    }
    for (const id of tool.channels) {
      if (channels.includes(id)) continue;
      report('channels', `no channel has the id "${id}"${suggestion(id, channels)}`);
    }
    for (const id of tool.organisations) {
      if (organisations.includes(id)) continue;
      report('organisations', `no organisation has the id "${id}"${suggestion(id, organisations)}`);
    }
    if (tool.channels.length + tool.organisations.length === 0) {
      report('name', '"channels" or "organisations" is missing: those that this tool may speak of');
    }
    return issues;
  });
}

/** Ids of the channels that a tool may speak of. */
export function channelsOfTool(
  { channels, organisations }: ToolSettings,
  known: {
    readonly channels: readonly Channel[];
    readonly organisations: readonly { readonly id: string; readonly name: string }[];
  },
): readonly string[] {
  const owners = known.organisations.flatMap(({ id, name }) =>
    organisations.includes(id) ? [name] : [],
  );
  return known.channels.flatMap(({ id, owner }) =>
    channels.includes(id) || owners.includes(owner) ? [id] : [],
  );
}

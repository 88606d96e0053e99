import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = new URL('../../../adapters/slack/', import.meta.url);
const manifest = parse(readFileSync(new URL('manifest.yaml', folder), 'utf8'));
const source = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

/** The scope that each method or event needs (its page under docs.slack.dev/reference). */
const SCOPES: Readonly<Record<string, string>> = {
  'client.chat.postMessage': 'chat:write',
  'client.users.info': 'users:read',
  'client.usergroups.users.list': 'usergroups:read',
  'app.command(': 'commands',
  "app.event('app_mention'": 'app_mentions:read',
  'app.message(': 'im:history',
};

describe('the manifest', () => {
  it('asks for the scopes of what is used, and for no other', () => {
    const used = Object.keys(SCOPES).filter((call) => source.includes(call));
    const needed = new Set(used.map((call) => SCOPES[call]));
    expect(new Set(manifest.oauth_config.scopes.bot)).toEqual(needed);
  });

  it('leaves no method out of account', () => {
    const calls = [...source.matchAll(/client\.[a-z]+(?:\.[a-zA-Z]+)+(?=\()/g)].map(
      ([call]) => call,
    );
    const free = ['client.auth.test'];
    expect(calls.filter((call) => !(call in SCOPES) && !free.includes(call))).toEqual([]);
  });

  it('subscribes to the events that are listened to', () => {
    expect(manifest.settings.event_subscriptions.bot_events).toEqual(['app_mention', 'message.im']);
    expect(manifest.features.slash_commands[0].command).toBe('/kanalvakt');
  });
});

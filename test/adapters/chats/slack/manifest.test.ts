import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOM_COMMANDS } from '#adapters/chats/slack/incoming/messages.ts';
import { REPORT_FORM } from '#adapters/chats/slack/outgoing/report-view.ts';
import { createInterpreter } from '#src/ask/interpreter.ts';
import { chatSchema } from '#src/settings/access.ts';
import { SAMPLE_DIRECTORY } from '../../../src/say/sample-channels.ts';

const folder = new URL('../../../../adapters/chats/slack/', import.meta.url);
const manifest = parse(readFileSync(new URL('manifest.yaml', folder), 'utf8'));
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

/** The scope that each method or event needs (its page under docs.slack.dev/reference). */
const SCOPES: Readonly<Record<string, string | readonly string[]>> = {
  'client.assistant.threads.setStatus': 'chat:write',
  'client.chat.postMessage': 'chat:write',
  'client.conversations.history': ['channels:history', 'groups:history', 'im:history'],
  'client.conversations.replies': ['channels:history', 'groups:history', 'im:history'],
  'client.chat.update': 'chat:write',
  'client.files.getUploadURLExternal': 'files:write',
  'client.files.completeUploadExternal': 'files:write',
  'client.files.info': 'files:read',
  'bot.users.info': 'users:read',
  'bot.usergroups.users.list': 'usergroups:read',
  'bot.conversations.info': ['channels:read', 'groups:read'],
  'client.conversations.info': ['channels:read', 'groups:read'],
  'client.users.info': 'users:read',
  'client.usergroups.users.list': 'usergroups:read',
  'app.command(': 'commands',
  "app.event('app_mention'": 'app_mentions:read',
  'app.message(': 'im:history',
};

describe('the manifest', () => {
  it('asks for the scopes of what is used, and for no other', () => {
    const used = Object.keys(SCOPES).filter((call) => source.includes(call));
    // docs.slack.dev/ai/developing-agents: the entry point and the suggested prompts need it.
    const needed = new Set(['assistant:write', ...used.flatMap((call) => SCOPES[call] ?? [])]);
    expect(new Set(manifest.oauth_config.scopes.bot)).toEqual(needed);
  });

  it('leaves no method out of account', () => {
    const calls = [...source.matchAll(/(?:client|bot)\.[a-z]+(?:\.[a-zA-Z]+)+(?=\()/g)].map(
      ([call]) => call,
    );
    // Their pages name no scope.
    const free = ['client.auth.test', 'bot.auth.test', 'client.views.open', 'client.views.publish'];
    expect(calls.filter((call) => !(call in SCOPES) && !free.includes(call))).toEqual([]);
  });

  it('subscribes to the events that are listened to', () => {
    const events = [...source.matchAll(/app\.event\('(\w+)'/g)].map(([, event]) => event);
    const subscribed: string[] = manifest.settings.event_subscriptions.bot_events;
    expect(new Set(subscribed)).toEqual(new Set([...events, 'message.im']));
    const commands = manifest.features.slash_commands.map(
      ({ command }: { readonly command: string }) => command,
    );
    const settings = chatSchema.parse({});
    expect(ROOM_COMMANDS.map((command) => settings.commands[command])).toEqual([...ROOM_COMMANDS]);
    expect(commands).toEqual(['/kanalvakt', ...ROOM_COMMANDS.map((command) => `/${command}`)]);
    expect(manifest.features.app_home.home_tab_enabled).toBe(true);
  });

  it('suggests questions in the agent view that are understood', () => {
    const { agent_description: about, suggested_prompts: prompts } = manifest.features.agent_view;
    // docs.slack.dev/reference/app-manifest: features.agent_view
    expect(about.length).toBeLessThanOrEqual(300);
    expect(prompts.length).toBeLessThanOrEqual(4);
    const interpreter = createInterpreter(SAMPLE_DIRECTORY);
    for (const { message } of prompts as { message: string }[]) {
      expect(interpreter.interpret(message, { preferred: 'nb' }).intent).toBe('ask-status');
    }
  });

  it('names the shortcuts that are listened to', () => {
    const shortcuts: { type: string; callback_id: string; name: string; description: string }[] =
      manifest.features.shortcuts;
    expect(shortcuts.map(({ type, callback_id }) => `${type} ${callback_id}`)).toEqual([
      `global ${REPORT_FORM}`,
      `message ${REPORT_FORM}`,
    ]);
    // docs.slack.dev/reference/app-manifest: features.shortcuts
    for (const { name, description } of shortcuts) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
    }
  });
});

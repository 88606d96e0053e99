import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createSlack } from '#adapters/chats/slack/slack.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { chatSchema } from '#src/settings/access.ts';
import { APP_TOKEN, BOT_TOKEN, startSlackServer } from '#test/fakes/slack/slack-server.ts';
import { listeningDesk } from '../chat-fixture.ts';

const MANIFEST = parse(
  readFileSync(new URL('../../../../adapters/chats/slack/manifest.yaml', import.meta.url), 'utf8'),
);

/** A time that the double and the adapter share, after the platform's own epoch for timestamps. */
export const NOW = 1_700_000_000_000;
export const ROOM = 'C1';

/** Kari (U1) and Ola (U2) in a room with the bot, and the adapter to be connected to it. */
export async function workplace() {
  let now = NOW;
  const clock = { now: () => now };
  const slack = await startSlackServer(clock);
  const { workspace } = slack;
  // The app is installed from its manifest: what is not asked for there is not granted.
  slack.bot.scopes.clear();
  for (const scope of MANIFEST.oauth_config.scopes.bot) slack.bot.scopes.add(scope);
  workspace.addUser('U1');
  workspace.addUser('U2');
  workspace.addChannel(ROOM, ['U1', 'U2', workspace.bot.user]);
  const { desk, log, ...listening } = listeningDesk();

  const store = createMemoryStorage(clock);
  const deadlines: { readonly after: number; readonly controller: AbortController }[] = [];

  function made(settings: unknown = {}, secrets: { readonly signingSecret?: string } = {}) {
    return createSlack({
      settings: chatSchema.parse(settings),
      secrets: { botToken: BOT_TOKEN, appToken: APP_TOKEN, apiUrl: slack.apiUrl, ...secrets },
      desk: desk(),
      claims: store,
      store,
      clock,
      log,
      deadline(after) {
        const controller = new AbortController();
        deadlines.push({ after, controller });
        return controller.signal;
      },
    });
  }

  let chat = made();
  return {
    ...listening,
    slack,
    kari: slack.person('U1'),
    ola: slack.person('U2'),
    /** Connects; says what came of it. */
    async connect(settings?: unknown, secrets?: { readonly signingSecret?: string }) {
      chat = made(settings, secrets);
      return await chat.start();
    },
    chat: () => chat,
    /** Lets the time pass that an answer may take without a sign; says how long that was. */
    outwait(): number {
      const { after = Number.NaN, controller } = deadlines.at(-1) ?? {};
      controller?.abort();
      return after;
    },
    pass(millis: number) {
      now += millis;
    },
    /** The answer to a slash command, as its asker alone sees it. */
    async asked(text: string, person = slack.person('U1'), user = 'U1') {
      const answer = slack.nextEphemeral(ROOM, user);
      person.slash('/kanalvakt', text, { channel: ROOM });
      return await answer;
    },
    async close() {
      await chat.stop();
      await slack.stop();
    },
  };
}

/** The label of each button in a message or on the Home tab, with its action's id. */
export function buttonsOf(
  content: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const block of content['blocks'] as { elements?: unknown[] }[]) {
    for (const element of block.elements ?? []) {
      const {
        type,
        action_id: id,
        text,
      } = element as {
        type?: string;
        action_id?: string;
        text?: { text?: string };
      };
      if (type === 'button' && text?.text && id) found[text.text] ??= id;
    }
  }
  return found;
}

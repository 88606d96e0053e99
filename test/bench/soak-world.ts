import { SECOND } from '#src/model/instant.ts';
import { startAtprotoServer } from '#test/fakes/atproto-server.ts';
import { createDiscordServer } from '#test/fakes/discord/discord-server.ts';
import { FAULTS } from '#test/fakes/faults.ts';
import { startFeedServer } from '#test/fakes/feed-server.ts';
import { type FakePost, startGraphServer } from '#test/fakes/graph-server.ts';
import type { Respond } from '#test/fakes/http-server.ts';
import { startMastodonServer } from '#test/fakes/mastodon-server.ts';
import { startPolitiloggenServer } from '#test/fakes/politiloggen-server.ts';
import {
  APP_TOKEN as SLACK_APP_TOKEN,
  BOT_TOKEN as SLACK_BOT_TOKEN,
  startSlackServer,
} from '#test/fakes/slack/slack-server.ts';
import { startStatusServer } from '#test/fakes/status-server.ts';
import { APP_TOKEN, postId, startXServer } from '#test/fakes/x-server.ts';

/** Everything that the program meets out there, on the loopback: platforms, a status page, Slack and Discord. */
export interface World {
  /** kanalvakt.yaml, but for its storage. */
  readonly settings: object;
  readonly variables: Readonly<Record<string, string>>;
  /** Where a fault can be put; undefined puts it right again. */
  readonly faulty: Readonly<Record<string, (fault: Respond | undefined) => void>>;
  /** How often each platform was called so far, by what its plan counts calls as. */
  counted(): ReadonlyMap<string, number>;
  publish(): void;
  /** Somebody asks in both chats; returns how many questions that were. */
  ask(): number;
  /** Chats drop their lines, and sessions expire. */
  disturb(): void;
  /** How many messages of the bot's the chats have taken. */
  answered(): number;
  close(): Promise<void>;
}

const X_TOKEN = 'X_BEARER_TOKEN';
const FEEDS = 6;
const ACCOUNTS = 30;
const HANDLES = ['fjell', 'fjord', 'skog', 'myr'];
/** Past which age a look is made for whoever asks. */
export const FRESHNESS = 30 * SECOND;
const PACE = { cadence: '5s', freshness: `${FRESHNESS / SECOND}s` };
const QUESTIONS = ['er alt oppe?', 'er Fjell nede, eller bare stille?', 'hvorfor?', 'status alle'];

/** A busy server asks to be left alone for a while, short enough to be met often. */
const BUSY: Respond = (_request, response) => {
  response.writeHead(429, { 'content-type': 'application/json', 'retry-after': '7' });
  response.end('{"error":"RateLimitExceeded","message":"Rate Limit Exceeded"}');
};

/** What a server may come down with. */
export const TROUBLES: Readonly<Record<string, Respond>> = { ...FAULTS, 'is busy': BUSY };

export async function startWorld(): Promise<World> {
  const clock = { now: () => Date.now() };
  const [log, atproto, x, mastodon, graph, status, line, slack, ...feeds] = await Promise.all([
    startPolitiloggenServer(),
    startAtprotoServer(),
    startXServer(),
    startMastodonServer('mastodon'),
    startGraphServer(),
    startStatusServer(),
    startFeedServer(),
    startSlackServer(clock),
    ...Array.from({ length: FEEDS }, () => startFeedServer()),
  ]);
  const discord = createDiscordServer();
  await discord.start();
  const { workspace } = slack;
  const room = 'C0123456';
  workspace.addUser('U1', { name: 'kari' });
  workspace.addChannel(room, ['U1', workspace.bot.user]);
  const inSlack = slack.person('U1');
  const inDiscord = discord.person('kari');

  const repos = HANDLES.map((name) => atproto.add(`${name}.test`));
  const toots = HANDLES.map((name) => mastodon.add(name));
  const pages = HANDLES.map((name) => graph.add(name));
  const pictures = pages.map((page, index) => {
    const posts: FakePost[] = [];
    page.instagram = { id: `1784140000000000${index}`, username: `bilder${index}`, posts };
    return page.instagram;
  });
  const users = Array.from({ length: ACCOUNTS }, (_, index) => x.add(`konto${index}`));
  let published = 0;
  let asked = 0;

  function publish(): void {
    const at = new Date().toISOString();
    const id = published++;
    feeds[id % FEEDS]?.items.unshift({ id: `item-${id}`, at });
    log.messages.unshift({
      id: `m${id}-0`,
      district: HANDLES[id % HANDLES.length] ?? '',
      createdOn: at,
    });
    log.messages.splice(200);
    for (const { items } of feeds) items.splice(50);
    repos[id % repos.length]?.posts.push({ rkey: `3k${String(id).padStart(11, 'a')}`, at });
    users[id % ACCOUNTS]?.posts.push({ id: postId(at), at });
    toots[id % toots.length]?.posts.push({ id: `p${id}`, at });
    pages[id % pages.length]?.posts.push({ id: `page_${id}`, at });
    pictures[id % pictures.length]?.posts.push({ id: `1789${id}`, at });
  }
  for (let count = 0; count < ACCOUNTS; count++) publish();

  const variables = {
    SLACK_BOT_TOKEN,
    SLACK_APP_TOKEN,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.url,
    [X_TOKEN]: APP_TOKEN,
    ...Object.fromEntries(repos.map(({ password }, index) => [`APP_PASSWORD_${index}`, password])),
    ...Object.fromEntries(toots.map(({ token }, index) => [`MASTODON_TOKEN_${index}`, token])),
    ...Object.fromEntries(pages.map(({ token }, index) => [`META_TOKEN_${index}`, token])),
    ...Object.fromEntries(users.map(({ token }, index) => [`X_TOKEN_${index}`, token])),
  };
  const settings = {
    organisations: [
      {
        id: 'fjell',
        name: 'Fjell brannvesen',
        aliases: ['Fjell'],
        channels: [
          ...HANDLES.map((handle) => ({ id: `log-${handle}`, platform: 'politiloggen', handle })),
          ...feeds.map(({ url }, index) => ({
            id: `feed-${index}`,
            platform: 'feed',
            handle: `${url}/feed`,
          })),
          ...repos.map(({ handle }, index) => ({
            id: `bluesky-${index}`,
            platform: 'bluesky',
            handle,
            // Half of them are asked whether they may write.
            ...(index % 2 === 0 ? { appPassword: `\${APP_PASSWORD_${index}}` } : {}),
          })),
          ...toots.map(({ username }, index) => ({
            id: `mastodon-${index}`,
            platform: 'mastodon',
            handle: username,
            instance: mastodon.url,
            ...(index % 2 === 0 ? { accessToken: `\${MASTODON_TOKEN_${index}}` } : {}),
          })),
          ...pages.map(({ username }, index) => ({
            id: `facebook-${index}`,
            platform: 'facebook',
            handle: username,
            accessToken: `\${META_TOKEN_${index}}`,
          })),
          ...pictures.map(({ username }, index) => ({
            id: `instagram-${index}`,
            platform: 'instagram',
            handle: username,
            accessToken: `\${META_TOKEN_${index}}`,
          })),
          ...users.map(({ username }, index) => ({
            id: `x-${index}`,
            platform: 'x',
            handle: username,
            ...(index < 2 ? { accessToken: `\${X_TOKEN_${index}}` } : {}),
          })),
        ],
      },
    ],
    network: { control: [`${line.url}/feed`], cadence: '10s' },
    status: [{ platform: 'x', kind: 'statuspage', url: status.url, cadence: '10s' }],
    chats: { slack: {}, discord: {} },
    platforms: {
      politiloggen: { url: log.url, ...PACE },
      feed: PACE,
      mastodon: PACE,
      facebook: { url: graph.url, ...PACE },
      instagram: { url: graph.url, ...PACE },
      bluesky: { appView: atproto.url, service: atproto.url, ...PACE },
      x: { bearerToken: `\${${X_TOKEN}}`, url: x.url, dailyBudget: 40, ...PACE },
    },
  };

  return {
    settings,
    variables,
    faulty: {
      politiloggen: insteadOf(log),
      status: insteadOf(status),
      ...Object.fromEntries(feeds.map((feed, index) => [`feed ${index}`, insteadOf(feed)])),
      mastodon(fault) {
        mastodon.fail = fault;
      },
      meta(fault) {
        graph.fail = fault;
      },
      x(fault) {
        x.fail = fault;
      },
      bluesky(fault) {
        atproto.instead =
          fault &&
          ((request, response) => {
            void fault(request, response);
            return true;
          });
      },
    },
    counted: () => counted(),
    publish,
    ask() {
      const text = QUESTIONS[asked++ % QUESTIONS.length] ?? '';
      // Nobody hears what is said while the line is down.
      const isInSlack = slack.delivery.sockets.size > 0;
      const isInDiscord = discord.gateway.connected > 0;
      if (isInSlack) inSlack.mention(text, { channel: room });
      if (isInDiscord) inDiscord.mention(text);
      return Number(isInSlack) + Number(isInDiscord);
    },
    disturb() {
      const turn = asked % 3;
      if (turn === 0) slack.dropSockets();
      else if (turn === 1) slack.askToReconnect();
      if (turn === 0) discord.gateway.drop();
      else if (turn === 1) discord.gateway.reconnect();
      else discord.gateway.drop({ refuseResume: true });
      atproto.expireAccessTokens();
    },
    answered: () =>
      slack.messages(room).filter(({ user }) => user === workspace.bot.user).length +
      discord.general.messages.filter(({ author }) => author.id === discord.world.bot.id).length,
    async close() {
      await discord.stop();
      await slack.stop();
      for (const server of [log, atproto, x, mastodon, graph, status, line, ...feeds])
        await server.close();
    },
  };

  function counted(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    const add = (what: string, count: number) => counts.set(what, (counts.get(what) ?? 0) + count);
    add('politiloggen GET /messages', log.requests.length);
    add('feed reads', sum(feeds.map(({ requests }) => requests.length)));
    add('bluesky all calls', atproto.requests.length);
    add('mastodon all calls', mastodon.requests.length);
    const ofPictures = graph.calls.filter((call) => /instagram|media/.test(call)).length;
    add('instagram reads of ours', ofPictures);
    add('facebook reads of ours', graph.calls.length - ofPictures);
    for (const request of x.requests) {
      const path = /\/2\/[^?]*/.exec(request)?.[0] ?? '';
      add(`x ${path}`, 1);
    }
    return counts;
  }
}

function insteadOf(server: { instead: Respond | undefined }) {
  return (fault: Respond | undefined) => {
    server.instead = fault;
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

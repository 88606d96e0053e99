import { createBluesky } from '#adapters/platforms/bluesky/bluesky.ts';
import { createFacebook } from '#adapters/platforms/facebook/facebook.ts';
import { createFeed } from '#adapters/platforms/feed/feed.ts';
import { createInstagram } from '#adapters/platforms/instagram/instagram.ts';
import { createMastodon } from '#adapters/platforms/mastodon/mastodon.ts';
import { createPolitiloggen } from '#adapters/platforms/politiloggen/politiloggen.ts';
import { createTelegram } from '#adapters/platforms/telegram/telegram.ts';
import { createThreads } from '#adapters/platforms/threads/threads.ts';
import { createWebsite } from '#adapters/platforms/website/website.ts';
import { createX } from '#adapters/platforms/x/x.ts';
import { createYouTube } from '#adapters/platforms/youtube/youtube.ts';
import { isoUtc } from '#src/model/instant.ts';
import type { PlatformUnderTest } from '#test/contracts/platform.ts';
import { startAtprotoServer } from '#test/fakes/atproto-server.ts';
import { type FeedServer, startFeedServer } from '#test/fakes/feed-server.ts';
import { type FakePost, startGraphServer } from '#test/fakes/graph-server.ts';
import { type Flavour, startMastodonServer } from '#test/fakes/mastodon-server.ts';
import { pageOf, startPageServer } from '#test/fakes/page-server.ts';
import { startPolitiloggenServer } from '#test/fakes/politiloggen-server.ts';
import { startTelegramServer } from '#test/fakes/telegram-server.ts';
import { startThreadsServer } from '#test/fakes/threads-server.ts';
import { APP_TOKEN, postId, startXServer } from '#test/fakes/x-server.ts';
import { startYouTubeServer, YOUTUBE_KEY } from '#test/fakes/youtube-server.ts';

/** Every platform that this program reads, each with a healthy account on a fake server. */
export const PLATFORMS_UNDER_TEST: Readonly<Record<string, () => Promise<PlatformUnderTest>>> = {
  'feed (RSS)': () => feedUnderTest('rss'),
  'feed (Atom)': () => feedUnderTest('atom'),
  'feed (JSON)': () => feedUnderTest('json'),
  politiloggen: politiloggenUnderTest,
  bluesky: () => blueskyUnderTest(true),
  'bluesky without AppView': () => blueskyUnderTest(false),
  x: xUnderTest,
  website: websiteUnderTest,
  'Mastodon 4.3': () => mastodonUnderTest('mastodon'),
  'Mastodon 4.2': () => mastodonUnderTest('mastodon 4.2'),
  GoToSocial: () => mastodonUnderTest('gotosocial'),
  'GoToSocial 0.20': () => mastodonUnderTest('gotosocial 0.20'),
  Pleroma: () => mastodonUnderTest('pleroma'),
  snac2: () => mastodonUnderTest('snac2'),
  facebook: facebookUnderTest,
  instagram: instagramUnderTest,
  threads: threadsUnderTest,
  telegram: telegramUnderTest,
  'YouTube (feeds)': () => youtubeUnderTest(undefined),
  'YouTube (Data API)': () => youtubeUnderTest(YOUTUBE_KEY),
};

async function feedUnderTest(format: FeedServer['format']): Promise<PlatformUnderTest> {
  const server = await startFeedServer();
  server.format = format;
  return {
    channel: {
      id: 'a',
      owner: 'Fjell brannvesen',
      platform: 'feed',
      handle: `${server.url}/feed`,
      role: 'ours',
    },
    announces: 'a feed lists what is to be published later',
    createReader: createFeed,
    publish(at) {
      server.items.unshift({ id: `item-${server.items.length}`, at: isoUtc(at) });
    },
    fail(respond) {
      server.instead = respond;
    },
    remove() {
      server.instead = (_request, response) => void response.writeHead(410).end();
    },
    removedIsSeenAs: 'missing',
    close: server.close,
  };
}

async function politiloggenUnderTest(): Promise<PlatformUnderTest> {
  const server = await startPolitiloggenServer();
  server.messages = [{ id: 'x-0', district: 'Nabo', createdOn: '2026-03-01T08:00:00Z' }];
  return {
    channel: {
      id: 'a',
      owner: 'Fjell brannvesen',
      platform: 'politiloggen',
      handle: 'Fjell',
      role: 'ours',
    },
    createReader: (parts) => createPolitiloggen({ ...parts, url: server.url }),
    publish(at) {
      const id = `m${server.messages.length}-0`;
      server.messages.unshift({ id, district: 'Fjell', createdOn: isoUtc(at) });
    },
    fail(respond) {
      server.instead = respond;
    },
    // A district does not go: what goes is the log.
    remove() {
      server.messages = [];
    },
    removedIsSeenAs: 'empty',
    close: server.close,
  };
}

async function blueskyUnderTest(withAppView: boolean): Promise<PlatformUnderTest> {
  const server = await startAtprotoServer();
  const account = server.add('brann.test');
  return {
    channel: {
      id: 'a',
      owner: 'Fjell brannvesen',
      platform: 'bluesky',
      handle: 'brann.test',
      role: 'ours',
    },
    createReader: (parts) =>
      createBluesky({ ...parts, appView: withAppView ? server.url : null, service: server.url }),
    publish(at) {
      account.posts.push({ rkey: `3kaaaaaaaaa${22 + account.posts.length}`, at: isoUtc(at) });
    },
    fail(respond) {
      server.instead =
        respond &&
        ((request, response) => {
          void respond(request, response);
          return true;
        });
    },
    remove: () => void server.accounts.splice(0),
    removedIsSeenAs: 'missing',
    close: server.close,
  };
}

async function xUnderTest(): Promise<PlatformUnderTest> {
  const server = await startXServer();
  const account = server.add('FjellBrann');
  return {
    channel: {
      id: 'a',
      owner: 'Fjell brannvesen',
      platform: 'x',
      handle: '@fjellbrann',
      role: 'ours',
    },
    createReader: (parts) => createX({ ...parts, url: server.url, bearerToken: APP_TOKEN }),
    publish(at) {
      account.posts.push({ id: postId(isoUtc(at)), at: isoUtc(at) });
    },
    fail(respond) {
      server.fail = respond;
    },
    remove() {
      account.state = 'deleted';
    },
    removedIsSeenAs: 'missing',
    close: server.close,
  };
}

async function mastodonUnderTest(flavour: Flavour): Promise<PlatformUnderTest> {
  const server = await startMastodonServer(flavour);
  const account = server.add('fjell');
  // GoToSocial shows nobody to strangers.
  const accounts = flavour.startsWith('gotosocial') ? { a: { accessToken: account.token } } : {};
  return {
    channel: {
      id: 'a',
      owner: 'Fjell brannvesen',
      platform: 'mastodon',
      handle: '@fjell',
      instance: server.url,
      role: 'ours',
    },
    createReader: (parts) => createMastodon({ ...parts, accounts }),
    publish(at) {
      account.posts.push({ id: `p${account.posts.length}`, at: isoUtc(at) });
    },
    fail(respond) {
      server.fail = respond;
    },
    remove() {
      account.state = 'deleted';
    },
    removedIsSeenAs: 'missing',
    close: server.close,
  };
}

async function facebookUnderTest(): Promise<PlatformUnderTest> {
  const server = await startGraphServer();
  const page = server.add('FjellBrann');
  return {
    channel: {
      id: 'a',
      owner: 'Fjell brannvesen',
      platform: 'facebook',
      handle: 'fjellbrann',
      role: 'ours',
    },
    createReader: (parts) =>
      createFacebook({ ...parts, url: server.url, accounts: { a: { accessToken: page.token } } }),
    publish(at) {
      page.posts.push({ id: `${page.id}_${page.posts.length}`, at: isoUtc(at) });
    },
    fail(respond) {
      server.fail = respond;
    },
    remove() {
      page.state = 'deleted';
    },
    removedIsSeenAs: 'missing',
    close: server.close,
  };
}

async function instagramUnderTest(): Promise<PlatformUnderTest> {
  const server = await startGraphServer();
  const page = server.add('FjellBrann');
  const account = { id: '17841400000000001', username: 'fjell.brann', posts: [] as FakePost[] };
  page.instagram = account;
  return {
    channel: {
      id: 'a',
      owner: 'Fjell brannvesen',
      platform: 'instagram',
      handle: '@fjell.brann',
      role: 'ours',
    },
    createReader: (parts) =>
      createInstagram({ ...parts, url: server.url, accounts: { a: { accessToken: page.token } } }),
    publish(at) {
      account.posts.push({ id: `1789${account.posts.length}`, at: isoUtc(at) });
    },
    fail(respond) {
      server.fail = respond;
    },
    remove() {
      page.state = 'deleted';
    },
    removedIsSeenAs: 'missing',
    close: server.close,
  };
}

async function websiteUnderTest(): Promise<PlatformUnderTest> {
  const server = await startPageServer();
  server.pages.set('/aktuelt', pageOf('Aktuelt', '<h1>Fjell brannvesen</h1>'));
  return {
    channel: {
      id: 'a',
      owner: 'Fjell brannvesen',
      platform: 'website',
      handle: `${server.url}/aktuelt`,
      role: 'ours',
    },
    // Without a text, a page of the guest network would do as well.
    createReader: (parts) =>
      createWebsite({ ...parts, pages: { a: { text: 'Fjell brannvesen' } } }),
    publish(at) {
      const news = `<h1>Fjell brannvesen</h1><time>${isoUtc(at)}</time>`;
      server.pages.set('/aktuelt', pageOf('Aktuelt', news));
    },
    withoutPosts: 'a page changes for many reasons, and does not say which change is a post',
    fail(respond) {
      server.instead = respond;
    },
    remove: () => server.pages.clear(),
    removedIsSeenAs: 'missing',
    close: server.close,
  };
}

async function telegramUnderTest(): Promise<PlatformUnderTest> {
  const server = await startTelegramServer();
  const account = server.add('fjellbrann');
  return {
    channel: {
      id: 'a',
      owner: 'Fjell brannvesen',
      platform: 'telegram',
      handle: '@FjellBrann',
      role: 'ours',
    },
    createReader: (parts) => createTelegram({ ...parts, url: server.url }),
    publish(at) {
      account.posts.push({ at: isoUtc(at) });
    },
    fail(respond) {
      server.fail = respond;
    },
    remove: () => server.channels.clear(),
    removedIsSeenAs: 'missing',
    close: server.close,
  };
}

async function youtubeUnderTest(apiKey: string | undefined): Promise<PlatformUnderTest> {
  const server = await startYouTubeServer();
  const account = server.add('@fjellbrann');
  const servers = { url: server.url, apiUrl: server.url, apiKey };
  return {
    channel: {
      id: 'a',
      owner: 'Fjell brannvesen',
      platform: 'youtube',
      handle: '@FjellBrann',
      role: 'ours',
    },
    createReader: (parts) => createYouTube({ ...parts, ...servers }),
    publish(at) {
      account.videos.push({ id: `video-${account.videos.length}`, at: isoUtc(at) });
    },
    fail(respond) {
      server.fail = respond;
    },
    remove: () => void server.channels.splice(0),
    removedIsSeenAs: 'missing',
    close: server.close,
  };
}

async function threadsUnderTest(): Promise<PlatformUnderTest> {
  const server = await startThreadsServer();
  const account = server.add('fjellbrann');
  const accounts = { a: { accessToken: account.token } };
  return {
    channel: {
      id: 'a',
      owner: 'Fjell brannvesen',
      platform: 'threads',
      handle: 'fjellbrann',
      role: 'ours',
    },
    createReader: (parts) => createThreads({ ...parts, url: server.url, accounts }),
    publish(at) {
      account.posts.push({ id: `p${account.posts.length}`, at: isoUtc(at) });
    },
    fail(respond) {
      server.fail = respond;
    },
    remove: () => void server.accounts.splice(0),
    removedIsSeenAs: 'missing',
    close: server.close,
  };
}

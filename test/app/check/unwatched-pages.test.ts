import { afterEach, beforeEach, expect, it } from 'vitest';
import { unwatchedPages } from '#app/check/unwatched-pages.ts';
import type { StatusSettings } from '#src/settings/status-pages.ts';
import { channelOn, http } from '#test/adapters/platforms/mastodon-stage.ts';
import { type MastodonServer, startMastodonServer } from '#test/fakes/mastodon-server.ts';

let server: MastodonServer;
beforeEach(async () => {
  server = await startMastodonServer('mastodon');
  server.statusPage = 'https://status.social.example/';
});
afterEach(() => server.close());

async function found(status: readonly StatusSettings[] = []): Promise<string[]> {
  const settings = { channels: [channelOn(server, 'a'), channelOn(server, 'b')], status };
  const parts = { clock: { now: () => 0 }, http };
  const pages = await unwatchedPages(settings, parts, new AbortController().signal);
  return pages.map(({ tried, remedy }) => `${tried}${remedy ?? ''}`);
}

it('a server’s own status page is told of, once, with how to have it read', async () => {
  expect(await found()).toEqual([
    `${server.url} has a status page, https://status.social.example/: name it under "status:" with "instance: ${server.url}" to have it read`,
  ]);
});

it('nothing is told where it is read already, or where the server names none that is a web address', async () => {
  const url = 'https://status.social.example';
  const told = [
    await found([{ platform: 'mastodon', kind: 'statuspage', url, instance: server.url }]),
  ];
  for (const page of [null, '', 'javascript:alert(1)']) {
    server.statusPage = page;
    told.push(await found());
  }
  expect(told).toEqual([[], [], [], []]);
});

it('a server that answers otherwise, or not at all, is passed over', async () => {
  server.fail = (_request, response) => void response.writeHead(500).end();
  expect(await found()).toEqual([]);
});

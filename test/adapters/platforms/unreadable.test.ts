import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocumentParser } from '#adapters/documents/document-parser.ts';
import type { HttpReader } from '#adapters/http/http-reader.ts';
import { createFeed } from '#adapters/platforms/feed/feed.ts';
import { createMastodon } from '#adapters/platforms/mastodon/mastodon.ts';
import { createPolitiloggen } from '#adapters/platforms/politiloggen/politiloggen.ts';
import { withPublicPages } from '#adapters/platforms/public-page/public-pages.ts';
import { createWebsite } from '#adapters/platforms/website/website.ts';
import { createBetterStackReader } from '#adapters/status/betterstack.ts';
import { createHtmlPageReader } from '#adapters/status/html-page.ts';
import { readIncidentIo } from '#adapters/status/incidentio.ts';
import { readInstatus } from '#adapters/status/instatus.ts';
import type { ReadPage } from '#adapters/status/page.ts';
import { readSlackApi } from '#adapters/status/slack-api.ts';
import { createStatusFeedReader } from '#adapters/status/status-feed.ts';
import { readStatuspage } from '#adapters/status/statuspage.ts';
import { createJudge } from '#src/judge/judge.ts';
import type { Channel } from '#src/model/channel.ts';
import { DAY, HOUR, MINUTE } from '#src/model/instant.ts';
import type { Platform } from '#src/model/platform.ts';
import type { PlatformReader } from '#src/ports.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
let now = NOW;
const clock = { now: () => now };
const documents = createDocumentParser();
const patient = new AbortController().signal;

interface Sent {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

function answering({ status, type, body }: Sent): HttpReader {
  return {
    read: async (url) => ({
      ...{ ok: true, status, url: String(url) },
      headers: new Headers({ 'content-type': type }),
      body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    }),
  };
}

const type = fc.constantFrom('application/json', 'application/rss+xml', 'text/plain', 'image/png');
const junk = fc.oneof(fc.string(), fc.json(), fc.uint8Array({ maxLength: 200 }));
/** What tells nothing: something else than was asked for, or a page of an error. */
const unreadable: fc.Arbitrary<Sent> = fc.oneof(
  fc.record({ status: fc.constant(200), type, body: junk }),
  fc.record({
    status: fc.constantFrom(204, 206, 400, 402, 404, 405, 418, 429, 500, 502, 503, 520),
    type: fc.oneof(type, fc.constant('text/html')),
    body: fc.oneof(
      junk,
      fc.constant('<html><title>Welcome</title><body>All is well here</body></html>'),
    ),
  }),
  fc.record({
    status: fc.constant(200),
    type: fc.constant('text/html'),
    body: fc.constantFrom(
      '',
      '<html><head><title></title></head><body></body></html>',
      '<html><head><title>Just a moment...</title></head><body>Wait</body></html>',
      '<html><head><title>Request Rejected</title></head><body>Support ID 1</body></html>',
      '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
    ),
  }),
);

const READERS: Readonly<
  Record<string, readonly [Platform, string, (http: HttpReader) => PlatformReader]>
> = {
  'a feed': ['feed', 'https://brann.example/rss', (http) => createFeed({ clock, http })],
  'a website': ['website', 'https://brann.example', (http) => createWebsite({ clock, http })],
  Mastodon: [
    'mastodon',
    '@fjell@social.example',
    (http) => createMastodon({ clock, http, accounts: { a: { accessToken: 'token' } } }),
  ],
  politiloggen: ['politiloggen', 'Oslo', (http) => createPolitiloggen({ clock, http })],
  'a public page': [
    'x',
    'fjell',
    (http) => withPublicPages({ clock, http, platform: 'x', wanted: new Set(['a']) }),
  ],
};

describe.each(Object.entries(READERS))(
  'what tells nothing, sent by %s',
  (_name, [platform, handle, create]) => {
    const channel: Channel = {
      ...{ id: 'a', owner: 'Fjell', platform, handle, role: 'ours', postsPerDay: 4 },
      ...(platform === 'mastodon' ? { instance: 'social.example' } : {}),
    };

    it('is never seen as the channel itself, and no post is made of it', async () => {
      await fc.assert(
        fc.asyncProperty(unreadable, async (sent) => {
          const signals = await create(answering(sent)).look([channel], patient);
          expect(signals.filter(({ kind }) => kind === 'post')).toEqual([]);
          const seen = signals.flatMap((one) => (one.kind === 'profile' ? [one.seen] : []));
          expect(seen).not.toContain('visible');
          expect(signals.some((one) => one.kind === 'credentials' && one.result === 'ok')).toBe(
            false,
          );
        }),
        { numRuns: 40 },
      );
    });

    it('is not called well and quiet once it has been so for a while', async () => {
      await fc.assert(
        fc.asyncProperty(unreadable, async (sent) => {
          const judge = createJudge([channel], () => 'Europe/Oslo');
          for (let at = NOW - 20 * DAY; at < NOW - HOUR; at += 7 * HOUR) {
            const post = {
              kind: 'post',
              channel: 'a',
              count: 1,
              repost: false,
              author: 'ours',
            } as const;
            judge.observe({ at, ...post });
          }
          const reader = create(answering(sent));
          for (const wait of [40 * MINUTE, 20 * MINUTE, 0]) {
            now = NOW - wait;
            for (const one of await reader.look([channel], patient)) judge.observe(one);
          }
          judge.observe({
            at: NOW,
            kind: 'reach',
            target: 'control',
            vantage: 'ours',
            result: 'ok',
          });
          const { ability, activity } = judge.verdict('a', NOW + MINUTE);
          expect(`${ability} ${activity}`).not.toBe('working quiet');
        }),
        { numRuns: 15 },
      );
    });
  },
);

const PAGES: Readonly<Record<string, ReadPage>> = {
  Statuspage: readStatuspage,
  'incident.io': readIncidentIo,
  'Better Stack': createBetterStackReader(clock),
  Instatus: readInstatus,
  'Slack’s status API': readSlackApi,
  'a status feed': createStatusFeedReader(clock),
  'a page in HTML': createHtmlPageReader({
    selector: 'li',
    words: { operational: ['Operational'], investigating: ['Outage'] },
  }),
};

it.each(Object.entries(PAGES))(
  'what tells nothing is no status page of %s',
  async (_name, read) => {
    await fc.assert(
      fc.asyncProperty(unreadable, async (sent) => {
        const request = {
          url: 'https://status.example',
          http: answering(sent),
          documents,
          signal: patient,
        };
        expect(await read({ ...request, known: new Set() })).toHaveProperty('trouble');
      }),
      { numRuns: 40 },
    );
  },
);

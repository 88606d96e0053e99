import { describe, expect, it } from 'vitest';
import { createCrowdSources } from '#adapters/status/crowd.ts';
import { createStatusSources, statusPages } from '#adapters/status/status.ts';
import { parseSettings } from '#src/settings/settings.ts';
import { FAULTS } from '#test/fakes/faults.ts';
import { startHttpServer } from '#test/fakes/http-server.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');

function read(more: string) {
  const parsed = parseSettings(
    `organisations:
  - id: oslo
    name: Oslo pd
    channels:
      - { platform: facebook, handle: oslo }
      - { platform: instagram, handle: oslo, retiredFrom: 2024-10-23T06:00:00Z }
${more}`,
    'k.yaml',
  );
  return parsed.ok
    ? { pages: statusPages(parsed.value, NOW).map((page) => `${page.platform} ${page.kind}`) }
    : { faults: parsed.issues.map(({ message }) => message) };
}

describe('status pages', () => {
  it('are known of platforms and chats that are in use, without being named', () => {
    expect(read('chats: { slack: {}, discord: {} }').pages).toEqual([
      'slack slack',
      'discord statuspage',
      'facebook feed',
    ]);
  });

  it('that are named stand in place of the known one, and "none" leaves it out', () => {
    const url = 'https://status.example';
    expect(read(`status: [{ platform: facebook, kind: statuspage, url: '${url}' }]`).pages).toEqual(
      ['facebook statuspage'],
    );
    expect(read('status: [{ platform: facebook, kind: none }]').pages).toEqual([]);
  });

  it('need an address, and a server only where a platform has many', () => {
    expect(read('status: [{ platform: x, kind: feed }]').faults?.[0]).toContain(
      '"url" is missing: the address of the page\'s feed',
    );
    const url = 'https://status.example';
    expect(
      read(`status: [{ platform: x, kind: instatus, url: '${url}', instance: a.example }]`)
        .faults?.[0],
    ).toContain('"instance" is for mastodon; this page is of x');
  });
});

it('a page that cannot be read fails its check, with what to do', async () => {
  const server = await startHttpServer((request, response) =>
    FAULTS['answers HTML with 200']?.(request, response),
  );
  const [source] = createStatusSources(
    { channels: [], chats: {}, status: [{ platform: 'x', kind: 'statuspage', url: server.url }] },
    { clock: { now: () => NOW } },
  );
  const found = await source?.check(new AbortController().signal);
  await server.close();
  expect(found?.tried).toContain('what came is not the answer of such a status page');
  expect(found?.remedy).toContain('It cannot be read as "kind: statuspage".');
});

it('a page that is not reached fails its check, and its kind is not blamed', async () => {
  const server = await startHttpServer((_, response) => void response.end());
  await server.close();
  const [source] = createStatusSources(
    { channels: [], chats: {}, status: [{ platform: 'x', kind: 'statuspage', url: server.url }] },
    { clock: { now: () => NOW } },
  );
  const found = await source?.check(new AbortController().signal);
  expect(found?.remedy).toMatch(/^It could not be reached\./);
});

it('no address gets into names, findings or the log: a private one is a secret', async () => {
  const written: string[] = [];
  const note = (...facts: unknown[]) => void written.push(JSON.stringify(facts));
  const parts = { clock: { now: () => NOW }, log: { info: note, warn: note, error: note } };
  const url = 'http://127.0.0.1:1/hush/feed?token=hush';
  const pages = [
    ...createStatusSources(
      {
        channels: [],
        chats: {},
        status: [
          { platform: 'x', kind: 'feed', url },
          { platform: 'x', kind: 'statuspage', url },
        ],
      },
      parts,
    ),
    ...createCrowdSources({ crowd: [{ platform: 'x', url, words: ['x'], raised: 1 }] }, parts),
  ];
  const signal = new AbortController().signal;
  for (const page of pages) {
    await page.look(signal);
    written.push(page.name, JSON.stringify(await page.check(signal)));
  }
  expect(pages.map(({ name }) => name)).toEqual([
    'status of x at 127.0.0.1:1',
    'status of x at 127.0.0.1:1, no. 2',
    'talk of x at 127.0.0.1:1',
  ]);
  expect(written.length).toBeGreaterThanOrEqual(9);
  expect(written.join()).not.toContain('hush');
});

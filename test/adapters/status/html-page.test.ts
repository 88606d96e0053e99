import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpReader } from '#adapters/http/http-reader.ts';
import { createStatusSources } from '#adapters/status/status.ts';
import { parseSettings } from '#src/settings/settings.ts';
import type { StatusSettings } from '#src/settings/status-pages.ts';
import { issueLines } from '#src/yaml/file-issue.ts';
import { type StatusServer, startStatusServer } from '#test/fakes/status-server.ts';

const patient = new AbortController().signal;
const http = createHttpReader({ failuresBeforeRest: 0 });
const WORDS = {
  operational: ['Operational', 'No incidents'],
  investigating: ['Investigating', 'Partial outage'],
  monitoring: ['Monitoring'],
  resolved: ['Resolved'],
};

let server: StatusServer;
let now: number;

beforeEach(async () => {
  now = Date.parse('2026-03-01T12:00:00Z');
  server = await startStatusServer();
});
afterEach(() => server.close());

function source(more: Partial<StatusSettings> = {}) {
  const [made] = createStatusSources(
    {
      channels: [],
      chats: {},
      status: [
        {
          platform: 'x',
          kind: 'html',
          url: server.url,
          selector: 'section p',
          words: WORDS,
          ...more,
        },
      ],
    },
    { clock: { now: () => now }, http },
  );
  return made;
}

/** The page shows these, each in a paragraph. */
function show(...paragraphs: string[]): void {
  server.instead = (_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<section>${paragraphs.map((html) => `<p>${html}</p>`).join('')}</section>`);
  };
}

async function told(page = source()): Promise<string[]> {
  const signals = (await page?.look(patient)) ?? [];
  return signals.map((one) =>
    one.kind === 'platform-notice' ? `${one.state} ${one.scope} ${one.text}`.trimEnd() : one.kind,
  );
}

describe('a page in HTML', () => {
  it.each([
    ['API v2 <b>Operational</b>', 'operational unknown'],
    ['API v2 <b>Partial outage</b>', 'investigating api API v2 Partial outage'],
    [
      'Log-in: Monitoring. All is operational again',
      'monitoring login Log-in: Monitoring. All is operational again',
    ],
    [
      'Posting &amp; reading: investigating',
      'investigating posting Posting & reading: investigating',
    ],
  ])('says by the first of its words how %j is', async (html, said) => {
    show(html);
    expect(await told()).toEqual([said]);
  });

  it('is followed through the states of an incident, whose link names it', async () => {
    const page = source();
    const lines: string[][] = [];
    for (const words of [
      'Investigating',
      'Investigating. More follows',
      'Resolved',
      'No incidents',
    ]) {
      show(words === 'No incidents' ? words : `<a href="/i/7">Posts fail</a> ${words}`);
      lines.push(await told(page));
      now += 60_000;
    }
    expect(lines).toEqual([
      ['investigating posting Posts fail Investigating'],
      ['investigating posting Posts fail Investigating. More follows'],
      ['resolved posting Posts fail Resolved'],
      [],
    ]);
  });

  it.each([
    ['nothing matches the selector', '', 'nothing on the page matches "selector"'],
    ['no word is known', 'Alles in Ordnung', 'none of "words" stands in what "selector" finds'],
    ['a word is part of another', 'Inoperational', 'none of "words"'],
  ])('is not read where %s, and its check says so', async (_why, html, trouble) => {
    if (html === '') server.instead = (_request, response) => void response.end('<h1>New!</h1>');
    else show(html);
    expect(await told()).toEqual([]);
    expect((await source()?.check(patient))?.tried).toContain(trouble);
  });

  it('is not green where an element is not understood', async () => {
    show('API <b>Operational</b>', 'Posting <b>Kaputt</b>');
    expect(await told()).toEqual([]);
  });

  it('says in its check that a selector is none', async () => {
    show('API Operational');
    const found = await source({ selector: 'p[' })?.check(patient);
    expect(found?.tried).toContain('"selector" is no CSS selector');
    expect(found?.remedy).toContain('It cannot be read as "kind: html".');
  });
});

describe('its settings', () => {
  const faults = (page: string) => {
    const text = `organisations: [{ id: a, name: A }]\nstatus:\n  - { platform: x, ${page} }\n`;
    const parsed = parseSettings(text, 'k.yaml');
    return parsed.ok ? [] : issueLines(parsed.issues).split('\n');
  };
  const url = "url: 'https://status.example'";

  it('need a selector, and words for trouble', () => {
    expect(faults(`kind: html, ${url}, words: { operational: [ok] }`)).toEqual([
      'k.yaml:3: status[0]: "selector" is missing: the CSS selector of what says how something is',
      'k.yaml:3: status[0]: "words" is missing: which words of the page mean investigating, identified, monitoring',
    ]);
    expect(faults(`kind: html, ${url}, selector: p, words: { identified: [down] }`)).toEqual([]);
  });

  it('know no other states', () => {
    const [fault] = faults(`kind: html, ${url}, selector: p, words: { identifyed: [down] }`);
    expect(fault).toContain('identifyed');
  });

  it('are for such pages alone', () => {
    expect(faults(`kind: feed, ${url}, selector: p`)).toEqual([
      'k.yaml:3: status[0].selector: "selector" is for "kind: html"; this is feed',
    ]);
  });
});

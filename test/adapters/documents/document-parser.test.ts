import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { CHEAP, CHEAP_DEPTH, isCheap, TINY } from '#adapters/documents/cost-bound.ts';
import {
  createDocumentParser,
  type DocumentParserOptions,
  Unreadable,
} from '#adapters/documents/document-parser.ts';
import { createFeed } from '#adapters/platforms/feed/feed.ts';
import { createTelegram } from '#adapters/platforms/telegram/telegram.ts';
import { createWebsite } from '#adapters/platforms/website/website.ts';
import { createYouTube } from '#adapters/platforms/youtube/youtube.ts';
import type { Channel } from '#src/model/channel.ts';
import type { Platform } from '#src/model/platform.ts';
import type { PlatformReader } from '#src/ports.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
/** Long enough that it is not parsed in place whatever it holds, and not built as cheap pages are. */
const heavy = (text: string) => bytes(`${text} <p>${' '.repeat(TINY)}`);
const FAULTY = new URL('./faulty-thread.ts', import.meta.url);

function parser(options: DocumentParserOptions = {}) {
  const documents = createDocumentParser({ thread: FAULTY, deadline: 2_000, ...options });
  return async (text: string, source = text) => {
    const document = { body: heavy(text), contentType: 'text/html' };
    const parsed = await documents.parse('page', document, source);
    return parsed instanceof Unreadable ? parsed.trouble : parsed.title;
  };
}

describe('a document that is costly to parse', () => {
  it('is given up after its time, keeps the main thread from nothing, and others are read meanwhile', async () => {
    const parse = parser();
    expect(await parse('light')).toMatch(/^\d+$/);
    const delay = monitorEventLoopDelay({ resolution: 10 });
    delay.enable();
    const read = await Promise.all([parse('forever'), ...['a', 'b', 'c'].map((it) => parse(it))]);
    delay.disable();
    expect(read[0]).toBe('it takes longer than 2000 ms to parse');
    expect(read.slice(1).every((one) => /^\d+$/.test(one))).toBe(true);
    expect(delay.percentile(99) / 1e6).toBeLessThan(1_000);
  });

  it('takes no more memory than a thread may have, and the next one is read', async () => {
    const parse = parser({ memory: 32, deadline: 30_000 });
    expect(await parse('memory')).toBe('it takes more than 32 MB to parse');
    expect(await parse('light')).toMatch(/^\d+$/);
  });

  it('may break the parser, which is no fault of a look', async () => {
    expect(await parser()('breaks')).toBe('the parser broke: Maximum call stack size exceeded');
  });

  it('is left alone for a minute, then for two, and others are not', async () => {
    let elapsed = 0;
    const parse = parser({ elapsed: () => elapsed });
    const alone = 'left alone: it could not be read a short while ago';
    expect(await parse('breaks', 'https://a.example')).toMatch(/broke/);
    elapsed = 59_999;
    expect(await parse('breaks', 'https://a.example')).toBe(alone);
    expect(await parse('breaks', 'https://b.example')).toMatch(/broke/);
    elapsed = 60_000;
    expect(await parse('breaks', 'https://a.example')).toMatch(/broke/);
    elapsed = 179_999;
    expect(await parse('light', 'https://a.example')).toBe(alone);
    elapsed = 180_000;
    expect(await parse('light', 'https://a.example')).toMatch(/^\d+$/);
    expect(await parse('breaks', 'https://a.example')).toMatch(/broke/);
  });

  it('waits no longer than there is room to wait', async () => {
    const parse = parser({ waiting: 0 });
    const read = await Promise.all(Array.from({ length: 10 }, (_, n) => parse(`page ${n}`)));
    expect(read).toContain('too many documents wait');
    expect(await parse('later')).toMatch(/^\d+$/);
  });
});

it('a page nested so deeply that the real parser breaks over it cannot be read', async () => {
  const depth = 60_000;
  const body = bytes(`<html><body>${'<div>'.repeat(depth)}deep${'</div>'.repeat(depth)}`);
  const documents = createDocumentParser();
  const parsed = await documents.parse('page', { body, contentType: 'text/html' }, 'a');
  expect(parsed).toBeInstanceOf(Unreadable);
});

describe('what is parsed in place', () => {
  const nested = (depth: number) =>
    `${'<b>'.repeat(depth)}${'x'.repeat(TINY)}${'</b>'.repeat(depth)}`;
  const wide = (count: number) => `<b>${'<i>x</i>'.repeat(count - 1)}</b>`;
  const long = (length: number) => `<b>${'x'.repeat(length - 7)}</b>`;
  const { html, xml } = CHEAP;

  it.each<[string, 'xml' | 'html', string, boolean]>([
    ['anything tiny', 'html', '<p a><p>'.repeat(TINY / 8), true],
    ['and nothing so built that is larger', 'html', '<p a><p>'.repeat(TINY / 8 + 1), false],
    ['a page of the largest size', 'html', long(html.bytes), true],
    ['and no larger', 'html', long(html.bytes + 1), false],
    ['a feed of the largest size', 'xml', long(xml.bytes), true],
    ['and no larger', 'xml', long(xml.bytes + 1), false],
    ['as deep as may be', 'html', nested(CHEAP_DEPTH), true],
    ['and no deeper', 'html', nested(CHEAP_DEPTH + 1), false],
    ['as many elements as may be', 'html', wide(html.elements), true],
    ['and no more', 'html', wide(html.elements + 1), false],
    ['elements that HTML does not close', 'html', `<p>${'<br>'.repeat(600)}</p>`, true],
    ['which XML does', 'xml', `<p>${'<br>'.repeat(600)}</p>`, false],
    ['no end tag of another name', 'html', `<b>${'<i></x></i>'.repeat(300)}</b>`, false],
    ['no tag of thousands of attributes', 'html', `<b ${'a '.repeat(2_000)}></b>`, false],
    ['quotes with what ends no tag', 'html', `<b a="x>y" b='"'>${'x'.repeat(TINY)}</b>`, true],
    ['no tag without an end', 'html', `<b></b>${'x'.repeat(TINY)}<b a="`, false],
    [
      'no entities of its own',
      'xml',
      `<!DOCTYPE a [<!ENTITY b "c">]><a>${'x'.repeat(TINY)}</a>`,
      false,
    ],
    ['a page that says it is HTML', 'html', `<!doctype html><p>${'x'.repeat(TINY)}</p>`, true],
    ['XML with its declaration', 'xml', `<?xml version="1.0"?><a>${'x'.repeat(TINY)}</a>`, true],
    ['CDATA of XML', 'xml', `<a><![CDATA[<b><b>${'x'.repeat(TINY)}]]></a>`, true],
    ['which HTML reads otherwise', 'html', `<a><![CDATA[<b><b>${'x'.repeat(TINY)}]]></a>`, false],
    ['comments', 'html', `<!-- ${'x'.repeat(TINY)} --><p></p>`, true],
    ['none that hide tags', 'html', `<!--> ${'<b>'.repeat(TINY)} --><p></p>`, false],
    ['no drawings', 'html', `<svg>${'<col>'.repeat(TINY / 5)}</svg>`, false],
    ['no text of two bytes a letter', 'html', `<p>${'\0x'.repeat(TINY)}</p>`, false],
  ])('%s', (_name, kind, text, expected) => {
    expect(isCheap(bytes(text), kind)).toBe(expected);
  });
});

describe('a reader', () => {
  const clock = { now: () => Date.parse('2026-03-01T12:00:00Z') };
  const documents = { parse: async () => new Unreadable('it takes longer than 5000 ms to parse') };
  const answer = (type: string) => ({
    read: async (url: string | URL) => ({
      ...({ ok: true, status: String(url).endsWith('robots.txt') ? 404 : 200 } as const),
      headers: new Headers({ 'content-type': type }),
      body: heavy(''),
      url: String(url),
    }),
  });
  const html = answer('text/html');
  const xml = answer('application/xml');
  const id = `UC${'a'.repeat(22)}`;

  it.each<[Platform, string, PlatformReader]>([
    ['feed', 'https://fjell.example/rss', createFeed({ clock, documents, http: xml })],
    ['website', 'https://fjell.example', createWebsite({ clock, documents, http: html })],
    ['telegram', 'fjell', createTelegram({ clock, documents, http: html })],
    ['youtube', id, createYouTube({ clock, documents, http: xml })],
  ])('of a %s that cannot be parsed says that, and nothing of the account', async (...row) => {
    const [platform, handle, reader] = row;
    const channel: Channel = { id: 'a', owner: 'Fjell', platform, handle, role: 'ours' };
    const signals = await reader.look([channel], new AbortController().signal);
    expect(signals.filter(({ kind }) => kind === 'post')).toEqual([]);
    expect(signals).toContainEqual(
      expect.objectContaining({ kind: 'profile', seen: 'unreadable' }),
    );
  });
});

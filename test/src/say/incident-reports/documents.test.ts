import { load } from 'cheerio';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrintDocument } from '#src/model/replies/print-document.ts';
import type { Span } from '#src/model/replies/reply.ts';
import { documentHtml } from '#src/say/incident-reports/document-html.ts';
import { documentMarkdown } from '#src/say/incident-reports/document-markdown.ts';
import { printable } from '#src/say/quoted-text.ts';

const foreign = (text: string): readonly Span[] => [{ kind: 'foreign', text }];
const own = (text: string): readonly Span[] => [{ kind: 'text', text }];

/** A paper with the same words in every place. */
function paperOf(spans: readonly Span[]): PrintDocument {
  return {
    language: 'nb',
    title: spans,
    lead: [spans],
    sections: [
      {
        heading: 'Tidslinje',
        parts: [
          { kind: 'table', head: ['Tid', 'Hva'], rows: [[[own('00:15')], [spans, spans]]] },
          { kind: 'paragraph', spans },
        ],
      },
    ],
    footer: spans,
  };
}

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", '/', 'b', ' ', '!', '-', '=', 'script', '\n'),
    maxLength: 30,
  }),
);

describe('a paper as HTML', () => {
  it('shows words of others as they stand, whatever they are', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const page = load(documentHtml(paperOf(foreign(text))));
        const shown = page('bdi')
          .toArray()
          .map((one) => page(one).text());
        expect(shown).toEqual(Array(6).fill(printable(text)));
        expect(page('script, img, a, link, iframe, object, [onclick], [src], [href]')).toHaveLength(
          0,
        );
        expect(page('bdi *')).toHaveLength(0);
      }),
      { numRuns: 100 },
    );
  });

  it('shows our own words as they stand too: names come from the settings', () => {
    const page = load(documentHtml(paperOf(own('<img src=x onerror=alert(1)> & "Øst"'))));
    expect(page('h1').text()).toBe('<img src=x onerror=alert(1)> & "Øst"');
    expect(page('img')).toHaveLength(0);
    expect(page('title').text()).toBe('<img src=x onerror=alert(1)> & "Øst"');
  });

  it('fetches nothing, runs nothing, prints on A4, and is light or dark', () => {
    const html = documentHtml(paperOf(own('x')));
    const page = load(html);
    expect(page('meta[http-equiv="Content-Security-Policy"]').attr('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    expect(html).not.toMatch(/url\(|@import|https?:/);
    expect(html).toContain('size: A4');
    expect(html).toContain('prefers-color-scheme: dark');
    expect(page('html').attr('lang')).toBe('nb');
  });
});

describe('a paper as Markdown', () => {
  it.each([
    ['# x', '\\# x'],
    ['- x', '\\- x'],
    ['1. x', '1\\. x'],
    ['<script>', '\\<script\\>'],
    ['[a](b)', '\\[a\\]\\(b\\)'],
    ['a|b', 'a\\|b'],
    ['`x` *y* _z_ ~~q~~', '\\`x\\` \\*y\\* \\_z\\_ \\~\\~q\\~\\~'],
    ['https://evil.example www.evil.example', 'https\\://evil.example www\\.evil.example'],
    ['@everyone', '\\@everyone'],
    ['&lt;', '\\&lt;'],
    ['a\nb', 'a b'],
    ['\\', '\\\\'],
  ])('shows %j of others literally', (text, expected) => {
    const markdown = documentMarkdown(paperOf(foreign(text)));
    expect(markdown).toContain(`\n\n${expected}\n\n## Tidslinje`);
    expect(markdown).toContain(`| 00:15 | ${expected}<br>${expected} |`);
  });

  it('keeps each table to its columns, whatever stands in it', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const rows = documentMarkdown(paperOf(foreign(text)))
          .split('\n')
          .filter((line) => line.startsWith('| '));
        expect(rows).toHaveLength(3);
        for (const row of rows) expect(row.match(/(?<!\\)(?:\\\\)*\|/g)).toHaveLength(3);
      }),
      { numRuns: 100 },
    );
  });
});

import { isoUtc } from '../../model/instant.ts';
import type {
  DocumentPart,
  DocumentSection,
  PrintDocument,
} from '../../model/replies/print-document.ts';
import type { Span } from '../../model/replies/reply.ts';
import { plainSpans } from '../plain-text.ts';
import { printable } from '../quoted-text.ts';

/** Prints on A4 in black on white; on a screen it is light or dark as the reader has it. Nothing is fetched. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --soft: #57606a; --line: #d0d7de; --head: #f3f5f7; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ed; --paper: #15181c; --soft: #9aa4af; --line: #363c44; --head: #1f242a; }
}
* { box-sizing: border-box; }
body { max-width: 52rem; margin: 0 auto; padding: 1.5rem; color: var(--ink); background: var(--paper); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.125rem; margin: 2rem 0 .5rem; break-after: avoid; }
p { margin: .5rem 0; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .875rem; }
th, td { padding: .375rem .625rem .375rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--soft); font-weight: 600; }
th:first-child, td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
td div + div { margin-top: .125rem; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
footer { margin-top: 2rem; padding-top: .75rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .8125rem; }
bdi { overflow-wrap: anywhere; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #444; --line: #999; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .wide { overflow: visible; }
  h2 { margin-top: 1.25rem; }
  p { orphans: 3; widows: 3; }
  footer { break-inside: avoid; }
}
`;

/** A document as one HTML file: no scripts, nothing from elsewhere, and words of others only ever as text. */
export function documentHtml({ language, title, lead, sections, footer }: PrintDocument): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(plainSpans(title))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${inline(title)}</h1>
${lead.map((spans) => `<p>${inline(spans)}</p>`).join('\n')}
${sections.map(sectionHtml).join('\n')}
</main>
<footer>${inline(footer)}</footer>
</body>
</html>
`;
}

function sectionHtml({ heading, parts }: DocumentSection): string {
  return `<section>\n<h2>${escaped(heading)}</h2>\n${parts.map(partHtml).join('\n')}\n</section>`;
}

function partHtml(part: DocumentPart): string {
  if (part.kind === 'paragraph') return `<p>${inline(part.spans)}</p>`;
  const head = part.head.map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
  const rows = part.rows.map(
    (cells) => `<tr>${cells.map((lines) => `<td>${cellHtml(lines)}</td>`).join('')}</tr>`,
  );
  return `<div class="wide">
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>`;
}

function cellHtml(lines: readonly (readonly Span[])[]): string {
  const [first = []] = lines;
  if (lines.length < 2) return inline(first);
  return lines.map((spans) => `<div>${inline(spans)}</div>`).join('');
}

function inline(spans: readonly Span[]): string {
  return spans.map(spanHtml).join('');
}

function spanHtml(span: Span): string {
  switch (span.kind) {
    case 'foreign':
      return `<bdi>${escaped(printable(span.text))}</bdi>`;
    case 'time':
      return `<time datetime="${isoUtc(span.at)}">${escaped(span.text)}</time>`;
    case 'room':
      return escaped(span.text);
    case 'text':
      return span.strong ? `<strong>${escaped(span.text)}</strong>` : escaped(span.text);
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

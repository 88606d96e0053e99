import type {
  DocumentPart,
  DocumentSection,
  PrintDocument,
} from '../../model/replies/print-document.ts';
import type { Span } from '../../model/replies/reply.ts';
import { printable } from '../quoted-text.ts';

/** A document as Markdown (CommonMark, with the tables of GitHub). Words of others are shown as they stand, never as markup. */
export function documentMarkdown({ title, lead, sections, footer }: PrintDocument): string {
  return `${[
    `# ${inline(title)}`,
    ...lead.map(inline),
    ...sections.flatMap(sectionBlocks),
    '---',
    inline(footer),
  ].join('\n\n')}\n`;
}

function sectionBlocks({ heading, parts }: DocumentSection): readonly string[] {
  return [`## ${escaped(heading)}`, ...parts.map(partBlock)];
}

function partBlock(part: DocumentPart): string {
  if (part.kind === 'paragraph') return inline(part.spans);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(part.head.map(escaped)),
    row(part.head.map(() => '---')),
    ...part.rows.map((cells) => row(cells.map((lines) => lines.map(inline).join('<br>')))),
  ].join('\n');
}

function inline(spans: readonly Span[]): string {
  const text = spans.map(spanText).join('').trim();
  // A number or a sign at the beginning would make a list or a heading of it.
  return text.replace(/^(\d+)(?=[.)])/, '$1\\').replace(/^[#+>=-]/, '\\$&');
}

function spanText(span: Span): string {
  if (span.kind === 'foreign') return literal(printable(span.text));
  const text = escaped(span.text);
  if (span.kind !== 'text' || !span.strong || span.text.trim() === '') return text;
  // Emphasis does not begin or end at a space.
  return text.replace(/^(\s*)(.*?)(\s*)$/, '$1**$2**$3');
}

/** Our own words, in which nothing is meant as markup. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~&]/g, '\\$&');
}

/** Words of others: whatever could begin markup, a link or a mention stands behind a backslash. */
function literal(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+!|~@:&$=-]/g, '\\$&').replace(/\b(www|\d+)\./gi, '$1\\.');
}

import { booleanFaults, strangeFaults } from './block-kit-objects.ts';
import { isRecord, type Json, listOf } from './json.ts';

/** Properties of each element besides `type` and `style`, the required ones first, and how many those are. */
const INLINE: Readonly<Record<string, readonly [number, ...string[]]>> = {
  text: [1, 'text'],
  link: [1, 'url', 'text', 'unsafe'],
  user: [1, 'user_id'],
  usergroup: [1, 'usergroup_id'],
  channel: [1, 'channel_id'],
  team: [1, 'team_id'],
  broadcast: [1, 'range'],
  emoji: [1, 'name', 'unicode', 'url'],
  color: [1, 'value'],
  date: [2, 'timestamp', 'format', 'timezone', 'url', 'fallback'],
};
/** Properties of each container besides `type` and `elements`. */
const CONTAINERS: Readonly<Record<string, readonly string[]>> = {
  rich_text_section: [],
  rich_text_list: ['style', 'indent', 'offset', 'border'],
  rich_text_preformatted: ['border', 'language'],
  rich_text_quote: ['border'],
};
const STYLES = 'bold italic strike code underline highlight client_highlight unlink'.split(' ');

/** docs.slack.dev/reference/block-kit/block-elements/date-element */
const DATE_TOKENS =
  'day_divider_pretty date_num date_slash date_long date_long_full date_long_pretty date date_pretty date_short date_short_pretty time time_secs ago'.split(
    ' ',
  );

/** docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export function richTextFaults(elements: readonly unknown[], path: string): string[] {
  if (elements.length === 0) return [`${path}/elements: required`];
  return elements.flatMap((each, at) => containerFaults(each, `${path}/elements/${at}`));
}

function containerFaults(element: unknown, path: string): string[] {
  const props = isRecord(element) ? CONTAINERS[String(element['type'])] : undefined;
  if (!isRecord(element) || !props)
    return [`${path}: must be a rich text section, list, quote or preformatted text`];
  if (!Array.isArray(element['elements'])) return [`${path}/elements: required`];
  const kind = element['type'];
  const border = element['border'];
  const style = element['style'];
  return [
    ...strangeFaults(element, ['elements', ...props], path),
    ...(border === undefined || border === 0 || border === 1 ? [] : [`${path}/border: 0 or 1`]),
    ...(kind !== 'rich_text_list' || style === 'bullet' || style === 'ordered'
      ? []
      : [`${path}/style: bullet or ordered`]),
    ...listOf(element['elements']).flatMap((each, at) => {
      const inner = `${path}/elements/${at}`;
      if (kind !== 'rich_text_list')
        return inlineFaults(each, inner, kind === 'rich_text_preformatted');
      return isRecord(each) && each['type'] === 'rich_text_section'
        ? containerFaults(each, inner)
        : [`${inner}: must be a rich_text_section`];
    }),
  ];
}

/** Preformatted text holds "either RichTextLink or RichTextText": docs.slack.dev/tools/node-slack-sdk/reference/types/interfaces/RichTextPreformatted */
function inlineFaults(element: unknown, path: string, isPreformatted: boolean): string[] {
  if (!isRecord(element)) return [`${path}: must be an object`];
  const kind = String(element['type']);
  const [required, ...props] = INLINE[kind] ?? [0];
  if (required === 0 || (isPreformatted && kind !== 'text' && kind !== 'link'))
    return [`${path}: unsupported type: ${kind}`];
  return [
    ...strangeFaults(element, ['style', ...props], path),
    ...props.slice(0, required).flatMap((name) => requiredFaults(element, name, path)),
    ...styleFaults(element['style'], `${path}/style`),
    ...(kind === 'date' ? dateFaults(element, path) : []),
  ];
}

function requiredFaults(element: Json, name: string, path: string): string[] {
  const value = element[name];
  const whole = name === 'timestamp' ? Number.isInteger(value) : typeof value === 'string';
  return whole && value !== '' ? [] : [`${path}/${name}: required`];
}

function styleFaults(style: unknown, path: string): string[] {
  if (style === undefined) return [];
  if (!isRecord(style)) return [`${path}: must be an object`];
  const faults = strangeFaults(style, STYLES, path);
  booleanFaults(faults, style, STYLES, path);
  return faults;
}

function dateFaults(date: Json, path: string): string[] {
  const tokens = [...String(date['format'] ?? '').matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
  return tokens
    .filter((name) => name === undefined || !DATE_TOKENS.includes(name))
    .map((name) => `${path}/format: there is no {${name}}`);
}

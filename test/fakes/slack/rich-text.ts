import { isRecord, type Json, listOf } from './json.ts';

/** docs.slack.dev/reference/block-kit/blocks/rich-text-block: required and allowed properties. */
const INLINE: Readonly<Record<string, readonly string[]>> = {
  text: ['text'],
  link: ['url', 'text', 'unsafe'],
  user: ['user_id'],
  usergroup: ['usergroup_id'],
  channel: ['channel_id'],
  broadcast: ['range'],
  emoji: ['name', 'unicode'],
  color: ['value'],
  date: ['timestamp', 'format', 'url', 'fallback'],
};
const CONTAINERS: readonly string[] = [
  'rich_text_section',
  'rich_text_list',
  'rich_text_preformatted',
  'rich_text_quote',
];

export function richTextFaults(elements: readonly unknown[], path: string): string[] {
  if (elements.length === 0) return [`${path}/elements: required`];
  return elements.flatMap((each, at) => containerFaults(each, `${path}/elements/${at}`));
}

function containerFaults(element: unknown, path: string): string[] {
  if (!isRecord(element) || !CONTAINERS.includes(String(element['type'])))
    return [`${path}: must be a rich text section, list, quote or preformatted text`];
  const inner = listOf(element['elements']);
  if (!Array.isArray(element['elements'])) return [`${path}/elements: required`];
  if (element['type'] !== 'rich_text_list')
    return inner.flatMap((each, at) => inlineFaults(each, `${path}/elements/${at}`));
  const style = element['style'];
  return [
    ...(style === 'bullet' || style === 'ordered' ? [] : [`${path}/style: bullet or ordered`]),
    ...inner.flatMap((each, at) =>
      isRecord(each) && each['type'] === 'rich_text_section'
        ? containerFaults(each, `${path}/elements/${at}`)
        : [`${path}/elements/${at}: must be a rich_text_section`],
    ),
  ];
}

function inlineFaults(element: unknown, path: string): string[] {
  if (!isRecord(element)) return [`${path}: must be an object`];
  const props = INLINE[String(element['type'])];
  if (!props) return [`${path}: unsupported type: ${String(element['type'])}`];
  return [
    ...Object.keys(element)
      .filter((key) => key !== 'type' && key !== 'style' && !props.includes(key))
      .map((key) => `${path}/${key}: not an allowed property`),
    ...requiredFaults(element, props[0] ?? '', path),
    ...(element['type'] === 'date' ? requiredFaults(element, 'format', path) : []),
  ];
}

function requiredFaults(element: Json, name: string, path: string): string[] {
  const value = element[name];
  const whole = name === 'timestamp' ? Number.isInteger(value) : typeof value === 'string';
  return whole && value !== '' ? [] : [`${path}/${name}: required`];
}

import { componentFaults } from './component-limits.ts';
import { FaultList, isJson, type Json } from './fault-list.ts';

const EMBED_TEXTS = 6000;

/**
 * What Discord would refuse in a message, as `path: what is wrong`; empty when it would be taken.
 * With `edit`, a message may leave out everything. Sources: docs.discord.com/developers,
 * resources/message (create message, embed limits) and components/reference.
 */
export function messageFaults(payload: Json, { edit = false } = {}): string[] {
  const list = new FaultList();
  list.text('content', payload['content'], 2000);
  let total = 0;
  for (const { path, item } of list.list('embeds', payload['embeds'], 10))
    total += embedTexts(list, path, item);
  if (total > EMBED_TEXTS)
    list.add('embeds', `Embed size exceeds maximum size of ${EMBED_TEXTS} (${total})`);
  // "max 1024 characters", "Maximum … 10 attachments": docs.discord.com/developers/resources/message#attachment-object
  for (const { path, item } of list.list('attachments', payload['attachments'], 10))
    list.text(`${path}.description`, item['description'], 1024);
  list.faults.push(...componentFaults(payload['components']));
  const { nonce } = payload;
  if (nonce !== undefined && typeof nonce !== 'number') list.text('nonce', nonce, 25);
  mentionFaults(list, payload['allowed_mentions']);
  if (!edit && isEmptyMessage(payload)) list.add('', 'Cannot send an empty message (50006)');
  return list.faults;
}

/** Whether Discord would answer 50006. Attachments count when they are listed in `attachments`. */
export function isEmptyMessage(payload: Json): boolean {
  const some = (key: string): boolean =>
    Array.isArray(payload[key]) && (payload[key] as unknown[]).length > 0;
  const { content } = payload;
  return (
    !(typeof content === 'string' && content.trim() !== '') &&
    !['embeds', 'components', 'attachments', 'sticker_ids'].some(some) &&
    !isJson(payload['poll'])
  );
}

function embedTexts(list: FaultList, path: string, embed: Json): number {
  const inner = (key: string): Json => {
    const value = embed[key];
    return isJson(value) ? value : {};
  };
  let total = list.text(`${path}.title`, embed['title'], 256);
  total += list.text(`${path}.description`, embed['description'], 4096);
  if (embed['footer'] !== undefined && embed['footer'] !== null)
    total += list.text(`${path}.footer.text`, inner('footer')['text'], 2048, 1);
  if (embed['author'] !== undefined && embed['author'] !== null)
    total += list.text(`${path}.author.name`, inner('author')['name'], 256, 1);
  for (const { path: field, item } of list.list(`${path}.fields`, embed['fields'], 25)) {
    total += list.text(`${field}.name`, item['name'], 256, 1);
    total += list.text(`${field}.value`, item['value'], 1024, 1);
  }
  const { color } = embed;
  if (color !== undefined && color !== null)
    if (!Number.isInteger(color) || (color as number) < 0 || (color as number) > 0xffffff)
      list.add(`${path}.color`, 'Must be an integer from 0 to 16777215.');
  const { timestamp } = embed;
  if (typeof timestamp === 'string' && Number.isNaN(Date.parse(timestamp)))
    list.add(`${path}.timestamp`, 'Could not parse. Should be ISO8601.');
  const links: [string, unknown][] = [
    ['url', embed['url']],
    ['author.url', inner('author')['url']],
    ['image.url', inner('image')['url']],
    ['thumbnail.url', inner('thumbnail')['url']],
  ];
  for (const [key, url] of links)
    if (typeof url === 'string' && !/^(https?|attachment):\/\/\S+$/.test(url))
      list.add(`${path}.${key}`, 'Not a well formed URL.');
  const filled = ['title', 'description', 'footer', 'author', 'image', 'thumbnail', 'video'];
  const fields = embed['fields'];
  if (!filled.some((key) => embed[key]) && !(Array.isArray(fields) && fields.length > 0))
    list.add(`${path}.description`, 'This field is required');
  return total;
}

const PARSE_TYPES = ['users', 'roles', 'everyone'];

/** `parse` may not name a type that also has a list of its own; lists hold at most 100 ids. */
function mentionFaults(list: FaultList, allowed: unknown): void {
  if (!isJson(allowed)) return;
  const parse = Array.isArray(allowed['parse']) ? (allowed['parse'] as unknown[]) : [];
  for (const [index, type] of parse.entries())
    if (!PARSE_TYPES.includes(String(type)))
      list.add(
        `allowed_mentions.parse[${index}]`,
        `Value must be one of ${PARSE_TYPES.join(', ')}`,
      );
  for (const key of ['users', 'roles']) {
    const ids = allowed[key];
    if (!Array.isArray(ids)) continue;
    if (ids.length > 100) list.add(`allowed_mentions.${key}`, 'Must be 100 or fewer in length.');
    if (ids.length > 0 && parse.includes(key))
      list.add('allowed_mentions', `parse:["${key}"] and ${key}: [ids...] are mutually exclusive.`);
  }
}

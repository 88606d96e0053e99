import type { Message } from 'discord.js';
import type { APIEmbed } from 'discord-api-types/v10';
import { DAY } from '../../../../src/model/instant.ts';
import type { Store } from '../../../../src/ports.ts';
import { nameOf } from '../../shared/button-payloads.ts';
import { markOf } from './custom-ids.ts';

/**
 * How a message is known again in its room: by the custom id of its first button. Discord tells a nonce only once, to
 * who sends (docs.discord.com/developers/resources/message#create-message), so that a message without buttons is known
 * by its words, which are kept beforehand.
 */

/** No message is looked for longer. */
const LOOKED_FOR = DAY;

/** To be called before a message without buttons is sent. */
export async function rememberWords(key: string, message: Words, store: Store): Promise<void> {
  await store.set(wordsKey(key), wordsOf(message), LOOKED_FOR);
}

/** Whether a message is the one with this key. */
export async function messageMatcher(
  key: string,
  store: Store,
): Promise<(message: Message) => boolean> {
  const mark = markOf(key);
  const words = await store.get<string>(wordsKey(key));
  return ({ author, client, components, content, embeds }) =>
    author.id === client.user.id &&
    (isCarried(mark, components) ||
      (words !== undefined &&
        components.length === 0 &&
        wordsOf({ content, embeds: embeds.map(({ data }) => data) }) === words));
}

function isCarried(mark: string, components: Message['components']): boolean {
  const rows = components as readonly {
    readonly components?: readonly { readonly customId?: string | null }[];
  }[];
  return rows.some((row) => row.components?.some(({ customId }) => customId === mark) ?? false);
}

interface Words {
  readonly content?: string;
  readonly embeds?: readonly Pick<APIEmbed, 'title' | 'description' | 'footer'>[];
}

/** Discord trims texts. */
function wordsOf({ content, embeds = [] }: Words): string {
  return [
    content,
    ...embeds.flatMap(({ title, description, footer }) => [title, description, footer?.text]),
  ]
    .map((text = '') => text.replace(/\s+/g, ' ').trim())
    .join('\n');
}

function wordsKey(key: string): string {
  return `discord/words/${nameOf(key)}`;
}

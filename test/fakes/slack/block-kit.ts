import { elementFaults, textFaults } from './block-kit-elements.ts';
import { isRecord, type Json, listOf } from './json.ts';
import { richTextFaults } from './rich-text.ts';

/** Properties that each block takes besides `type` and `block_id`: docs.slack.dev/reference/block-kit/blocks */
const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  section: ['text', 'fields', 'accessory', 'expand'],
  header: ['text', 'level'],
  divider: [],
  actions: ['elements'],
  context: ['elements'],
  image: ['alt_text', 'image_url', 'slack_file', 'title'],
  input: ['label', 'element', 'dispatch_action', 'hint', 'optional'],
  rich_text: ['elements'],
};

/** What Slack would refuse in a message's blocks or in a modal or Home view; empty where it takes them. */
export function blockKitFaults(content: unknown): string[] {
  if (Array.isArray(content)) return blocksFaults(content, 50);
  if (!isRecord(content)) return ['must be a list of blocks or a view'];
  return viewFaults(content);
}

function viewFaults(view: Json): string[] {
  const kind = view['type'];
  if (kind !== 'modal' && kind !== 'home') return [`view: unknown type ${String(kind)}`];
  const faults = blocksFaults(listOf(view['blocks']), 100);
  for (const [name, most] of [
    ['private_metadata', 3000],
    ['callback_id', 255],
  ] as const) {
    const value = view[name];
    if (value !== undefined && (typeof value !== 'string' || value.length > most))
      faults.push(`view.${name}: must be a string of at most ${most} characters`);
  }
  if (kind === 'home') return faults;
  for (const name of ['title', 'submit', 'close']) {
    if (view[name] !== undefined || name === 'title')
      faults.push(...textFaults(view[name], `view.${name}`, 24, 'plain_text'));
  }
  const hasInput = listOf(view['blocks']).some(
    (block) => isRecord(block) && block['type'] === 'input',
  );
  if (hasInput && view['submit'] === undefined)
    faults.push('view.submit: required where there is an input block');
  return faults;
}

function blocksFaults(blocks: readonly unknown[], most: number): string[] {
  const faults = blocks.length > most ? [`blocks: no more than ${most} items allowed`] : [];
  const ids = new Set<string>();
  for (const [index, block] of blocks.entries()) {
    const path = `blocks/${index}`;
    if (!isRecord(block)) {
      faults.push(`${path}: must be an object`);
      continue;
    }
    const id = block['block_id'];
    if (id !== undefined) {
      if (typeof id !== 'string' || id.length > 255 || id === '')
        faults.push(`${path}/block_id: must be a string of 1 to 255 characters`);
      else if (ids.has(id)) faults.push(`${path}/block_id: ${id} is used twice`);
      else ids.add(id);
    }
    faults.push(...blockFaults(block, path));
  }
  return faults;
}

function blockFaults(block: Json, path: string): string[] {
  const props = BLOCKS[String(block['type'])];
  if (!props) return [`${path}: unsupported type: ${String(block['type'])}`];
  const faults = Object.keys(block)
    .filter((key) => key !== 'type' && key !== 'block_id' && !props.includes(key))
    .map((key) => `${path}/${key}: not an allowed property`);
  const elements = listOf(block['elements']);
  switch (block['type']) {
    case 'header':
      faults.push(...textFaults(block['text'], `${path}/text`, 150, 'plain_text'));
      break;
    case 'section':
      faults.push(...sectionFaults(block, path));
      break;
    case 'actions':
      if (elements.length < 1 || elements.length > 25)
        faults.push(`${path}/elements: 1 to 25 items allowed`);
      faults.push(...elements.flatMap((each, at) => elementFaults(each, `${path}/elements/${at}`)));
      faults.push(...repeatedActions(elements, path));
      break;
    case 'context':
      if (elements.length < 1 || elements.length > 10)
        faults.push(`${path}/elements: 1 to 10 items allowed`);
      faults.push(...elements.flatMap((each, at) => contextFaults(each, `${path}/elements/${at}`)));
      break;
    case 'image':
      faults.push(...imageFaults(block, path));
      if (block['title'] !== undefined)
        faults.push(...textFaults(block['title'], `${path}/title`, 2000, 'plain_text'));
      break;
    case 'input':
      faults.push(...textFaults(block['label'], `${path}/label`, 2000, 'plain_text'));
      if (block['hint'] !== undefined)
        faults.push(...textFaults(block['hint'], `${path}/hint`, 2000, 'plain_text'));
      faults.push(...elementFaults(block['element'], `${path}/element`));
      if (isRecord(block['element']) && block['element']['type'] === 'button')
        faults.push(`${path}/element: a button is no input`);
      break;
    case 'rich_text':
      faults.push(...richTextFaults(elements, path));
      break;
  }
  return faults;
}

function sectionFaults(block: Json, path: string): string[] {
  const faults: string[] = [];
  const { text, fields, accessory } = block;
  if (text === undefined && fields === undefined) faults.push(`${path}: text or fields required`);
  if (text !== undefined) faults.push(...textFaults(text, `${path}/text`, 3000));
  if (fields !== undefined) {
    const all = listOf(fields);
    if (all.length < 1 || all.length > 10) faults.push(`${path}/fields: 1 to 10 items allowed`);
    faults.push(...all.flatMap((each, at) => textFaults(each, `${path}/fields/${at}`, 2000)));
  }
  if (accessory !== undefined)
    faults.push(
      ...(isRecord(accessory) && accessory['type'] === 'image'
        ? imageFaults(accessory, `${path}/accessory`)
        : elementFaults(accessory, `${path}/accessory`)),
    );
  return faults;
}

function contextFaults(element: unknown, path: string): string[] {
  return isRecord(element) && element['type'] === 'image'
    ? imageFaults(element, path)
    : textFaults(element, path, 3000);
}

function imageFaults(image: Json, path: string): string[] {
  const faults: string[] = [];
  const { alt_text: alt, image_url: url, slack_file: file } = image;
  if (typeof alt !== 'string' || alt.length > 2000)
    faults.push(`${path}/alt_text: must be a string of at most 2000 characters`);
  if ((url === undefined) === (file === undefined))
    faults.push(`${path}: one of image_url and slack_file required`);
  if (url !== undefined && (typeof url !== 'string' || url.length > 3000))
    faults.push(`${path}/image_url: must be a string of at most 3000 characters`);
  return faults;
}

function repeatedActions(elements: readonly unknown[], path: string): string[] {
  const ids = elements.flatMap((each) => (isRecord(each) ? [each['action_id']] : []));
  return ids
    .filter((id, at) => id !== undefined && ids.indexOf(id) !== at)
    .map((id) => `${path}: action_id ${String(id)} is used twice`);
}

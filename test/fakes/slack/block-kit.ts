import { elementFaults } from './block-kit-elements.ts';
import {
  booleanFaults,
  countFaults,
  imageFaults,
  type Surface,
  strangeFaults,
  textFaults,
} from './block-kit-objects.ts';
import { isRecord, type Json, listOf } from './json.ts';
import { richTextFaults } from './rich-text.ts';
import { tableFaults } from './table.ts';
import { viewFaults } from './view-faults.ts';

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
  table: ['rows', 'column_settings'],
};

/** What Slack would refuse in a message's blocks or in a modal or Home view; empty where it takes them. */
export function blockKitFaults(content: unknown): string[] {
  if (Array.isArray(content)) return blocksFaults(content, 50, 'message');
  if (!isRecord(content)) return ['must be a list of blocks or a view'];
  const surface = content['type'] === 'home' ? 'home' : 'modal';
  const faults = viewFaults(content);
  return faults.length > 0 && content['blocks'] === undefined
    ? faults
    : [...faults, ...blocksFaults(listOf(content['blocks']), 100, surface)];
}

function blocksFaults(blocks: readonly unknown[], most: number, surface: Surface): string[] {
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
    faults.push(...blockFaults(block, path, surface));
  }
  faults.push(...focusFaults(blocks));
  const tables = blocks.filter((block) => isRecord(block) && block['type'] === 'table').length;
  // docs.slack.dev/reference/block-kit/blocks/table-block
  if (tables > 0 && surface !== 'message') faults.push('table: only messages have tables');
  if (tables > 1) faults.push('only_one_table_allowed');
  return faults;
}

function blockFaults(block: Json, path: string, surface: Surface): string[] {
  const props = BLOCKS[String(block['type'])];
  if (!props) return [`${path}: unsupported type: ${String(block['type'])}`];
  const faults = strangeFaults(block, ['block_id', ...props], path);
  const elements = listOf(block['elements']);
  switch (block['type']) {
    case 'header':
      faults.push(...textFaults(block['text'], `${path}/text`, 150, 'plain_text'));
      if (![undefined, 1, 2, 3, 4].some((level) => level === block['level']))
        faults.push(`${path}/level: must be a whole number from 1 to 4`);
      break;
    case 'section':
      faults.push(...sectionFaults(block, path, surface));
      break;
    case 'actions':
      faults.push(...countFaults(elements, `${path}/elements`, 1, 25));
      faults.push(
        ...elements.flatMap((each, at) =>
          elementFaults(each, `${path}/elements/${at}`, 'actions', surface),
        ),
      );
      faults.push(...repeatedActions(elements, path));
      break;
    case 'context':
      faults.push(...countFaults(elements, `${path}/elements`, 1, 10));
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
      booleanFaults(faults, block, ['optional', 'dispatch_action'], path);
      faults.push(...elementFaults(block['element'], `${path}/element`, 'input', surface));
      break;
    case 'rich_text':
      faults.push(...richTextFaults(elements, path));
      break;
    case 'table':
      faults.push(...tableFaults(block, path));
      break;
  }
  return faults;
}

function sectionFaults(block: Json, path: string, surface: Surface): string[] {
  const faults: string[] = [];
  const { text, fields, accessory } = block;
  if (text === undefined && fields === undefined) faults.push(`${path}: text or fields required`);
  if (text !== undefined) faults.push(...textFaults(text, `${path}/text`, 3000));
  if (fields !== undefined) {
    const all = listOf(fields);
    faults.push(...countFaults(all, `${path}/fields`, 1, 10));
    faults.push(...all.flatMap((each, at) => textFaults(each, `${path}/fields/${at}`, 2000)));
  }
  if (accessory !== undefined)
    faults.push(
      ...(isRecord(accessory) && accessory['type'] === 'image'
        ? imageElementFaults(accessory, `${path}/accessory`)
        : elementFaults(accessory, `${path}/accessory`, 'section', surface)),
    );
  return faults;
}

function contextFaults(element: unknown, path: string): string[] {
  return isRecord(element) && element['type'] === 'image'
    ? imageElementFaults(element, path)
    : textFaults(element, path, 3000);
}

/** docs.slack.dev/reference/block-kit/block-elements/image-element: unlike the block, it has no title. */
function imageElementFaults(image: Json, path: string): string[] {
  const strange = strangeFaults(image, ['alt_text', 'image_url', 'slack_file'], path);
  return [...strange, ...imageFaults(image, path)];
}

/** "Only one element can be set to true": focus_on_load of docs.slack.dev/reference/block-kit/block-elements */
function focusFaults(blocks: readonly unknown[]): string[] {
  const elements = blocks.flatMap((block) =>
    isRecord(block) ? [block['element'], block['accessory'], ...listOf(block['elements'])] : [],
  );
  const focused = elements.filter((each) => isRecord(each) && each['focus_on_load'] === true);
  return focused.length > 1 ? ['focus_on_load: only one element can be set to true'] : [];
}

function repeatedActions(elements: readonly unknown[], path: string): string[] {
  const ids = elements.flatMap((each) => (isRecord(each) ? [each['action_id']] : []));
  return ids
    .filter((id, at) => id !== undefined && ids.indexOf(id) !== at)
    .map((id) => `${path}: action_id ${String(id)} is used twice`);
}

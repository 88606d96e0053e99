import { isRecord, type Json, listOf } from './json.ts';

/**
 * Blocks as Slack keeps them: "if not specified, one will be generated", says
 * docs.slack.dev/reference/block-kit/blocks of block_id, and so it is with action_id.
 */
export function identified(blocks: unknown): readonly unknown[] {
  return listOf(blocks).map((block, at) => {
    if (!isRecord(block)) return block;
    const kept: Json = { block_id: `b${at}`, ...block };
    for (const name of ['element', 'accessory'])
      if (isRecord(block[name])) kept[name] = named(block[name], 0);
    if (block['type'] === 'actions') kept['elements'] = listOf(block['elements']).map(named);
    return kept;
  });
}

function named(element: unknown, at: number): unknown {
  return isRecord(element) && element['type'] !== 'image'
    ? { action_id: `a${at}`, ...element }
    : element;
}

import { countFaults, strangeFaults } from './block-kit-objects.ts';
import { isRecord, type Json, listOf } from './json.ts';
import { richTextFaults } from './rich-text.ts';

const ALIGNMENTS = [undefined, 'left', 'center', 'right'];

/** docs.slack.dev/reference/block-kit/blocks/table-block */
export function tableFaults(block: Json, path: string): string[] {
  const rows = listOf(block['rows']);
  const settings = listOf(block['column_settings']);
  return [
    ...countFaults(rows, `${path}/rows`, 1, 100),
    ...rows.flatMap((row, at) => rowFaults(row, `${path}/rows/${at}`)),
    ...countFaults(settings, `${path}/column_settings`, 0, 20),
    ...settings.flatMap((one, at) => settingFaults(one, `${path}/column_settings/${at}`)),
  ];
}

function rowFaults(row: unknown, path: string): string[] {
  if (!Array.isArray(row)) return [`${path}: must be a list of cells`];
  return [
    ...countFaults(row, path, 1, 20),
    ...row.flatMap((cell, at) => cellFaults(cell, `${path}/${at}`)),
  ];
}

function cellFaults(cell: unknown, path: string): string[] {
  if (!isRecord(cell)) return [`${path}: must be an object`];
  if (cell['type'] === 'rich_text') return richTextFaults(listOf(cell['elements']), path);
  if (cell['type'] !== 'raw_text') return [`${path}: unsupported type: ${String(cell['type'])}`];
  const text = cell['text'];
  return [
    ...strangeFaults(cell, ['text'], path),
    // Not documented; seen as "must be more than 0 characters": github.com/getnao/nao/issues/1143
    ...(typeof text === 'string' && text !== '' ? [] : [`${path}/text: must be a text`]),
  ];
}

function settingFaults(setting: unknown, path: string): string[] {
  if (!isRecord(setting)) return [`${path}: must be an object`];
  return [
    ...strangeFaults(setting, ['align', 'is_wrapped'], path),
    ...(ALIGNMENTS.includes(setting['align'] as string) ? [] : [`${path}/align: unknown`]),
  ];
}

import { FaultList, isJson, type Json } from './fault-list.ts';

const ROW = 1;
const BUTTON = 2;
const STRING_SELECT = 3;
const TEXT_INPUT = 4;
const SELECTS = [STRING_SELECT, 5, 6, 7, 8];
const LABEL = 18;
const LINK = 5;

/**
 * Faults of a message's components: rows of buttons or one select. The layout components behind the
 * IS_COMPONENTS_V2 flag are not part of this double and are refused.
 * https://docs.discord.com/developers/components/reference
 */
export function componentFaults(components: unknown): string[] {
  const list = new FaultList();
  const ids = new Map<string, string>();
  for (const { path, item: row } of list.list('components', components, 5)) {
    if (row['type'] !== ROW) {
      list.add(`${path}.type`, 'Value of field "type" must be one of (1,).');
      continue;
    }
    const inRow = list.list(`${path}.components`, row['components'], 5, 1);
    for (const { path: at, item } of inRow) {
      if (item['type'] === BUTTON) buttonFaults(list, ids, at, item);
      else if (SELECTS.includes(item['type'] as number)) {
        if (inRow.length > 1) list.add(at, 'A select takes a row of its own.');
        selectFaults(list, ids, at, item);
      } else list.add(`${at}.type`, 'Value of field "type" must be one of (2, 3, 5, 6, 7, 8).');
    }
  }
  return list.faults;
}

/** Faults of a modal: title, and one to five text inputs, each in a row or under a label. */
export function modalFaults(modal: Json): string[] {
  const list = new FaultList();
  const ids = new Map<string, string>();
  list.text('title', modal['title'], 45, 1);
  list.text('custom_id', modal['custom_id'], 100, 1);
  for (const { path, item } of list.list('components', modal['components'], 5, 1)) {
    if (item['type'] === LABEL) {
      list.text(`${path}.label`, item['label'], 45, 1);
      list.text(`${path}.description`, item['description'], 100);
      const inner = item['component'];
      if (isJson(inner)) fieldFaults(list, ids, `${path}.component`, inner, true);
      else list.add(`${path}.component`, 'This field is required');
    } else if (item['type'] === ROW) {
      for (const inner of list.list(`${path}.components`, item['components'], 1, 1))
        fieldFaults(list, ids, inner.path, inner.item, false);
    } else list.add(`${path}.type`, 'Value of field "type" must be one of (1, 18).');
  }
  return list.faults;
}

type Ids = Map<string, string>;

function fieldFaults(list: FaultList, ids: Ids, path: string, field: Json, labelled: boolean) {
  if (labelled && SELECTS.includes(field['type'] as number)) {
    selectFaults(list, ids, path, field);
    return;
  }
  if (field['type'] !== TEXT_INPUT) {
    list.add(`${path}.type`, 'A modal holds text inputs, and selects under a label.');
    return;
  }
  uniqueId(list, ids, path, field);
  // A label component carries the words; in a row the input carries its own.
  if (!labelled) list.text(`${path}.label`, field['label'], 45, 1);
  list.text(`${path}.placeholder`, field['placeholder'], 100);
  list.text(`${path}.value`, field['value'], 4000);
  if (field['style'] !== 1 && field['style'] !== 2)
    list.add(`${path}.style`, 'Value must be one of {1, 2}.');
  for (const [key, min] of [
    ['min_length', 0],
    ['max_length', 1],
  ] as const) {
    const value = field[key];
    if (value !== undefined && value !== null)
      if (typeof value !== 'number' || value < min || value > 4000)
        list.add(`${path}.${key}`, `int value should be from ${min} to 4000.`);
  }
}

function buttonFaults(list: FaultList, ids: Ids, path: string, button: Json): void {
  const style = button['style'];
  if (!Number.isInteger(style) || (style as number) < 1 || (style as number) > LINK)
    list.add(`${path}.style`, 'Value must be one of {1, 2, 3, 4, 5}.');
  list.text(`${path}.label`, button['label'], 80);
  if (!button['label'] && !button['emoji'])
    list.add(path, 'A button must have a label or an emoji.');
  if (style !== LINK) {
    uniqueId(list, ids, path, button);
    if (button['url'] !== undefined) list.add(`${path}.url`, 'Only a link button has a url.');
    return;
  }
  list.text(`${path}.url`, button['url'], 512, 1);
  if (button['custom_id'] !== undefined)
    list.add(path, 'A custom id and url cannot both be specified.');
}

function selectFaults(list: FaultList, ids: Ids, path: string, select: Json): void {
  uniqueId(list, ids, path, select);
  list.text(`${path}.placeholder`, select['placeholder'], 150);
  if (select['type'] !== STRING_SELECT) return;
  const values = new Set<unknown>();
  for (const { path: at, item } of list.list(`${path}.options`, select['options'], 25, 1)) {
    list.text(`${at}.label`, item['label'], 100, 1);
    list.text(`${at}.value`, item['value'], 100, 1);
    list.text(`${at}.description`, item['description'], 100);
    if (values.has(item['value']))
      list.add(`${at}.value`, 'The specified option value is already used');
    values.add(item['value']);
  }
}

function uniqueId(list: FaultList, ids: Ids, path: string, component: Json): void {
  const id = component['custom_id'];
  list.text(`${path}.custom_id`, id, 100, 1);
  if (typeof id !== 'string') return;
  if (ids.has(id)) list.add(`${path}.custom_id`, 'Component custom id cannot be duplicated');
  ids.set(id, path);
}

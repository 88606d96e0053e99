import { optionsOf } from './block-kit-options.ts';
import { isRecord, type Json, listOf } from './json.ts';

/** The property that holds an element's value: docs.slack.dev/reference/interaction-payloads/block_actions-payload */
const SELECTED: Readonly<Record<string, string>> = {
  static_select: 'selected_option',
  external_select: 'selected_option',
  radio_buttons: 'selected_option',
  overflow: 'selected_option',
  checkboxes: 'selected_options',
  multi_static_select: 'selected_options',
  multi_external_select: 'selected_options',
  users_select: 'selected_user',
  multi_users_select: 'selected_users',
  channels_select: 'selected_channel',
  multi_channels_select: 'selected_channels',
  conversations_select: 'selected_conversation',
  multi_conversations_select: 'selected_conversations',
  datepicker: 'selected_date',
  timepicker: 'selected_time',
  datetimepicker: 'selected_date_time',
  plain_text_input: 'value',
  email_text_input: 'value',
  url_text_input: 'value',
  number_input: 'value',
};

/** What each element begins with. */
const INITIAL: Readonly<Record<string, string>> = {
  selected_option: 'initial_option',
  selected_options: 'initial_options',
  selected_user: 'initial_user',
  selected_users: 'initial_users',
  selected_channel: 'initial_channel',
  selected_channels: 'initial_channels',
  selected_conversation: 'initial_conversation',
  selected_conversations: 'initial_conversations',
  selected_date: 'initial_date',
  selected_time: 'initial_time',
  selected_date_time: 'initial_date_time',
  value: 'initial_value',
};

/** Options that the app gave for what was typed, where an element asks it for them. */
export type Suggested = (actionId: string) => readonly unknown[];

interface Field {
  readonly block: Json;
  readonly element: Json;
}

/** Every interactive element of a message or view, with its block. */
export function fieldsOf(content: Json): readonly Field[] {
  return listOf(content['blocks'])
    .filter(isRecord)
    .flatMap((block) =>
      [block['element'], block['accessory'], ...listOf(block['elements'])]
        .filter(isRecord)
        .filter((element) => element['action_id'] !== undefined)
        .map((element) => ({ block, element })),
    );
}

/**
 * What the person chose in an element. A choice is named by its value; free text, ids, dates, times
 * and seconds stand for themselves. Slack offers nothing else: another choice throws.
 */
export function chosen(element: Json, value: unknown, suggested: Suggested): Json {
  const type = String(element['type']);
  const name = SELECTED[type];
  if (!name) throw new Error(`nothing can be chosen in a ${type}`);
  const offered = type.includes('external')
    ? suggested(String(element['action_id']))
    : optionsOf(element);
  const option = (each: unknown) => {
    const found = offered.find((one) => isRecord(one) && one['value'] === each);
    if (!found) throw new Error(`${String(element['action_id'])} does not offer ${String(each)}`);
    return found;
  };
  const given = isRecord(value) && name in value ? value[name] : value;
  const plain = (each: unknown) => option(isRecord(each) ? each['value'] : each);
  if (name === 'selected_options') return { type, [name]: listOf(given).map(plain) };
  if (name === 'selected_option') return { type, [name]: given === null ? null : plain(given) };
  return { type, [name]: given };
}

/**
 * `state.values` of a view or message: every element that can hold a value, also in sections and
 * actions (docs.slack.dev/changelog/2020-09-full-state-on-view-submisson-and-block-actions).
 * `filled` has values by block_id and action_id; where it has none, what the element began with.
 */
export function stateOf(content: Json, filled: Json, suggested: Suggested): Json {
  const values: Record<string, Json> = {};
  const left = new Set(
    Object.entries(filled).flatMap(([block, fields]) =>
      Object.keys(isRecord(fields) ? fields : {}).map((action) => `${block}/${action}`),
    ),
  );
  for (const { block, element } of fieldsOf(content)) {
    const name = SELECTED[String(element['type'])];
    if (!name || element['type'] === 'overflow') continue;
    const [blockId, actionId] = [String(block['block_id']), String(element['action_id'])];
    const own = filled[blockId];
    const empty = name === 'value' || !name.endsWith('s') ? null : [];
    const state =
      isRecord(own) && left.delete(`${blockId}/${actionId}`)
        ? chosen(element, own[actionId], suggested)
        : { type: element['type'], [name]: element[INITIAL[name] ?? ''] ?? empty };
    values[blockId] = { ...values[blockId], [actionId]: state };
  }
  if (left.size > 0) throw new Error(`there is no field ${[...left].join(', ')}`);
  return { values };
}

/**
 * Why Slack would not send this form yet: it checks what is required and how long words are by
 * itself (docs.slack.dev/reference/block-kit/blocks/input-block). Undefined where it sends it.
 */
export function unsendable(view: Json, state: Json): string | undefined {
  for (const { block, element } of fieldsOf(view)) {
    if (block['type'] !== 'input') continue;
    const [blockId, actionId] = [String(block['block_id']), String(element['action_id'])];
    const value = valueIn(state, blockId, actionId);
    const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
    if (isEmpty && block['optional'] === true) continue;
    if (isEmpty) return `${blockId} is required`;
    const { min_length: least, max_length: most } = element;
    if (typeof value !== 'string') continue;
    if (value.length < Number(least ?? 0)) return `${blockId} has under ${least} characters`;
    if (value.length > Number(most ?? 3000))
      return `${blockId} has over ${most ?? 3000} characters`;
  }
  return undefined;
}

function valueIn(state: Json, blockId: string, actionId: string): unknown {
  const { values } = state;
  const block = isRecord(values) ? values[blockId] : undefined;
  const field = isRecord(block) ? block[actionId] : undefined;
  return isRecord(field) ? field[SELECTED[String(field['type'])] ?? ''] : undefined;
}

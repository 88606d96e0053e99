import { isRecord, type Json, listOf } from './json.ts';

/** Properties of each element besides `type`: docs.slack.dev/reference/block-kit/block-elements */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  button: ['text', 'action_id', 'url', 'value', 'style', 'confirm', 'accessibility_label'],
  plain_text_input: [
    'action_id',
    'initial_value',
    'multiline',
    'min_length',
    'max_length',
    'dispatch_action_config',
    'focus_on_load',
    'placeholder',
  ],
  static_select: [
    'action_id',
    'options',
    'option_groups',
    'initial_option',
    'confirm',
    'focus_on_load',
    'placeholder',
  ],
  overflow: ['action_id', 'options', 'confirm'],
  radio_buttons: ['action_id', 'options', 'initial_option', 'confirm', 'focus_on_load'],
  checkboxes: ['action_id', 'options', 'initial_options', 'confirm', 'focus_on_load'],
  datetimepicker: ['action_id', 'initial_date_time', 'confirm', 'focus_on_load'],
};

/** Fewest and most options of each element that has some. */
const OPTIONS: Readonly<Record<string, readonly [number, number]>> = {
  static_select: [1, 100],
  overflow: [1, 5],
  radio_buttons: [1, 10],
  checkboxes: [1, 10],
};

/** docs.slack.dev/reference/block-kit/composition-objects/text-object */
export function textFaults(
  text: unknown,
  path: string,
  most: number,
  only?: 'plain_text',
): string[] {
  if (!isRecord(text)) return [`${path}: must be a text object`];
  const kind = text['type'];
  if (kind !== 'plain_text' && (kind !== 'mrkdwn' || only))
    return [`${path}: unsupported type: ${String(kind)}`];
  const allowed = ['type', 'text', kind === 'mrkdwn' ? 'verbatim' : 'emoji'];
  const faults = Object.keys(text)
    .filter((key) => !allowed.includes(key))
    .map((key) => `${path}/${key}: not an allowed property`);
  const words = text['text'];
  if (typeof words !== 'string' || words.length < 1)
    faults.push(`${path}/text: must be more than 0 characters`);
  else if (words.length > most)
    faults.push(`${path}/text: must be less than ${most + 1} characters`);
  return faults;
}

/** Faults of an interactive element. */
export function elementFaults(element: unknown, path: string): string[] {
  if (!isRecord(element)) return [`${path}: must be an object`];
  const kind = String(element['type']);
  const props = ELEMENTS[kind];
  if (!props) return [`${path}: unsupported type: ${kind}`];
  const faults = Object.keys(element)
    .filter((key) => key !== 'type' && !props.includes(key))
    .map((key) => `${path}/${key}: not an allowed property`);
  stringFault(faults, element, 'action_id', path, 255);
  if (kind === 'button') {
    faults.push(...textFaults(element['text'], `${path}/text`, 75, 'plain_text'));
    stringFault(faults, element, 'value', path, 2000);
    stringFault(faults, element, 'url', path, 3000);
    stringFault(faults, element, 'accessibility_label', path, 75);
    const style = element['style'];
    if (style !== undefined && style !== 'primary' && style !== 'danger')
      faults.push(`${path}/style: must be primary or danger`);
  }
  if (element['placeholder'] !== undefined)
    faults.push(...textFaults(element['placeholder'], `${path}/placeholder`, 150, 'plain_text'));
  if (element['confirm'] !== undefined)
    faults.push(...confirmFaults(element['confirm'], `${path}/confirm`));
  const range = OPTIONS[kind];
  if (range && element['option_groups'] === undefined) {
    const options = listOf(element['options']);
    if (options.length < range[0] || options.length > range[1])
      faults.push(`${path}/options: ${range[0]} to ${range[1]} items allowed`);
    faults.push(...options.flatMap((each, at) => optionFaults(each, `${path}/options/${at}`)));
  }
  return faults;
}

function optionFaults(option: unknown, path: string): string[] {
  if (!isRecord(option)) return [`${path}: must be an option object`];
  const faults = textFaults(option['text'], `${path}/text`, 75);
  if (typeof option['value'] !== 'string') faults.push(`${path}/value: required`);
  stringFault(faults, option, 'value', path, 150);
  return faults;
}

/** docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object */
function confirmFaults(confirm: unknown, path: string): string[] {
  if (!isRecord(confirm)) return [`${path}: must be an object`];
  return [
    ...textFaults(confirm['title'], `${path}/title`, 100, 'plain_text'),
    ...textFaults(confirm['text'], `${path}/text`, 300),
    ...textFaults(confirm['confirm'], `${path}/confirm`, 30, 'plain_text'),
    ...textFaults(confirm['deny'], `${path}/deny`, 30, 'plain_text'),
  ];
}

function stringFault(faults: string[], from: Json, name: string, path: string, most: number): void {
  const value = from[name];
  if (value !== undefined && (typeof value !== 'string' || value.length > most))
    faults.push(`${path}/${name}: must be a string of at most ${most} characters`);
}

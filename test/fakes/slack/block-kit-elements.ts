import {
  booleanFaults,
  confirmFaults,
  dispatchFaults,
  type Surface,
  strangeFaults,
  stringFault,
  textFaults,
} from './block-kit-objects.ts';
import { choiceFaults } from './block-kit-options.ts';
import { isRecord, type Json } from './json.ts';

type Holder = 'section' | 'actions' | 'input';

interface Rule {
  /** Besides `type` and `action_id`. */
  readonly props: readonly string[];
  readonly holders: readonly Holder[];
  readonly surfaces: readonly Surface[];
}

const EVERYWHERE: readonly Surface[] = ['message', 'modal', 'home'];
const ANY: readonly Holder[] = ['section', 'actions', 'input'];
const CHOICE = ['confirm', 'focus_on_load', 'placeholder'];
const MULTI = [...CHOICE, 'max_selected_items'];
const TYPED = ['initial_value', 'dispatch_action_config', 'focus_on_load', 'placeholder'];
const STATIC = ['options', 'option_groups'];
const CONVERSATION = ['default_to_current_conversation', 'filter'];

function rule(
  props: readonly string[],
  holders: readonly Holder[] = ANY,
  surfaces: readonly Surface[] = EVERYWHERE,
): Rule {
  return { props, holders, surfaces };
}

/** Properties, blocks and surfaces of each element: docs.slack.dev/reference/block-kit/block-elements */
const ELEMENTS: Readonly<Record<string, Rule>> = {
  button: rule(
    ['text', 'url', 'value', 'style', 'confirm', 'accessibility_label'],
    ['section', 'actions'],
  ),
  overflow: rule(['options', 'confirm'], ['section', 'actions']),
  radio_buttons: rule(['options', 'initial_option', 'confirm', 'focus_on_load']),
  checkboxes: rule(['options', 'initial_options', 'confirm', 'focus_on_load']),
  static_select: rule([...STATIC, ...CHOICE, 'initial_option']),
  external_select: rule([...CHOICE, 'initial_option', 'min_query_length']),
  users_select: rule([...CHOICE, 'initial_user']),
  channels_select: rule([...CHOICE, 'initial_channel', 'response_url_enabled']),
  conversations_select: rule([
    ...CHOICE,
    ...CONVERSATION,
    'initial_conversation',
    'response_url_enabled',
  ]),
  multi_static_select: rule([...STATIC, ...MULTI, 'initial_options']),
  multi_external_select: rule([...MULTI, 'initial_options', 'min_query_length']),
  multi_users_select: rule([...MULTI, 'initial_users']),
  multi_channels_select: rule([...MULTI, 'initial_channels']),
  multi_conversations_select: rule([...MULTI, ...CONVERSATION, 'initial_conversations']),
  datepicker: rule([...CHOICE, 'initial_date']),
  timepicker: rule([...CHOICE, 'initial_time', 'timezone']),
  datetimepicker: rule(
    ['initial_date_time', 'confirm', 'focus_on_load'],
    ['actions', 'input'],
    ['message', 'modal'],
  ),
  plain_text_input: rule([...TYPED, 'multiline', 'min_length', 'max_length'], ['input']),
  email_text_input: rule(TYPED, ['input'], ['modal']),
  url_text_input: rule(TYPED, ['input'], ['modal']),
  number_input: rule(
    [...TYPED, 'is_decimal_allowed', 'min_value', 'max_value'],
    ['input'],
    ['modal'],
  ),
};

/** Faults of an interactive element where it stands. */
export function elementFaults(
  element: unknown,
  path: string,
  holder: Holder,
  surface: Surface,
): string[] {
  if (!isRecord(element)) return [`${path}: must be an object`];
  const kind = String(element['type']);
  const known = ELEMENTS[kind];
  if (!known?.holders.includes(holder)) return [`${path}: unsupported type: ${kind}`];
  if (!known.surfaces.includes(surface))
    return [`${path}: unsupported type: ${kind} in a ${surface}`];
  const faults = strangeFaults(element, ['action_id', ...known.props], path);
  stringFault(faults, element, 'action_id', path, 255);
  booleanFaults(faults, element, ['focus_on_load', 'multiline', 'is_decimal_allowed'], path);
  if (kind === 'button') faults.push(...buttonFaults(element, path));
  if (element['placeholder'] !== undefined)
    faults.push(...textFaults(element['placeholder'], `${path}/placeholder`, 150, 'plain_text'));
  if (element['confirm'] !== undefined)
    faults.push(...confirmFaults(element['confirm'], `${path}/confirm`));
  if (element['dispatch_action_config'] !== undefined)
    faults.push(
      ...dispatchFaults(element['dispatch_action_config'], `${path}/dispatch_action_config`),
    );
  faults.push(...choiceFaults(element, kind, path), ...valueFaults(element, path));
  return faults;
}

function buttonFaults(button: Json, path: string): string[] {
  const faults = textFaults(button['text'], `${path}/text`, 75, 'plain_text');
  stringFault(faults, button, 'value', path, 2000);
  stringFault(faults, button, 'url', path, 3000);
  stringFault(faults, button, 'accessibility_label', path, 75);
  const style = button['style'];
  if (style !== undefined && style !== 'primary' && style !== 'danger')
    faults.push(`${path}/style: must be primary or danger`);
  return faults;
}

/** Forms of the values that an element begins with, and bounds of what may be typed. */
function valueFaults(element: Json, path: string): string[] {
  const faults: string[] = [];
  const form = (name: string, good: (value: unknown) => boolean, words: string) => {
    if (element[name] !== undefined && !good(element[name]))
      faults.push(`${path}/${name}: ${words}`);
  };
  const whole = (least: number, most: number) => (value: unknown) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
  const like = (pattern: RegExp) => (value: unknown) =>
    typeof value === 'string' && pattern.test(value);
  form('initial_date', like(/^\d{4}-\d{2}-\d{2}$/), 'must be YYYY-MM-DD');
  form('initial_time', like(/^([01]\d|2[0-3]):[0-5]\d$/), 'must be HH:mm');
  form('initial_date_time', whole(1_000_000_000, 9_999_999_999), 'must have 10 digits');
  form('min_length', whole(0, 3000), 'must be a whole number from 0 to 3000');
  form('max_length', whole(1, 3000), 'must be a whole number from 1 to 3000');
  form('min_query_length', whole(0, Infinity), 'must be a whole number');
  form('max_selected_items', whole(1, Infinity), 'must be at least 1');
  form('initial_value', (value) => typeof value === 'string', 'must be a string');
  const { min_length: least, max_length: most } = element;
  if (Number(least ?? 0) > Number(most ?? 3000))
    faults.push(`${path}/min_length: must not be more than max_length`);
  if (element['type'] === 'number_input' && element['is_decimal_allowed'] === undefined)
    faults.push(`${path}/is_decimal_allowed: required`);
  return faults;
}

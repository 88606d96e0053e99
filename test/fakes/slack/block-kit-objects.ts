import { isRecord, type Json, listOf } from './json.ts';

/** Where a block may stand: docs.slack.dev/surfaces */
export type Surface = 'message' | 'modal' | 'home';

/** docs.slack.dev/reference/block-kit/composition-objects/text-object: 1 to 3000 characters, or fewer. */
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
  const faults = strangeFaults(text, ['text', kind === 'mrkdwn' ? 'verbatim' : 'emoji'], path);
  booleanFaults(faults, text, ['emoji', 'verbatim'], path);
  const words = text['text'];
  if (typeof words !== 'string' || words.length < 1)
    faults.push(`${path}/text: must be more than 0 characters`);
  else if (words.length > most)
    faults.push(`${path}/text: must be less than ${most + 1} characters`);
  return faults;
}

/** docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object */
export function confirmFaults(confirm: unknown, path: string): string[] {
  if (!isRecord(confirm)) return [`${path}: must be an object`];
  const style = confirm['style'];
  return [
    ...strangeFaults(confirm, ['title', 'text', 'confirm', 'deny', 'style'], path),
    ...textFaults(confirm['title'], `${path}/title`, 100, 'plain_text'),
    ...textFaults(confirm['text'], `${path}/text`, 300),
    ...textFaults(confirm['confirm'], `${path}/confirm`, 30, 'plain_text'),
    ...textFaults(confirm['deny'], `${path}/deny`, 30, 'plain_text'),
    ...(style === undefined || style === 'primary' || style === 'danger'
      ? []
      : [`${path}/style: must be primary or danger`]),
  ];
}

/** docs.slack.dev/reference/block-kit/composition-objects/dispatch-action-configuration-object */
export function dispatchFaults(config: unknown, path: string): string[] {
  const known: unknown[] = ['on_enter_pressed', 'on_character_entered'];
  const on = isRecord(config) ? listOf(config['trigger_actions_on']) : [];
  return on.length > 0 && on.every((each) => known.includes(each))
    ? []
    : [`${path}/trigger_actions_on: on_enter_pressed or on_character_entered`];
}

/** docs.slack.dev/reference/block-kit/blocks/image-block and block-elements/image-element */
export function imageFaults(image: Json, path: string): string[] {
  const faults: string[] = [];
  const { alt_text: alt, image_url: url, slack_file: file } = image;
  if (typeof alt !== 'string' || alt.length > 2000)
    faults.push(`${path}/alt_text: must be a string of at most 2000 characters`);
  if ((url === undefined) === (file === undefined))
    faults.push(`${path}: one of image_url and slack_file required`);
  stringFault(faults, image, 'image_url', path, 3000);
  return faults;
}

export function stringFault(
  faults: string[],
  from: Json,
  name: string,
  path: string,
  most: number,
): void {
  const value = from[name];
  if (value !== undefined && (typeof value !== 'string' || value.length > most))
    faults.push(`${path}/${name}: must be a string of at most ${most} characters`);
}

export function booleanFaults(
  faults: string[],
  from: Json,
  names: readonly string[],
  path: string,
): void {
  for (const name of names)
    if (from[name] !== undefined && typeof from[name] !== 'boolean')
      faults.push(`${path}/${name}: must be a boolean`);
}

export function countFaults(
  list: readonly unknown[],
  path: string,
  least: number,
  most: number,
): string[] {
  return list.length < least || list.length > most
    ? [`${path}: ${least} to ${most} items allowed`]
    : [];
}

/** Properties besides `type` that the documentation does not name. */
export function strangeFaults(from: Json, props: readonly string[], path: string): string[] {
  return Object.keys(from)
    .filter((key) => key !== 'type' && !props.includes(key))
    .map((key) => `${path}/${key}: not an allowed property`);
}

import { countFaults, strangeFaults, stringFault, textFaults } from './block-kit-objects.ts';
import { isRecord, type Json, listOf } from './json.ts';

/** Fewest and most options of each element that lists some. */
const OPTIONS: Readonly<Record<string, readonly [number, number]>> = {
  static_select: [1, 100],
  multi_static_select: [1, 100],
  overflow: [1, 5],
  radio_buttons: [1, 10],
  checkboxes: [1, 10],
};

/** Options or groups of them, never both, and the first choice one of theirs "exactly". */
export function choiceFaults(element: Json, kind: string, path: string): string[] {
  const faults: string[] = [];
  const { options, option_groups: groups } = element;
  const range = OPTIONS[kind];
  const offered = optionsOf(element);
  if (range && groups === undefined)
    faults.push(...countFaults(offered, `${path}/options`, ...range));
  if (range && groups !== undefined) {
    faults.push(...countFaults(listOf(groups), `${path}/option_groups`, 1, 100));
    if (options !== undefined) faults.push(`${path}: options or option_groups, not both`);
    faults.push(
      ...listOf(groups).flatMap((each, at) =>
        groupFaults(each, `${path}/option_groups/${at}`, kind),
      ),
    );
  }
  faults.push(
    ...listOf(options).flatMap((each, at) => optionFaults(each, `${path}/options/${at}`, kind)),
  );
  const { initial_option: one, initial_options: several } = element;
  const first = [...(one === undefined ? [] : [one]), ...listOf(several)];
  if (several !== undefined) faults.push(...countFaults(first, `${path}/initial_options`, 1, 100));
  for (const each of first) {
    const same = (option: unknown) => sameOption(option, each);
    if (range && !offered.some(same)) faults.push(`${path}/initial_option: must be an option`);
    if (!range) faults.push(...optionFaults(each, `${path}/initial_option`, kind));
  }
  return faults;
}

/** Every option that an element lists, in groups or not. */
export function optionsOf(element: Json): readonly unknown[] {
  const groups = listOf(element['option_groups']);
  const grouped = groups.flatMap((each) => (isRecord(each) ? listOf(each['options']) : []));
  return [...listOf(element['options']), ...grouped];
}

function sameOption(one: unknown, other: unknown): boolean {
  const key = (option: unknown) =>
    isRecord(option) && isRecord(option['text'])
      ? JSON.stringify([option['value'], option['text']['type'], option['text']['text']])
      : '';
  return key(one) !== '' && key(one) === key(other);
}

/**
 * docs.slack.dev/reference/block-kit/composition-objects/option-object: mrkdwn in radio buttons and
 * checkboxes only, a url in overflow menus only.
 */
function optionFaults(option: unknown, path: string, kind: string): string[] {
  if (!isRecord(option)) return [`${path}: must be an option object`];
  const only = kind === 'radio_buttons' || kind === 'checkboxes' ? undefined : 'plain_text';
  const props = ['text', 'value', 'description', ...(kind === 'overflow' ? ['url'] : [])];
  const faults = strangeFaults(option, props, path);
  faults.push(...textFaults(option['text'], `${path}/text`, 75, only));
  if (typeof option['value'] !== 'string') faults.push(`${path}/value: required`);
  stringFault(faults, option, 'value', path, 150);
  stringFault(faults, option, 'url', path, 3000);
  if (option['description'] !== undefined)
    faults.push(...textFaults(option['description'], `${path}/description`, 75, only));
  return faults;
}

/** docs.slack.dev/reference/block-kit/composition-objects/option-group-object */
function groupFaults(group: unknown, path: string, kind: string): string[] {
  if (!isRecord(group)) return [`${path}: must be an option group object`];
  const options = listOf(group['options']);
  return [
    ...strangeFaults(group, ['label', 'options'], path),
    ...textFaults(group['label'], `${path}/label`, 75, 'plain_text'),
    ...countFaults(options, `${path}/options`, 1, 100),
    ...options.flatMap((each, at) => optionFaults(each, `${path}/options/${at}`, kind)),
  ];
}

import { booleanFaults, strangeFaults, stringFault, textFaults } from './block-kit-objects.ts';
import { isRecord, type Json, listOf } from './json.ts';

const SHARED = ['blocks', 'private_metadata', 'callback_id', 'external_id'];
const MODAL = ['title', 'submit', 'close', 'clear_on_close', 'notify_on_close', 'submit_disabled'];

/** What Slack would refuse in a view besides its blocks: docs.slack.dev/reference/views/modal-views and home-tab-views */
export function viewFaults(view: Json): string[] {
  const kind = view['type'];
  if (kind !== 'modal' && kind !== 'home') return [`view/type: unknown type ${String(kind)}`];
  const props = kind === 'modal' ? [...SHARED, ...MODAL] : SHARED;
  const faults = strangeFaults(view, props, 'view');
  if (!Array.isArray(view['blocks'])) faults.push('view/blocks: required');
  stringFault(faults, view, 'private_metadata', 'view', 3000);
  stringFault(faults, view, 'callback_id', 'view', 255);
  stringFault(faults, view, 'external_id', 'view', 255);
  if (kind === 'home') return faults;
  booleanFaults(faults, view, ['clear_on_close', 'notify_on_close', 'submit_disabled'], 'view');
  for (const name of ['title', 'submit', 'close']) {
    if (view[name] !== undefined || name === 'title')
      faults.push(...textFaults(view[name], `view/${name}`, 24, 'plain_text'));
  }
  const blocks = listOf(view['blocks']);
  const hasInput = blocks.some((block) => isRecord(block) && block['type'] === 'input');
  // Its words: github.com/slackapi/node-slack-sdk/pull/875
  if (hasInput && view['submit'] === undefined)
    faults.push('view/submit: must define submit to use an input block in modals');
  return faults;
}

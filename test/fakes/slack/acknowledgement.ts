import { choiceFaults } from './block-kit-options.ts';
import { isRecord, type Json, listOf } from './json.ts';
import { messageFault, said } from './message.ts';
import { clearViews, popView, pushView, updateView } from './views.ts';
import type { Workspace } from './workspace.ts';

/** What Slack made of an acknowledgement that came in time. */
export interface Outcome {
  /** Errors that the person now reads in the form, by block_id. */
  readonly errors?: Json;
  /** The view that the person now sees in place of the one submitted, or on top of it. */
  readonly view?: Json;
  /** Options, or groups of them, that the person can now choose from. */
  readonly options?: readonly unknown[];
  /** Why Slack did not take it: "We had some trouble connecting. Try again?" is all the person reads. */
  readonly fault?: string;
}

/** Does what an acknowledgement asks: docs.slack.dev/interactivity/handling-user-interaction */
export function carryOut(workspace: Workspace, payload: Json, body: unknown): Outcome {
  const answer = parsed(body);
  if (payload['type'] === 'view_submission') return submitted(workspace, payload, answer);
  if (payload['type'] === 'block_suggestion') return suggested(workspace, payload, answer);
  return payload['command'] === undefined ? {} : commanded(workspace, payload, answer, body);
}

/** docs.slack.dev/surfaces/modals: an empty answer closes the view; errors name input blocks. */
function submitted(workspace: Workspace, payload: Json, answer: Json | undefined): Outcome {
  const { user, view } = payload;
  const id = isRecord(view) ? String(view['id']) : '';
  const person = isRecord(user) ? String(user['id']) : '';
  const open = workspace.views.get(id);
  if (!open) return {};
  if (!answer) return { fault: 'the acknowledgement is no JSON object' };
  switch (answer['response_action']) {
    case undefined:
      if (Object.keys(answer).length > 0) return { fault: 'response_action is missing' };
      popView(workspace, person);
      return {};
    case 'clear':
      clearViews(workspace, person);
      return {};
    case 'errors':
      return errorsIn(open, answer['errors']);
    case 'update':
      return shown(updateView(workspace, open, answer['view']));
    case 'push':
      return shown(pushView(workspace, person, answer['view']));
    default:
      return { fault: `there is no response_action ${String(answer['response_action'])}` };
  }
}

function shown({ view, ...refusal }: Json): Outcome {
  return isRecord(view) ? { view } : { fault: JSON.stringify(refusal) };
}

/** By the block_id of an input block, for no other shows an error: docs.slack.dev/surfaces/modals */
function errorsIn(view: Json, errors: unknown): Outcome {
  if (!isRecord(errors) || Object.keys(errors).length === 0) return { fault: 'errors: required' };
  const inputs = listOf(view['blocks'])
    .filter(isRecord)
    .filter((block) => block['type'] === 'input')
    .map((block) => block['block_id']);
  const strange = Object.keys(errors).filter((id) => !inputs.includes(id));
  if (strange.length > 0) return { fault: `errors: no input block ${strange.join(', ')}` };
  const wordless = Object.values(errors).some((words) => typeof words !== 'string' || words === '');
  return wordless ? { fault: 'errors: must be words' } : { errors };
}

/** "a maximum of 100 options or option groups": docs.slack.dev/reference/interaction-payloads/block_suggestion-payload */
function suggested(workspace: Workspace, payload: Json, answer: Json | undefined): Outcome {
  const { options, option_groups: groups } = answer ?? {};
  const list = listOf(options ?? groups);
  const found = { options, option_groups: groups };
  if (options === undefined && groups === undefined)
    return { fault: 'options or option_groups: required' };
  const faults = list.length > 0 ? choiceFaults(found, 'static_select', 'acknowledgement') : [];
  if (faults.length > 0) return { fault: faults.join('; ') };
  workspace.suggested.set(String(payload['action_id']), found);
  return { options: list };
}

/** A command may be acknowledged with a message: docs.slack.dev/interactivity/implementing-slash-commands */
function commanded(
  workspace: Workspace,
  payload: Json,
  answer: Json | undefined,
  body: unknown,
): Outcome {
  const message = answer ?? { text: String(body) };
  if (Object.keys(message).length === 0) return {};
  const fault = messageFault(message, workspace);
  if (fault) return { fault: String(fault['error']) };
  const [channel, user] = [String(payload['channel_id']), String(payload['user_id'])];
  if (message['response_type'] === 'in_channel') workspace.post(channel, said(workspace, message));
  else workspace.whisper(channel, user, said(workspace, message));
  return {};
}

/** Over HTTP a body is text, and none is an empty answer. Undefined where it is no object. */
function parsed(body: unknown): Json | undefined {
  if (body === undefined || body === '') return {};
  if (typeof body !== 'string') return isRecord(body) ? body : undefined;
  try {
    const value: unknown = JSON.parse(body);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

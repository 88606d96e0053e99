import type { App } from '@slack/bolt';
import { LANGUAGE_RECORDS } from '../../../../src/catalog/languages/languages.ts';
import type { Answer, Asker } from '../../../../src/desk/desk.ts';
import type { Language } from '../../../../src/model/language.ts';
import { LANGUAGES } from '../../../../src/model/language.ts';
import type { FormPrefill } from '../../../../src/model/replies/report-form.ts';
import { openReportForm, type ReportAction } from '../../shared/open-report-form.ts';
import { codeOf } from '../api/errors.ts';
import { LIMITS } from '../api/limits.ts';
import { filledIn, optionOf, REPORT_FORM, reportView } from '../outgoing/report-view.ts';
import { teamOf } from '../people/people.ts';
import { conversationOf, parseReplyTarget, type ReplyTarget } from '../people/reply-target.ts';
import { publishHome } from './home.ts';
import type { ListenerContext } from './listener-context.ts';
import { typedText } from './typed-text.ts';

/** Who wants the form, where its receipt belongs, and the trigger that opens it (good for three seconds). */
export interface Opening {
  readonly asker: Asker;
  readonly target: ReplyTarget;
  readonly trigger: string;
}

/** Opens the form, or says in words what hinders that. */
export async function showReportForm(
  begun: FormPrefill | ReportAction,
  { asker, target, trigger }: Opening,
  { client, desk, sender, log }: ListenerContext,
): Promise<void> {
  await openReportForm(begun, asker, desk, {
    async show(form) {
      await client.views.open({ trigger_id: trigger, view: reportView(form, target) });
    },
    answer: (answer) => sender.answer(answer, target),
    notOpened,
    failed: (error) =>
      log.warn('slack: the report form could not be opened', { error: codeOf(error) }),
  });
}

function notOpened(language: Language): Answer {
  const headline = [
    { kind: 'text', text: LANGUAGE_RECORDS[language].messages['slack.form-not-opened'] },
  ] as const;
  return { verdicts: [], reply: { language, headline, blocks: [], actions: [] } };
}

/** The shortcuts that open the form, and what comes back from it. */
export function listenForReports(app: App, context: ListenerContext): void {
  const { desk, people, sender, claimOnce } = context;

  app.shortcut({ callback_id: REPORT_FORM, type: 'shortcut' }, async ({ ack, body }) => {
    await ack();
    if (!(await claimOnce(body.trigger_id))) return;
    const target = { kind: 'person', person: body.user.id } as const;
    const place = { person: body.user.id, team: teamOf(body) };
    const asker = await people.asker({ ...place, conversation: conversationOf(target) });
    await showReportForm({}, { asker, target, trigger: body.trigger_id }, context);
  });

  app.shortcut({ callback_id: REPORT_FORM, type: 'message_action' }, async ({ ack, body }) => {
    await ack();
    if (!(await claimOnce(body.trigger_id))) return;
    const { user, channel, message, response_url: url, trigger_id: trigger } = body;
    const person = user.id;
    const target = { kind: 'alone', url, id: trigger, channel: channel.id, person } as const;
    const asker = await people.asker({
      person,
      team: teamOf(body),
      channel: channel.id,
      conversation: conversationOf(target),
    });
    const text = typedText(message.text ?? '', context.bot);
    await showReportForm(text === '' ? {} : { text }, { asker, target, trigger }, context);
  });

  app.options('channel', async ({ ack, body, payload }) => {
    const person = body.user.id;
    // Nobody is looked up: the acknowledgement is the answer, and what is watched is no secret.
    const asker = { person, room: person, reporter: 'staff', mayEdit: false } as const;
    const found = await desk.form.channelOptions(payload.value, LIMITS.options, asker);
    await ack({ options: found.map(optionOf) });
  });

  app.view({ callback_id: REPORT_FORM, type: 'view_submission' }, async ({ ack, body, view }) => {
    const filled = filledIn(view.state.values);
    const { language, target } = metadataIn(view.private_metadata, body.user.id);
    const faults = desk.form.issues(filled, language);
    if (Object.keys(faults).length > 0) {
      await ack({ response_action: 'errors', errors: { ...faults } });
      return;
    }
    await ack();
    if (!(await claimOnce(view.id))) return;
    const asker = await people.asker({
      person: body.user.id,
      team: teamOf(body),
      ...(target.kind === 'person' ? {} : { channel: target.channel }),
      conversation: conversationOf(target),
    });
    await sender.answer(await desk.form.submit(filled, asker), target, 'report');
    if (target.kind === 'person') await publishHome(asker, context);
  });
}

function metadataIn(
  metadata: string,
  person: string,
): { readonly language: Language; readonly target: ReplyTarget } {
  const [language, ...rest] = metadata.split(' ');
  return {
    language: LANGUAGES.find((one) => one === language) ?? 'nb',
    target: parseReplyTarget(rest.join(' ')) ?? { kind: 'person', person },
  };
}

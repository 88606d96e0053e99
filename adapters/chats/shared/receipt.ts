import type { Answer } from '../../../src/desk/desk.ts';
import type { Intent } from '../../../src/model/question.ts';
import type { ButtonAction } from '../../../src/model/replies/reply.ts';

/** Whether something is done for whoever asks this, and not only told. */
const DOES: Readonly<Record<Intent, boolean>> = {
  'ask-status': false,
  'ask-why': false,
  'ask-history': false,
  help: false,
  'off-topic': false,
  'report-trouble': true,
  'report-quiet': true,
  digest: true,
  alerts: true,
};
const DOES_WHEN_PRESSED: Readonly<Record<ButtonAction['kind'], boolean>> = {
  ask: false,
  why: false,
  status: false,
  history: false,
  'export-history': false,
  'incident-report': false,
  'choose-language': false,
  'choose-organisation': false,
  report: true,
  withdraw: true,
  follow: true,
  unfollow: true,
  acknowledge: true,
  'snooze-alerts': true,
  'alerts-least': true,
  'end-silence-notices': true,
  'alerts-widen': true,
  'end-alerts': true,
  'end-digest': true,
  'end-window': true,
};

/**
 * Whether an answer says that something was done. A receipt is sent at most once, as two would look like two deeds; any
 * other answer is sent again where nobody knows whether it came through: to read it twice is better than never.
 *
 * @param pressed what the button does that was pressed for it
 */
export function isReceipt(
  { question }: Pick<Answer, 'question'>,
  pressed?: ButtonAction['kind'],
): boolean {
  if (question) return DOES[question.intent];
  return pressed !== undefined && DOES_WHEN_PRESSED[pressed];
}

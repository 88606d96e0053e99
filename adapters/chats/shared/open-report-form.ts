import type { Answer, Asker, Desk } from '../../../src/desk/desk.ts';
import type { Language } from '../../../src/model/language.ts';
import type { ButtonAction } from '../../../src/model/replies/reply.ts';
import type { FormPrefill, ReportForm } from '../../../src/model/replies/report-form.ts';

export type ReportAction = Extract<ButtonAction, { kind: 'report' }>;

/** How a chat shows the form, and where it answers instead. */
export interface FormPlace {
  /** Throws where the service does not open it. */
  show(form: ReportForm): Promise<void>;
  answer(answer: Answer): Promise<void>;
  /** What to answer where there was nothing yet to report; nothing is said where absent. */
  readonly notOpened?: (language: Language) => Answer;
  failed(error: unknown): void;
}

/**
 * Opens the form to report with, or says why this person may not. Where the service does not open it, what a button said
 * is reported at once, so that nothing is lost.
 */
export async function openReportForm(
  begun: FormPrefill | ReportAction,
  asker: Asker,
  desk: Pick<Desk, 'form' | 'press'>,
  place: FormPlace,
): Promise<void> {
  const offered = await desk.form.open(begun, asker);
  if (!offered.ok) {
    await place.answer(offered.answer);
    return;
  }
  try {
    await place.show(offered.form);
  } catch (error) {
    place.failed(error);
    if ('kind' in begun) await place.answer(await desk.press(begun, asker));
    else if (place.notOpened) await place.answer(place.notOpened(offered.form.language));
  }
}

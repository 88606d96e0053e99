import type { Asker, Desk } from '../../../../src/desk/desk.ts';
import type { FormPrefill } from '../../../../src/model/replies/report-form.ts';

/** `/kanalvakt report`, `/kanalvakt meld fra om Oslo på X`. */
const REPORT = /^(?:report|melde?(?: fr[aå])?)(?:\s+(?:om|about))?(?:\s+(?<channel>.+))?$/iu;

/**
 * What a form begins with where a command asks for one: alone, or with words that name channels.
 * Undefined where it says more than that; then it is a sentence like any other.
 */
export async function reportCommand(
  text: string,
  asker: Asker,
  desk: Pick<Desk, 'form'>,
): Promise<FormPrefill | undefined> {
  const asked = REPORT.exec(text.trim());
  if (!asked) return undefined;
  const named = asked.groups?.['channel'];
  if (named === undefined) return {};
  const [first, ...others] = await desk.form.channelOptions(named, 2, asker);
  if (!first) return undefined;
  const isMeant = others.length === 0 || first.label.toLowerCase() === named.toLowerCase();
  return isMeant ? { channel: first.id } : {};
}

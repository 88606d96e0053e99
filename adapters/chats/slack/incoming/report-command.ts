import { isCommandWord } from '../../../../src/catalog/languages/understood.ts';
import type { Asker, Desk } from '../../../../src/desk/desk.ts';
import type { FormPrefill } from '../../../../src/model/replies/report-form.ts';

/**
 * What a form begins with where a command asks for one: alone, or with words that name channels.
 * Undefined where it says more than that; then it is a sentence like any other. `/kanalvakt report`, `/kanalvakt meld fra
 * om Oslo på X`.
 */
export async function reportCommand(
  text: string,
  asker: Asker,
  desk: Pick<Desk, 'form'>,
): Promise<FormPrefill | undefined> {
  const [command = '', ...words] = text.trim().split(/\s+/);
  if (!isCommandWord('report', command.toLowerCase())) return undefined;
  const from = words.findIndex((word) => !isCommandWord('joining', word.toLowerCase()));
  if (from < 0) return {};
  const named = words.slice(from).join(' ');
  const [first, ...others] = await desk.form.channelOptions(named, 2, asker);
  if (!first) return undefined;
  const isMeant = others.length === 0 || first.label.toLowerCase() === named.toLowerCase();
  return isMeant ? { channel: first.id } : {};
}

import { personAtTerminal } from '../../adapters/chats/terminal/person.ts';
import { paintFor, replyText } from '../../adapters/chats/terminal/reply-text.ts';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { historyCsv } from '../../src/desk/history/history-csv.ts';
import { type DeskWanted, withDesk } from './open-desk.ts';

/** Prints the history that words name, in words or for other programs. */
export async function printHistory(
  what: string,
  form: 'words' | 'csv' | 'json',
  wanted: DeskWanted,
  /** Where its picture is written, too. */
  picture?: string,
): Promise<void> {
  const pictures =
    picture === undefined
      ? undefined
      : (await import('../../adapters/pictures/pictures.ts')).createPictures();
  await withDesk({ ...wanted, ...(pictures ? { pictures } : {}) }, async ({ desk, documents }) => {
    const person = personAtTerminal();
    const exported = await (await documents()).exportedHistory(what, person);
    if (exported === undefined) {
      return usageError(`nothing that is watched is named by ${JSON.stringify(what)}`);
    }
    const { history, language, period } = exported;
    const { stdout } = process;
    const channels = history.channels.map(({ channel }) => channel);
    const press = { kind: 'history' as const, channels, ...(period ? { period } : {}) };
    const answered = () => desk.press(press, { ...person, language });
    if (picture !== undefined) {
      const { writePicture } = await import('./write-picture.ts');
      await writePicture(await answered(), picture);
    }
    if (form !== 'words') {
      if (history.periodUnclear) {
        process.stderr.write(`kanalvakt: no past time is named; this is the last week\n`);
      }
      stdout.write(
        form === 'csv' ? historyCsv(history, false) : `${JSON.stringify(history, null, 2)}\n`,
      );
      return;
    }
    const { reply } = await answered();
    stdout.write(`${replyText({ ...reply, actions: [] }, paintFor(stdout))}\n`);
  });
}

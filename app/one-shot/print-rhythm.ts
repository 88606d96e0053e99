import { writeFile } from 'node:fs/promises';
import { personAtTerminal } from '../../adapters/chats/terminal/person.ts';
import { escapeControls, paintFor, replyText } from '../../adapters/chats/terminal/reply-text.ts';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { weekChart } from '../../adapters/chats/terminal/week-chart.ts';
import type { WeekPicture } from '../../src/model/replies/picture.ts';
import { type DeskWanted, withDesk } from './open-desk.ts';

/**
 * Prints in which rhythm the channels publish that words name, and how their present silences fit in.
 *
 * @param picture where the week is drawn, too, of the first of them
 */
export async function printRhythm(
  what: string,
  wanted: DeskWanted,
  picture?: string,
): Promise<void> {
  await withDesk(wanted, async ({ documents }) => {
    const rhythms = await (await documents()).rhythms(what, personAtTerminal());
    if (rhythms === undefined) {
      return usageError(`nothing that is watched is named by ${JSON.stringify(what)}`);
    }
    const { stdout } = process;
    const texts = rhythms.map(({ reply, week }) =>
      [
        replyText(reply, paintFor(stdout)),
        ...(week ? ['', ...weekChart(week), '', `${week.headline}. ${week.footer}`] : []),
      ].join('\n'),
    );
    stdout.write(`${texts.join('\n\n')}\n`);
    if (picture === undefined) return;
    const drawn = rhythms.find(({ week }) => week)?.week;
    if (!drawn) return usageError('nothing is known of this rhythm that could be drawn');
    await draw(drawn, picture);
  });
}

async function draw(week: WeekPicture, to: string): Promise<void> {
  const { createPictures } = await import('../../adapters/pictures/pictures.ts');
  const { bytes, alt } = await createPictures().draw(week);
  try {
    await writeFile(to, bytes);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return usageError(`the picture ${escapeControls(to)} cannot be written (${code})`);
  }
  process.stderr.write(`${escapeControls(`${to}: ${alt}`)}\n`);
}

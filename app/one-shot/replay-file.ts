import { DateTime } from 'luxon';
import { personAtTerminal } from '../../adapters/chats/terminal/person.ts';
import { escapeControls, paintFor, replyText } from '../../adapters/chats/terminal/reply-text.ts';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { silentLog } from '../../adapters/log/silent.ts';
import { directoryOfNight } from '../../src/nights/directory.ts';
import { plainText } from '../../src/say/plain-text.ts';
import { readDistricts, readNight } from '../nights/night-file.ts';
import { openNight } from '../wiring/night.ts';
import { verdictJson } from './answer-json.ts';

/** Runs a night on its own clock and judges the channel of each of its questions at that question's time. */
export async function replayFile(file: string, json: boolean): Promise<void> {
  const read = await readNight(file);
  if (!read.ok) return usageError(read.message);
  const { night } = read;
  const directory = directoryOfNight(night, await readDistricts());
  const session = openNight(night, { directory, log: silentLog });
  const { stdout } = process;
  const paint = paintFor(stdout);
  const asker = personAtTerminal();
  if (night.asks.length === 0 && !json) stdout.write('This night asks nothing.\n');
  for (const ask of night.asks) {
    session.moveTo(ask.at);
    const { language, premises } = session.interpreter.interpret(ask.text, {
      previous: [],
      preferred: directory.language,
    });
    const { reply, verdicts } = await session.desk.press(
      { kind: 'status', channels: [ask.channel], ...(premises && { premises: [...premises] }) },
      { ...asker, room: ask.channel, language },
    );
    const verdict = verdicts[0] ?? session.judge.verdict(ask.channel, ask.at, premises);
    if (json) {
      const { at, ...rest } = verdictJson(verdict);
      stdout.write(`${JSON.stringify({ night: night.id, at, ...rest, text: plainText(reply) })}\n`);
    } else {
      const time = DateTime.fromMillis(ask.at, { zone: night.zone }).toFormat('yyyy-MM-dd HH:mm');
      stdout.write(`${paint('cyan', `${time} ${ask.channel}> ${escapeControls(ask.text)}`)}\n`);
      stdout.write(`${replyText({ ...reply, actions: [] }, paint)}\n\n`);
    }
  }
}

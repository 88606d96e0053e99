import type { Channel } from '../../model/channel.ts';
import { isoUtc } from '../../model/instant.ts';
import type { ChatFile } from '../../ports.ts';
import { withExport } from '../../say/history/history-file.ts';
import { plainText } from '../../say/plain-text.ts';
import type { Answer, AnswerContext, PictureServices } from '../context/context.ts';
import { history } from './history.ts';
import { historyCsv } from './history-csv.ts';
import { exportHistory } from './history-export.ts';

const TYPES: Readonly<Record<'csv' | 'json', string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
};

/** The history in words, and in full as a file with it. */
export async function historyFile(
  channels: readonly [Channel, ...Channel[]],
  slot: string | undefined,
  form: 'csv' | 'json',
  context: AnswerContext & PictureServices,
): Promise<Answer> {
  const told = await history(channels, slot, context);
  const reply = withExport(told.reply, form, context.phrasing);
  if (context.asker.chat === undefined) return { ...told, reply };
  return {
    ...told,
    reply,
    async files(): Promise<readonly ChatFile[]> {
      const exported = await exportHistory(channels, slot, context);
      const text =
        form === 'csv' ? historyCsv(exported, true) : `${JSON.stringify(exported, null, 2)}\n`;
      const [first, ...others] = channels;
      const whose = others.length === 0 ? first.id : `${first.id}-${others.length}`;
      return [
        {
          name: `${whose}-${isoUtc(context.now).slice(0, 10)}.${form}`,
          title: context.phrasing.words.text('history.file.title', { form: form.toUpperCase() }),
          type: TYPES[form],
          bytes: new TextEncoder().encode(text),
          alt: plainText({ ...told.reply, actions: [] }),
        },
      ];
    },
  };
}

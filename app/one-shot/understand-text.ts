import { escapeControls } from '../../adapters/chats/terminal/reply-text.ts';
import { createInterpreter, type Interpretation } from '../../src/ask/interpreter.ts';
import { CONCEPTS } from '../../src/catalog/languages/record/lexicon.ts';
import { type Directory, directoryOf } from '../../src/model/directory.ts';
import { directoryOfNight } from '../../src/nights/directory.ts';
import { readBundledNight } from '../nights/demonstration.ts';
import { readDistricts } from '../nights/night-file.ts';
import { whichSettings } from '../wiring/which-settings.ts';

/** Says how a text is understood and what decided: the rule, and the words it was found by. Nothing is looked at or stored. */
export async function understandText(
  text: string,
  options: { readonly previous: readonly string[]; readonly settings: string | undefined },
): Promise<void> {
  const directory = await directoryFrom(options.settings);
  if (directory === undefined) return;
  const interpreter = createInterpreter(directory);
  const understood = interpreter.inspect(text, { previous: options.previous });
  process.stdout.write(`${escapeControls(understandingLines(understood).join('\n'))}\n`);
}

async function directoryFrom(settings: string | undefined): Promise<Directory | undefined> {
  const which = await whichSettings(settings);
  if (which.kind === 'refused') return undefined;
  if (which.kind === 'live') return directoryOf(which.settings);
  return directoryOfNight(await readBundledNight(), await readDistricts());
}

/** The question, then what decided, then every concept of the lexicon that was found in the text. */
export function understandingLines(understood: Interpretation): readonly string[] {
  const { question, decidedBy, because, concepts } = understood;
  const { intent, slots, language, text: _, ours: __, nearest, ...more } = question;
  const named = Object.entries({ ...slots, language })
    .map(([slot, value]) => `${slot}=${[value].flat().join(',')}`)
    .join(' ');
  const rest = Object.entries(more)
    .filter(([, value]) => value !== false)
    .map(([field, value]) => `  ${field}: ${JSON.stringify(value)}`);
  return [
    `${intent}  ${named}`,
    ...rest,
    ...(nearest.length > 0 ? [`  did you mean: ${nearest.join(', ')}`] : []),
    '',
    `decided by ${decidedBy}: ${because}`,
    ...concepts.map(
      ({ concept, words, line }) =>
        `  «${words}» is ${concept} (${CONCEPTS[concept].replace(/\.$/, '')}), by the line: ${line}`,
    ),
  ];
}

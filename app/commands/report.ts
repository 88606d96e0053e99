import { defineCommand } from 'citty';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { argumentFault } from './command-line.ts';

const args = {
  incident: {
    type: 'positional',
    required: true,
    description: 'The number of an incident, or whose and when in quotes: "oslo 16 juli"',
  },
  markdown: { type: 'boolean', description: 'As Markdown, which is the default' },
  html: { type: 'boolean', description: 'As one HTML file, which also prints well' },
  language: {
    type: 'string',
    valueHint: LANGUAGES.join('|'),
    description: 'Instead of that of the words',
  },
  night: {
    type: 'string',
    valueHint: 'file',
    description: 'An incident of a night file instead of the records',
  },
  at: {
    type: 'string',
    valueHint: 'time',
    description: 'When in that night, such as 2020-07-16T00:20:00Z; its end otherwise',
  },
  settings: { type: 'string', valueHint: 'file', description: 'Instead of ./kanalvakt.yaml' },
} as const;

export const report = defineCommand({
  meta: { name: 'report', description: 'Write the report on an incident: what, why, who, when' },
  args,
  async run({ args: given, rawArgs }) {
    const fault = argumentFault(rawArgs, args);
    if (fault) return usageError(fault);
    if (given.markdown && given.html)
      return usageError('--markdown and --html are two forms; choose one');
    const language = LANGUAGES.find((known) => known === given.language);
    if (given.language !== undefined && language === undefined) {
      return usageError(
        `--language ${given.language} is not known; known: ${LANGUAGES.join(', ')}`,
      );
    }
    const { printReport } = await import('../one-shot/print-report.ts');
    await printReport(given.incident, given.html ? 'html' : 'markdown', language, given);
  },
});

import { personAtTerminal } from '../../adapters/chats/terminal/person.ts';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { isoUtc } from '../../src/model/instant.ts';
import type { Language } from '../../src/model/language.ts';
import { documentHtml } from '../../src/say/incident-reports/document-html.ts';
import { documentMarkdown } from '../../src/say/incident-reports/document-markdown.ts';
import { type DeskWanted, withDesk } from './open-desk.ts';

/** Prints the report on the incident that a number or words name. */
export async function printReport(
  what: string,
  form: 'markdown' | 'html',
  language: Language | undefined,
  wanted: DeskWanted,
): Promise<void> {
  await withDesk(wanted, async ({ documents }) => {
    const reported = await (await documents()).incidentReport(what, personAtTerminal(), language);
    switch (reported.kind) {
      case 'none':
        return usageError(
          `no incident is named by ${JSON.stringify(what)}; name one by its number, or by whose it was and when, such as "oslo 16 juli"`,
        );
      case 'several': {
        const lines = reported.incidents.map(
          ({ id, since, state, affected }) =>
            `  ${id}  since ${isoUtc(since)}  ${state}  ${affected.map(({ channel }) => channel).join(', ')}`,
        );
        return usageError(`several incidents fit; name one by its number:\n${lines.join('\n')}`);
      }
      case 'document': {
        const write = form === 'html' ? documentHtml : documentMarkdown;
        process.stdout.write(write(reported.document));
      }
    }
  });
}

import { LANGUAGE_RECORDS } from '../../catalog/languages/languages.ts';
import { platformName } from '../../catalog/languages/names.ts';
import type { MaintenanceWindow, OpenMaintenance } from '../../model/maintenance.ts';
import type { Reply, Span } from '../../model/replies/reply.ts';
import { daysTogether, daysWords } from '../days.ts';
import { reasonOf } from '../headline.ts';
import type { PhrasingContext } from '../phrasing-context.ts';
import { sentenceReply } from '../plain-answers.ts';
import { time } from '../times.ts';
import { plain } from '../words.ts';

/** A window was made: of what, when, and how to end it. */
export function windowMadeReply(open: OpenMaintenance, phrasing: PhrasingContext): Reply {
  const { words } = phrasing;
  return {
    language: words.language,
    headline: [plain(words.text('window.made'), true)],
    blocks: [
      { kind: 'paragraph', spans: windowLine(open, phrasing) },
      { kind: 'paragraph', spans: words.spans(`window.means.${open.window.why}`) },
    ],
    actions: [
      {
        label: words.text('button.window-off'),
        do: { kind: 'end-window', window: open.window.id },
      },
    ],
  };
}

/** Windows that are open or to come. Those of the settings can be ended there alone. */
export function windowsReply(
  windows: readonly OpenMaintenance[],
  phrasing: PhrasingContext,
): Reply {
  const { words } = phrasing;
  if (windows.length === 0) return sentenceReply('window.none', words);
  return {
    language: words.language,
    headline: [plain(words.text('window.list'), true)],
    blocks: [{ kind: 'list', items: windows.map((open) => windowLine(open, phrasing)) }],
    actions: windows
      .filter(({ window }) => window.by !== undefined)
      .map(({ window }) => ({
        label: words.text('button.window-off-one', { what: whatOf(window, phrasing) }),
        do: { kind: 'end-window', window: window.id },
      })),
  };
}

export function windowEndedReply(window: MaintenanceWindow, phrasing: PhrasingContext): Reply {
  return sentenceReply('window.ended', phrasing.words, { what: whatOf(window, phrasing) });
}

function windowLine(
  { window, from, to }: OpenMaintenance,
  phrasing: PhrasingContext,
): readonly Span[] {
  const { words, now } = phrasing;
  const { times, by } = window;
  const zone = times.kind === 'weekly' ? times.zone : phrasing.zone;
  const days = times.kind === 'weekly' ? times.days : [];
  return words.spans('window.line', {
    why: reasonOf(window),
    what: whatOf(window, phrasing),
    often: times.kind === 'once' ? 'once' : daysTogether(days) === 'list' ? 'some' : 'named',
    days: daysWords(days, words),
    hours: times.kind === 'weekly' ? `${times.from}–${times.to}` : '',
    begun: from <= now ? 'yes' : 'no',
    from: time(from, now, zone, words.language),
    to: time(to, now, zone, words.language),
    who: by === undefined ? 'settings' : 'person',
    by: { kind: 'foreign', text: by ?? '' },
  });
}

/** "Oslo, X" */
function whatOf({ scope }: MaintenanceWindow, { names, words, channel }: PhrasingContext): string {
  const channels = scope.channels.flatMap((id) => {
    const known = channel(id);
    return known ? [names.channel(known, words)] : [];
  });
  const owners = scope.organisations.map((id) => {
    const organisation = names.organisation(id);
    // One that the settings no longer know is told by its id: without a name it would be all of them.
    return organisation ? names.short(organisation) : id;
  });
  const platforms = scope.platforms.map((platform) => platformName(platform, words.language));
  const list = new Intl.ListFormat(LANGUAGE_RECORDS[words.language].locale);
  return [channels, owners, platforms]
    .filter((of) => of.length > 0)
    .map((of) => list.format(of))
    .join(', ');
}

import { createCrowdSources } from '#adapters/status/crowd.ts';
import { createStatusSources } from '#adapters/status/status.ts';
import type { TriedSource } from '#adapters/status/status-source.ts';
import type { StatusSettings } from '#src/settings/status-pages.ts';
import { type SourceUnderTest, sourceContract } from '#test/contracts/source.ts';
import { startStatusServer } from '#test/fakes/status-server.ts';

function kind(settings: Omit<StatusSettings, 'url'>, path = ''): () => Promise<SourceUnderTest> {
  return async () => {
    const server = await startStatusServer();
    const incident = {
      id: 'one',
      body: 'We are looking into it.',
      at: '2026-03-01T11:50:00Z',
      severe: true,
    };
    return {
      createSource: (parts) =>
        createStatusSources(
          { channels: [], chats: {}, status: [{ ...settings, url: `${server.url}${path}` }] },
          parts,
        )[0] as TriedSource,
      trouble(name) {
        server.incidents = [{ ...incident, name, state: 'investigating' }];
      },
      relief() {
        server.incidents = server.incidents.map((one) => ({
          ...one,
          state: 'resolved',
          body: 'Solved.',
          at: '2026-03-01T12:01:00Z',
        }));
      },
      fail(respond) {
        server.instead = respond;
      },
      tellsOfTrouble: (signal) =>
        (signal.kind === 'platform-notice' && signal.state === 'investigating') ||
        (signal.kind === 'chat' && signal.state === 'down'),
      close: () => server.close(),
    };
  };
}

const HTML = {
  platform: 'x',
  kind: 'html',
  selector: '.row',
  words: {
    operational: ['operational'],
    investigating: ['investigating', 'outage'],
    identified: ['identified'],
    monitoring: ['monitoring'],
    resolved: ['resolved'],
  },
} as const satisfies Omit<StatusSettings, 'url'>;

sourceContract('Statuspage', kind({ platform: 'x', kind: 'statuspage' }));
sourceContract('Statuspage of a chat', kind({ platform: 'discord', kind: 'statuspage' }));
sourceContract('Slack’s status API', kind({ platform: 'slack', kind: 'slack' }));
sourceContract('Instatus', kind({ platform: 'bluesky', kind: 'instatus' }));
sourceContract('incident.io', kind({ platform: 'x', kind: 'incidentio' }));
sourceContract('Better Stack', kind({ platform: 'x', kind: 'betterstack' }));
sourceContract('A page in HTML', kind(HTML, '/status.html'));
sourceContract('RSS', kind({ platform: 'facebook', kind: 'feed' }, '/history.rss'));
sourceContract('RSS by update', kind({ platform: 'facebook', kind: 'feed' }, '/feed.rss'));
sourceContract('Atom', kind({ platform: 'facebook', kind: 'feed' }, '/history.atom'));

sourceContract('Talk in a feed', async () => {
  const server = await startStatusServer();
  const item = { id: 'one', state: 'identified', body: 'x', at: '2026-03-01T11:50:00Z' } as const;
  server.incidents = [{ ...item, name: 'Good morning' }];
  return {
    createSource: (parts) =>
      createCrowdSources(
        {
          crowd: [
            {
              platform: 'x',
              url: `${server.url}/history.rss`,
              words: ['posts fail'],
              raised: 1,
            },
          ],
        },
        parts,
      )[0] as TriedSource,
    trouble(name) {
      server.incidents = [{ ...item, name }];
    },
    relief() {
      server.incidents = [{ ...item, name: 'Good morning' }];
    },
    fail(respond) {
      server.instead = respond;
    },
    tellsOfTrouble: (signal) => signal.kind === 'crowd' && signal.level !== 'normal',
    close: () => server.close(),
  };
});

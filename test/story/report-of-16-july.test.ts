import { expect, it } from 'vitest';
import { silentLog } from '#adapters/log/silent.ts';
import { openDemonstration } from '#app/nights/demonstration.ts';
import type { Asker } from '#src/desk/desk.ts';
import { MINUTE } from '#src/model/instant.ts';
import { sendAlerts } from '#src/notify/alerts/send-alerts.ts';
import { createAlertSubscriptions } from '#src/notify/alerts/subscriptions.ts';
import { createOutbox } from '#src/notify/outbox/outbox.ts';
import type { ChatRooms } from '#src/ports.ts';
import { documentHtml } from '#src/say/incident-reports/document-html.ts';
import { documentMarkdown } from '#src/say/incident-reports/document-markdown.ts';

const BEGIN = Date.parse('2020-07-15T20:00:00Z');
const ACKNOWLEDGED = Date.parse('2020-07-15T22:45:00Z');
const REPORTED = Date.parse('2020-07-15T23:10:00Z');
/** 04:45 in Oslo, past the end of the incident. */
const END = Date.parse('2020-07-16T02:45:00Z');

const kari: Asker = {
  person: 'U1',
  name: 'Kari <b>Nordmann</b> *vakt*',
  chat: 'slack',
  room: 'C1',
  reporter: 'duty-officer',
  mayEdit: false,
};

/** A chat that takes everything. */
function willingChat(): ChatRooms {
  let sent = 0;
  return {
    name: 'slack',
    post: async () => ({ kind: 'sent', ref: `m${++sent}` }),
    edit: async (ref) => ({ kind: 'sent', ref }),
    find: async () => ({ kind: 'absent' }),
  };
}

/** The night with a room in Slack that is alerted, and somebody in it who takes the incident and reports. */
async function nightWithRoom() {
  let now = BEGIN;
  const clock = { now: () => now };
  const session = await openDemonstration(BEGIN);
  const { desk, directory, incidents, storage } = session;
  const outbox = createOutbox({ store: storage, clock, log: silentLog });
  const parts = {
    ...{
      subscriptions: createAlertSubscriptions(storage),
      incidents,
      wording: await session.notifications(),
      directory,
      outbox,
    },
    ...{ store: storage, clock, settings: { carryAfter: 2 * MINUTE, escalation: [] } },
  };
  const chats = [willingChat()];
  await desk.hear('varsle oss her om Oslo', kari);
  for (; now <= END; now += 5 * MINUTE) {
    session.moveTo(now);
    if (now === ACKNOWLEDGED) await desk.hear('kvitter', kari);
    if (now === REPORTED) await desk.hear('vi får ikke postet på Oslo sin X', kari);
    await sendAlerts(parts, chats);
    await outbox.send(chats);
  }
  return session.documents();
}

it('reports on the incident of 16 July 2020 in nb and en, as Markdown and as HTML', async () => {
  const documents = await nightWithRoom();
  for (const language of ['nb', 'en'] as const) {
    const reported = await documents.incidentReport('oslo 16 juli', kari, language);
    if (reported.kind !== 'document') throw new Error(reported.kind);
    const golden = `../golden/report-of-16-july.${language}`;
    await expect(documentMarkdown(reported.document)).toMatchFileSnapshot(`${golden}.md`);
    await expect(documentHtml(reported.document)).toMatchFileSnapshot(`${golden}.html`);
  }
});

it('finds the incident by its number, by its day and by its time, and by no other', async () => {
  const { documents } = await openDemonstration(END);
  const kind = async (words: string) =>
    (await (await documents()).incidentReport(words, kari)).kind;
  expect(await kind('1')).toBe('document');
  expect(await kind('#1')).toBe('document');
  expect(await kind('2')).toBe('none');
  expect(await kind('oslo')).toBe('document');
  expect(await kind('oslo siste døgn')).toBe('document');
  expect(await kind('oslo 14 juli')).toBe('none');
  expect(await kind('vest 16 juli')).toBe('none');
});

it('says of an incident that is not over that it is not', async () => {
  const { documents } = await openDemonstration(Date.parse('2020-07-15T23:00:00Z'));
  const reported = await (await documents()).incidentReport('1', kari, 'nn');
  const text = reported.kind === 'document' ? documentMarkdown(reported.document) : '';
  expect(text).toContain('Det er ikkje over.');
  expect(text).toContain('| Oslo på X | 00:15 | går føre seg | X sperrar');
});

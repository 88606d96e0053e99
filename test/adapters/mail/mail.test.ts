import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkMail } from '#adapters/mail/check.ts';
import { createMail } from '#adapters/mail/mail.ts';
import { createMemoryStorage } from '#adapters/storage/memory.ts';
import { HOUR, SECOND } from '#src/model/instant.ts';
import type { Reply } from '#src/model/replies/reply.ts';
import { createOutbox } from '#src/notify/outbox/outbox.ts';
import { type SmtpFault, type SmtpServer, startSmtpServer } from '#test/fakes/smtp-server.ts';

const LOGIN = { user: 'kanalvakt', password: 'not-a-secret' };
const REPLY: Reply = {
  language: 'nb',
  headline: [{ kind: 'text', text: '✖ Skjærgård på X er nede fra 02:15 (93 %).' }],
  blocks: [
    { kind: 'paragraph', spans: [{ kind: 'text', text: 'Ingen har sagt at de er på saken.' }] },
    { kind: 'list', items: [[{ kind: 'foreign', text: '.\r\nRCPT TO:<x@y.example>' }]] },
  ],
  actions: [{ label: 'Hvorfor?', do: { kind: 'why', channels: [] } }],
};
const POST = { room: 'vakt@example.org', reply: REPLY, key: 'alert/i1/mail-vakt@example.org' };

let server: SmtpServer;
beforeEach(async () => {
  server = await startSmtpServer(LOGIN);
});
afterEach(async () => {
  expect(server.breaches).toEqual([]);
  await server.stop();
});

const settings = (more = {}) => ({
  host: '127.0.0.1',
  port: server.port,
  secure: false,
  from: 'Kanalvakt <kanalvakt@police.example>',
  ...LOGIN,
  ...more,
});

describe('a mail', () => {
  it('says what the alert says, to one address, and that no human wrote it', async () => {
    const posted = await createMail(settings()).post(POST);
    const [mail] = server.mails;
    expect(mail).toMatchObject({
      from: 'kanalvakt@police.example',
      to: ['vakt@example.org'],
      headers: {
        subject: '✖ Skjærgård på X er nede fra 02:15 (93 %).',
        'auto-submitted': 'auto-generated',
      },
    });
    expect(mail?.body).toContain('Ingen har sagt at de er på saken.\n');
    expect(mail?.body).not.toContain('Hvorfor?');
    expect(posted).toEqual({ kind: 'sent', ref: mail?.headers['message-id'] });
  });

  it('is known by its Message-ID when it comes twice, and by what it answers', async () => {
    const mail = createMail(settings());
    const posted = await mail.post(POST);
    await mail.post(POST);
    const thread = posted.kind === 'sent' ? posted.ref : '';
    await mail.post({ ...POST, key: `${POST.key}/2`, thread });
    const [first, second, third] = server.mails.map(({ headers }) => headers);
    expect(second?.['message-id']).toBe(first?.['message-id']);
    expect(third?.['message-id']).not.toBe(first?.['message-id']);
    expect(third?.['in-reply-to']).toBe(thread);
  });

  it.each<[SmtpFault, string]>([
    [{ at: 'greeting' }, 'failed'],
    [{ at: 'EHLO' }, 'failed'],
    [{ at: 'AUTH', reply: '535 5.7.8 Wrong' }, 'failed'],
    [{ at: 'MAIL' }, 'failed'],
    [{ at: 'MAIL', reply: '451 Later' }, 'failed'],
    [{ at: 'RCPT', reply: '550 Nobody here' }, 'refused'],
    [{ at: 'RCPT', reply: '450 Greylisted' }, 'failed'],
    [{ at: 'DATA' }, 'failed'],
    [{ at: 'dot', reply: '452 Full' }, 'failed'],
    [{ at: 'dot', reply: '554 Spam' }, 'refused'],
    [{ at: 'dot' }, 'uncertain'],
    [{ at: 'dot', taken: true }, 'uncertain'],
  ])('that meets %j is told as %s', async (fault, kind) => {
    server.faults.push(fault);
    const posted = await createMail(settings()).post(POST);
    expect(posted.kind).toBe(kind);
    expect(JSON.stringify(posted)).not.toContain(LOGIN.password);
  });

  it('of which nobody heard is sent again a few times, then held back', async () => {
    let now = Date.parse('2026-03-01T01:00:00Z');
    const clock = { now: () => now };
    const logged: string[] = [];
    const note = (message: string) => void logged.push(message);
    const log = { info: note, warn: note, error: note };
    const outbox = createOutbox({ store: createMemoryStorage(clock), clock, log });
    for (let n = 0; n < 9; n++) server.faults.push({ at: 'dot', taken: true });
    const message = { id: POST.key, chat: 'mail', room: POST.room, reply: REPLY };
    await outbox.put({ ...message, expires: now + HOUR });
    for (let n = 0; n < 60; n++, now += 30 * SECOND) await outbox.send([createMail(settings())]);
    expect(server.mails.length).toBe(4);
    expect(new Set(server.mails.map(({ headers }) => headers['message-id'])).size).toBe(1);
    expect(await outbox.held()).toHaveLength(1);
  });
});

describe('the check of mail', () => {
  it('is content with a server that takes the login, and sends nothing', async () => {
    expect(await checkMail(settings())).toEqual({ tried: `mail: 127.0.0.1:${server.port}` });
    expect(server.mails).toEqual([]);
  });

  it('says what to mend, and no secret', async () => {
    const password = 'another-secret';
    const wrong = await checkMail(settings({ password }));
    expect(wrong.tried).toContain('EAUTH 535');
    expect(wrong.remedy).toContain('"user"');
    expect(JSON.stringify(wrong)).not.toContain(password);
    server.faults.push({ at: 'greeting', reply: '554 No' });
    expect((await checkMail(settings())).remedy).toContain('"host"');
  });
});

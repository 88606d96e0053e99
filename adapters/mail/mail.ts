import { createHash } from 'node:crypto';
import type { Transporter } from 'nodemailer';
import type { ChatRooms, Post, Posted } from '../../src/ports.ts';
import { lines, plainSpans } from '../../src/say/plain-text.ts';
import type { MailSettings } from '../../src/settings/mail.ts';
import { faultOf, transportTo } from './transport.ts';

/**
 * E-mail as one more place that the outbox writes to; a room is an address. Nothing can be read back there, so what
 * may have been sent is sent again under the same Message-ID, as RFC 5321 (6.1) has it: rather twice than never, and
 * the second is known for the same one.
 */
export function createMail(settings: MailSettings): ChatRooms {
  const domain = /@([^\s>]+)/.exec(settings.from)?.[1] ?? settings.host;

  async function post({ room, reply, key, thread }: Post): Promise<Posted> {
    const messageId = `<${nameOf(key)}@${domain}>`;
    const transport = transportTo(settings);
    const handedOver = watchHandover(transport);
    try {
      await transport.sendMail({
        from: settings.from,
        to: room,
        subject: plainSpans(reply.headline),
        text: `${lines(reply).join('\n')}\n`,
        messageId,
        ...(thread ? { inReplyTo: thread, references: thread } : {}),
        // Nobody's "out of office" is wanted (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return { kind: 'sent', ref: messageId };
    } catch (error) {
      return postedOf(error, handedOver());
    }
  }

  return {
    name: 'mail',
    knowsRepeats: true,
    post,
    edit: async () => ({ kind: 'refused', error: 'a mail cannot be changed' }),
    find: async () => ({ kind: 'unknown', error: 'mail cannot be read back' }),
  };
}

/** Whether the message's last byte was given to the line: from then on it may have been taken. */
function watchHandover(transport: Transporter): () => boolean {
  let isOver = false;
  transport.use('stream', ({ message }, done) => {
    message.processFunc((stream) => {
      stream.once('end', () => {
        isOver = true;
      });
      return stream;
    });
    done();
  });
  return () => isOver;
}

function postedOf(error: unknown, handedOver: boolean): Posted {
  const { code, reply } = faultOf(error);
  const told = reply === undefined ? code : `${code} ${reply}`;
  // An answer is definite: nothing was taken. 5xx stays so, but for a login, which somebody may mend meanwhile.
  if (reply !== undefined) {
    const isForGood = reply >= 500 && code !== 'EAUTH';
    return { kind: isForGood ? 'refused' : 'failed', error: told };
  }
  return { kind: handedOver ? 'uncertain' : 'failed', error: told };
}

function nameOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE } from '#src/model/instant.ts';
import type { Reply } from '#src/model/replies/reply.ts';
import type { ChatRooms } from '#src/ports.ts';

/** A connected chat with a room that the bot may read and write. */
export interface RoomsUnderTest {
  readonly chat: ChatRooms;
  readonly room: string;
  /** The time of the chat's own clock, in milliseconds since 1970. */
  readonly now: number;
  /** The words of what stands in the room, oldest first. */
  said(): readonly string[];
  /** The files that stand in the thread of a message. */
  filesUnder(ref: string): readonly { readonly name: string; readonly alt: string }[];
  /** The bot may show no files there any longer. */
  denyFiles(): void;
  /** Somebody else writes there. */
  talk(text: string): void;
  /** Somebody who may takes the bot's message away. */
  remove(ref: string): void;
  /** The bot may read the room no longer. */
  hide(): void;
  close(): Promise<void>;
}

const reply = (text: string): Reply => ({
  language: 'nb',
  headline: [{ kind: 'text', text }],
  blocks: [],
  actions: [{ label: 'Status', do: { kind: 'ask', text: 'status' } }],
});

/** What the outbox relies on, whatever the chat. */
export function chatRoomsContract(name: string, start: () => Promise<RoomsUnderTest>): void {
  describe(`rooms of ${name}`, () => {
    let at: RoomsUnderTest;
    beforeEach(async () => {
      at = await start();
    });
    afterEach(() => at.close());

    const post = (text: string, key: string) =>
      at.chat.post({ room: at.room, reply: reply(text), key });
    const find = (key: string) => at.chat.find(at.room, key, at.now);

    it('take a message, which is found by its key and by no other', async () => {
      const posted = await post('Rolig natt.', 'digest/1');
      if (posted.kind !== 'sent') throw new TypeError(JSON.stringify(posted));
      await post('Urolig natt.', 'digest/2');
      at.talk('God morgen');
      expect(await find('digest/1')).toEqual({ kind: 'found', ref: posted.ref });
      expect(await find('digest/3')).toEqual({ kind: 'absent' });
      expect(at.said().join()).toContain('Rolig natt.');
    });

    it('are looked through from a little earlier, since our clock may be ahead of the chat’s', async () => {
      await post('Rolig natt.', 'digest/1');
      const ahead = at.now + 2 * MINUTE;
      expect(await at.chat.find(at.room, 'digest/1', ahead)).toMatchObject({ kind: 'found' });
    });

    it('show other words in the place of a message, which is still found', async () => {
      const posted = await post('Nede.', 'alert/1');
      const ref = posted.kind === 'sent' ? posted.ref : '';
      const other = { room: at.room, reply: reply('Oppe igjen.'), key: 'alert/1' };
      expect(await at.chat.edit(ref, other)).toEqual({ kind: 'sent', ref });
      expect(await at.chat.edit(ref, other)).toEqual({ kind: 'sent', ref });
      expect(at.said()).toEqual([expect.stringContaining('Oppe igjen.')]);
      expect(await find('alert/1')).toEqual({ kind: 'found', ref });
      expect(await at.chat.edit('1', other)).toMatchObject({ kind: 'refused' });
    });

    it('say of a message that somebody deleted that it is gone, and find it no more', async () => {
      const posted = await post('Nede.', 'alert/1');
      at.remove(posted.kind === 'sent' ? posted.ref : '');
      const other = { room: at.room, reply: reply('Oppe igjen.'), key: 'alert/1' };
      expect(await at.chat.edit('ref' in posted ? posted.ref : '', other)).toMatchObject({
        kind: 'refused',
        isGone: true,
      });
      expect(await find('alert/1')).toEqual({ kind: 'absent' });
    });

    it('let the whole room hear what belongs to a thread, and it is found there', async () => {
      const posted = await post('Nede.', 'alert/1');
      const thread = posted.kind === 'sent' ? posted.ref : '';
      const again = { room: at.room, reply: reply('Det begynte igjen.'), key: 'alert/1/2', thread };
      const heard = await at.chat.post({ ...again, broadcast: true });
      if (heard.kind !== 'sent') throw new TypeError(JSON.stringify(heard));
      expect(await find('alert/1/2')).toEqual({ kind: 'found', ref: heard.ref });
      expect(await at.chat.edit('2', again)).toMatchObject({ kind: 'refused', isGone: true });
    });

    it('take a message into the thread of another, where it is found', async () => {
      const posted = await post('Nede.', 'alert/1');
      const thread = posted.kind === 'sent' ? posted.ref : '';
      expect(await at.chat.find(at.room, 'alert/1/2', at.now, thread)).toEqual({ kind: 'absent' });
      const said = { room: at.room, reply: reply('Ny årsak.'), key: 'alert/1/2', thread };
      expect(await at.chat.post(said)).toMatchObject({ kind: 'sent' });
      expect(await at.chat.post({ ...said, key: 'alert/1/3' })).toMatchObject({ kind: 'sent' });
      expect(await find('alert/1/2')).toEqual({ kind: 'absent' });
      expect(await at.chat.find(at.room, 'alert/1/2', at.now, thread)).toMatchObject({
        kind: 'found',
      });
    });

    const picture = {
      name: 'natt.png',
      title: 'Natten',
      type: 'image/png',
      bytes: new Uint8Array([1, 2, 3]),
      alt: 'Rolig natt. Alt virker.',
    };

    it('take files into the thread of a message', async () => {
      const posted = await post('Rolig natt.', 'digest/1');
      const ref = posted.kind === 'sent' ? posted.ref : '';
      const attached = await at.chat.attach?.(at.room, ref, [picture]);
      expect(attached).toMatchObject({ kind: 'sent' });
      const { name, alt } = picture;
      expect(at.filesUnder(ref)).toEqual([{ name, alt }]);
    });

    it('say so where files are refused, and leave the message as it was', async () => {
      const posted = await post('Rolig natt.', 'digest/1');
      const ref = posted.kind === 'sent' ? posted.ref : '';
      at.denyFiles();
      const attached = await at.chat.attach?.(at.room, ref, [picture]);
      expect(attached?.kind).toMatch(/^(?:refused|failed)$/);
      expect(await at.chat.attach?.('404', ref, [picture])).toMatchObject({
        kind: expect.stringMatching(/^(?:refused|failed)$/),
      });
      expect(at.filesUnder(ref)).toEqual([]);
      expect(at.said()).toHaveLength(1);
    });

    it('are looked through past the first page', async () => {
      const posted = await post('Rolig natt.', 'digest/1');
      for (let n = 0; n < 250; n++) at.talk(`melding ${n}`);
      expect(await find('digest/1')).toMatchObject({ kind: 'found' });
      expect(posted.kind).toBe('sent');
    });

    it('say so where they cannot be read, rather than that nothing is there', async () => {
      await post('Rolig natt.', 'digest/1');
      at.hide();
      expect(await find('digest/1')).toMatchObject({ kind: 'unknown' });
    });

    it('take a message whose buttons are about three hundred channels', async () => {
      const channels = Array.from({ length: 300 }, (_, index) => `some-district-${index}-facebook`);
      const actions = [
        { label: 'Hvorfor?', do: { kind: 'why', channels } },
        { label: 'Status for alle', do: { kind: 'status', channels } },
      ] as const;
      const message = { room: at.room, reply: { ...reply('Nede.'), actions }, key: 'alert/1' };
      const posted = await at.chat.post(message);
      expect(posted).toMatchObject({ kind: 'sent' });
      const ref = posted.kind === 'sent' ? posted.ref : '';
      expect(await at.chat.edit(ref, message)).toMatchObject({ kind: 'sent' });
    });

    it('refuse what no waiting mends', async () => {
      const posted = await at.chat.post({ room: '404', reply: reply('x'), key: 'digest/1' });
      expect(posted).toMatchObject({ kind: 'refused' });
      expect(at.said()).toEqual([]);
    });
  });
}

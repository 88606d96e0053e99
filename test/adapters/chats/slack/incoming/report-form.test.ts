import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, ROOM, workplace } from '../slack-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;

beforeEach(async () => {
  at = await workplace();
  await at.connect();
});
afterEach(() => at.close());

type View = Awaited<ReturnType<typeof at.slack.nextView>>;

/** Values by block and action: each field is a block of its own. */
function filled(form: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(form).map(([field, value]) => [field, { [field]: value }]),
  );
}

/** The initial value of each field. */
function begun(view: View): Readonly<Record<string, unknown>> {
  const blocks = view['blocks'] as { block_id: string; element: Record<string, unknown> }[];
  return Object.fromEntries(
    blocks.map(({ block_id: id, element }) => {
      const option = element['initial_option'] as { value?: string } | undefined;
      return [id, option?.value ?? element['initial_value']];
    }),
  );
}

async function openedFromAnswer() {
  const answer = await at.asked('status');
  const view = at.slack.nextView();
  at.kari.press(
    answer,
    buttonsOf(answer)['Får publisert igjen'] ?? buttonsOf(answer)['Får ikke publisert'] ?? '',
  );
  return await view;
}

const X = { channel: 'vik-x', says: 'cannot-post' };

describe('the report form', () => {
  it("opens from Can't post, begun with the channel and what is said", async () => {
    at.setup.means('ask-status', { slots: { owner: ['vik'] } });
    expect(begun(await openedFromAnswer())).toMatchObject(X);
  });

  it('opens from the global shortcut, and is answered by direct message', async () => {
    const opened = at.slack.nextView();
    at.kari.shortcut('report');
    const direct = at.slack.nextMessage(at.slack.workspace.im('U1').id);
    at.kari.submit(await opened, filled({ ...X, text: 'Something went wrong', since: '00:15' }));
    expect(JSON.stringify(await direct)).toContain('Something went wrong');
    expect(at.setup.known).toMatchObject([{ channel: 'vik-x', says: 'cannot-post' }]);
  });

  it.each([
    ['report', undefined],
    ['meld fra om Vik på X', 'vik-x'],
    ['meld Skjærgård', undefined],
  ])('opens from the command "%s"', async (text, channel) => {
    const opened = at.slack.nextView();
    at.kari.slash('/kanalvakt', text, { channel: ROOM });
    expect(begun(await opened)['channel']).toBe(channel);
  });

  it('stays closed where the command says what is wrong in words', async () => {
    at.setup.means('report-trouble', { slots: { owner: ['vik'], says: ['cannot-post'] } });
    const noted = await at.asked('meld at Vik ikke får postet');
    expect(noted['text']).toContain('Notert');
  });

  it("opens from a colleague's message with its words filled in", async () => {
    const message = at.slack.workspace.post(ROOM, { user: 'U2', text: 'Får ikke postet noe' });
    const opened = at.slack.nextView();
    at.kari.messageShortcut('report', ROOM, message);
    expect(begun(await opened)['text']).toBe('Får ikke postet noe');
    const receipt = at.slack.nextEphemeral(ROOM, 'U1');
    at.kari.submit(await opened, filled(X));
    expect((await receipt)['text']).toContain('Notert');
  });

  it('shows in the form what has to be mended, and reports nothing before', async () => {
    at.setup.means('ask-status', { slots: { owner: ['vik'] } });
    const view = await openedFromAnswer();
    const ack = await at.slack.nextAck(at.kari.submit(view, filled({ ...X, since: '25:99' })));
    expect(ack).toMatchObject({
      accepted: true,
      body: {
        response_action: 'errors',
        errors: { since: expect.stringContaining('forsto jeg ikke') },
      },
    });
    expect(at.setup.known).toEqual([]);
    const receipt = at.slack.nextEphemeral(ROOM, 'U1');
    at.kari.submit(view, filled({ ...X, since: '00:15' }));
    expect(JSON.stringify(await receipt)).toContain('Slik har det vært siden 00:15');
  });

  it('is noted once, however often Slack sends it', async () => {
    const opened = at.slack.nextView();
    at.kari.shortcut('report');
    const direct = at.slack.nextMessage(at.slack.workspace.im('U1').id);
    const envelope = at.kari.submit(await opened, filled(X));
    await direct;
    const again = at.slack.nextAck(envelope);
    at.slack.delivery.resend(envelope);
    await again;
    await at.asked('status');
    expect(at.setup.known).toHaveLength(1);
  });

  it('that Slack does not open loses nothing: what the button said is noted', async () => {
    at.setup.means('ask-status', { slots: { owner: ['vik'] } });
    const answer = await at.asked('status');
    // The response_url takes answers without a token.
    at.slack.bot.revoked = true;
    const receipt = at.slack.nextEphemeral(ROOM, 'U1');
    at.kari.press(answer, buttonsOf(answer)['Får ikke publisert'] ?? '');
    expect((await receipt)['text']).toContain('Notert');
  });

  it('is refused to those who may not report, and says who may', async () => {
    await at.chat().stop();
    await at.connect({ rights: { report: { people: { U9: 'Vaktleder Berg' } } } });
    const direct = at.slack.nextMessage(at.slack.workspace.im('U1').id);
    at.kari.shortcut('report');
    expect((await direct)['text']).toContain('Vaktleder Berg');
  });
});

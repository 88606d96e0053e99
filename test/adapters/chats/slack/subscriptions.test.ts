import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOM, workplace } from './slack-fixture.ts';

let at: Awaited<ReturnType<typeof workplace>>;

beforeEach(async () => {
  at = await workplace();
  await at.connect();
  at.setup.means('alerts', { slots: { action: 'on' } });
});
afterEach(() => at.close());

it('alerts that are asked for where the bot is no member are refused, and how to invite it is said', async () => {
  at.slack.workspace.addChannel('C2', ['U1']);
  const answer = at.slack.nextEphemeral('C2', 'U1');
  at.kari.slash('/alerts', 'oslo', { channel: 'C2' });
  expect(JSON.stringify(await answer)).toContain('Inviter meg («/invite @Kanalvakt»)');
  expect(await at.chat().reach?.('C2')).toEqual({ kind: 'closed', lacks: 'member' });
  at.slack.workspace.addChannel('C3', ['U1', at.slack.workspace.bot.user]);
  expect(await at.chat().reach?.('C3')).toEqual({ kind: 'open' });
});

it('who turns alerts on by a command is said in the room', async () => {
  const told = at.slack.nextMessage(ROOM);
  at.kari.slash('/alerts', 'oslo', { channel: ROOM });
  const said = JSON.stringify(await told);
  expect(said).toContain('har bestemt hva dette rommet varsles om');
  expect(said).toContain('Varsler her');
});

it('the commands for what a room is sent may have other names', async () => {
  await at.chat().stop();
  await at.connect({ commands: { alerts: 'varsler' } });
  const told = at.slack.nextEphemeral(ROOM, 'U1');
  at.kari.slash('/varsler', 'oslo', { channel: ROOM });
  expect(JSON.stringify(await told)).toContain('Varsler her');
});

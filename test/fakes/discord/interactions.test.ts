import type { ChatInputCommandInteraction } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { realClient, STATUS } from './real-client.ts';

const at = realClient();

describe('interactions', () => {
  const register = () =>
    at.client.application?.commands.set([STATUS, { type: 3, name: 'Report channel trouble' }]);

  async function slash(): Promise<ChatInputCommandInteraction> {
    const arrived = at.asked();
    at.kari.slash('status', { channel: 'oslo' });
    const interaction = await arrived;
    if (!interaction.isChatInputCommand()) throw new Error('a slash command was run');
    return interaction;
  }

  test('a slash command is deferred, then edited, and a follow-up is ephemeral', async () => {
    await at.connect();
    await register();
    const interaction = await slash();
    expect(interaction.options.getString('channel')).toBe('oslo');
    await interaction.deferReply();
    await interaction.editReply('Oppe');
    const [seen] = at.server.interactions;
    if (!seen) throw new Error('an interaction was begun');
    expect(seen.callback).toBe(5);
    expect((await at.server.answerTo(seen)).content).toBe('Oppe');
    await interaction.followUp({ content: 'Bare deg', flags: 64 });
    expect(seen.messages.map(({ flags }) => flags)).toEqual([0, 64]);
  });

  test('a second answer is 40060, one after three seconds is 10062, one after fifteen minutes is refused', async () => {
    await at.connect();
    await register();
    const first = await slash();
    await first.reply('a');
    const again = at.client.rest.post(`/interactions/${first.id}/${first.token}/callback`, {
      body: { type: 4, data: { content: 'b' } },
    });
    await expect(again).rejects.toMatchObject({ code: 40060 });
    const late = await slash();
    at.pass(3_001);
    await expect(late.reply('a')).rejects.toMatchObject({ code: 10062 });
    at.pass(15 * 60_000);
    await expect(first.editReply('c')).rejects.toMatchObject({ code: 50027 });
  });

  test('a button updates its message, or opens a modal that is sent', async () => {
    await at.connect();
    const button = (id: string) => ({ type: 2, style: 1, label: id, custom_id: id });
    const body = {
      content: 'a',
      components: [{ type: 1, components: [button('why'), button('report')] }],
    };
    await at.client.rest.post(`/channels/${at.server.general.id}/messages`, { body });
    const message = await at.server.nextMessage();
    let arrived = at.asked();
    at.kari.press(message, 'why');
    let interaction = await arrived;
    if (interaction.isButton()) await interaction.update('b');
    expect(message.content).toBe('b');
    arrived = at.asked();
    const pressed = at.kari.press(message, 'report');
    interaction = await arrived;
    const input = { type: 4, style: 1, customId: 'what', label: 'Hva?' } as const;
    if (interaction.isButton())
      await interaction.showModal({
        title: 'Meld',
        customId: 'm',
        components: [{ type: 1, components: [input] }],
      });
    expect((await at.server.answered(pressed)).modal).toMatchObject({ title: 'Meld' });
    arrived = at.asked();
    const submitted = at.kari.submitModal(pressed, { what: 'Nede' });
    interaction = await arrived;
    if (interaction.isModalSubmit())
      await interaction.reply({
        content: interaction.fields.getTextInputValue('what'),
        flags: 64,
      });
    expect(await at.server.answerTo(submitted)).toMatchObject({ content: 'Nede', flags: 64 });
  });

  test('autocomplete takes choices, and a context menu carries the message whole', async () => {
    await at.connect();
    await register();
    let arrived = at.asked();
    const typed = at.kari.autocomplete('status', 'channel', 'os');
    let interaction = await arrived;
    if (interaction.isAutocomplete())
      await interaction.respond([{ name: interaction.options.getFocused(), value: 'oslo' }]);
    expect((await at.server.answered(typed)).choices).toEqual([{ name: 'os', value: 'oslo' }]);
    const message = at.kari.say('siden er nede');
    arrived = at.asked();
    at.kari.contextMenu('Report channel trouble', message);
    interaction = await arrived;
    expect(interaction.isMessageContextMenuCommand() && interaction.targetMessage.content).toBe(
      'siden er nede',
    );
  });
});

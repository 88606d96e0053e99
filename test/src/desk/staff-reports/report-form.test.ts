import { describe, expect, it } from 'vitest';
import type { FormInput } from '#src/model/replies/report-form.ts';
import { plainText } from '#src/say/plain-text.ts';
import { NOW, SAMPLE_DIRECTORY } from '../../say/sample-channels.ts';
import { deskFixture, KARI, OLA } from '../desk-fixture.ts';

const FILLED: FormInput = {
  channel: 'skjaergard-x',
  says: 'cannot-post',
  text: 'Something went wrong',
  since: '00:15',
};

async function formFor(setup: ReturnType<typeof deskFixture>, asker = KARI) {
  const offered = await setup.desk.form.open({ channel: 'skjaergard-x' }, asker);
  if (!offered.ok) throw new TypeError('no form was offered');
  return offered.form;
}

describe('the form to report with', () => {
  it("lists the channels in use, the person's own organisation's first", async () => {
    const { channel } = await formFor(deskFixture());
    expect(channel.choices?.map(({ label }) => label)).toEqual([
      'Skjærgård på X',
      'Skjærgård på Facebook',
      'Skjærgård i politiloggen',
      'Vik på X',
      'Ytre Vik brannvesen på X',
    ]);
    expect(channel.chosen?.id).toBe('skjaergard-x');
  });

  it('begins with what is known', async () => {
    const offered = await deskFixture().desk.form.open({ says: 'page-gone', text: 'Borte!' }, OLA);
    expect(offered).toMatchObject({
      form: { says: { chosen: { label: 'siden er borte' } }, text: { value: 'Borte!' } },
    });
  });

  it('has its channels looked up where they are too many to show', async () => {
    const many = Array.from({ length: 101 }, (_, n) => ({
      id: `k${n}`,
      owner: 'Vik politidistrikt',
      platform: 'x' as const,
      handle: `konto${n}`,
      role: 'ours' as const,
    }));
    const { desk } = deskFixture({ directory: { ...SAMPLE_DIRECTORY, channels: many } });
    const offered = await desk.form.open({}, OLA);
    expect(offered.ok && offered.form.channel.choices).toBeUndefined();
    expect(await desk.form.channelOptions('konto100', 20, OLA)).toEqual([
      { id: 'k100', label: 'Vik på X (konto100)' },
    ]);
    expect(await desk.form.channelOptions('', 20, OLA)).toHaveLength(20);
  });

  it('says of each field what has to be mended', () => {
    const faults = deskFixture().desk.form.issues(
      { channel: 'gone', says: 'hello', text: 'x'.repeat(501), since: '25:99' },
      'nb',
    );
    expect(faults).toEqual({
      channel: 'Velg en kanal som jeg følger.',
      says: 'Velg hva som skjer.',
      text: 'Det er for langt: høyst 500 tegn.',
      since: expect.stringContaining('forsto jeg ikke'),
    });
  });

  it('finds no fault with what may be left out', () => {
    const { channel, says } = FILLED;
    expect(deskFixture().desk.form.issues({ channel, says } as FormInput, 'nb')).toEqual({});
  });

  it('reports all that was filled in, and says since when', async () => {
    const setup = deskFixture();
    expect(setup.desk.form.issues(FILLED, 'nb')).toEqual({});
    const { reply } = await setup.desk.form.submit(FILLED, KARI);
    const since = NOW - 125 * 60_000;
    expect(setup.known).toMatchObject([
      { channel: 'skjaergard-x', says: 'cannot-post', text: 'Something went wrong', since },
    ]);
    expect(plainText(reply)).toContain('Slik har det vært siden 00:15.');
  });

  it('is refused to those who may not report', async () => {
    const refusal = () => ({ why: 'right', right: 'report', holders: ['Vaktledere'] }) as const;
    const offered = await deskFixture().desk.form.open({}, { ...OLA, refusal });
    expect(offered).toMatchObject({ ok: false });
    const refused = await deskFixture().desk.form.submit(FILLED, { ...OLA, refusal });
    expect(plainText(refused.reply)).toContain('Vaktledere');
  });
});

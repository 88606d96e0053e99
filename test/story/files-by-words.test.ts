import { expect, it } from 'vitest';
import { openDemonstration } from '#app/nights/demonstration.ts';
import type { Answer, Asker } from '#src/desk/desk.ts';
import type { AlertSubscription } from '#src/model/alert.ts';
import { plainText } from '#src/say/plain-text.ts';

/** Past the end of the incident. */
const AFTER = Date.parse('2020-07-16T02:46:00Z');

const kari: Asker = {
  person: 'U1',
  name: 'Kari',
  chat: 'slack',
  room: 'C1',
  reporter: 'staff',
  mayEdit: false,
};
const { chat: _chat, ...atTerminal } = kari;

async function fileOf({ files }: Answer) {
  const [file, ...more] = (await files?.()) ?? [];
  if (!file) throw new Error('there is no file');
  expect(more).toEqual([]);
  return { ...file, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes) };
}

it('brings the history that words ask for as a table, the words first', async () => {
  const { desk } = await openDemonstration(AFTER);
  const answer = await desk.hear('eksporter historikken til oslo siste døgn som csv', kari);
  expect(plainText(answer.reply)).toContain('Nede, 00:15 til 02:41');
  expect(plainText(answer.reply)).toContain('Alt ligger i filen (CSV).');
  const file = await fileOf(answer);
  expect(file).toMatchObject({ name: 'oslo-x-2020-07-16.csv', type: 'text/csv; charset=utf-8' });
  expect(file.text.startsWith('\ufeffchannel,')).toBe(true);
  expect(file.text).toContain(',trouble,2020-07-15T22:15:00Z,');
  expect(file.alt).toContain('Nede, 00:15 til 02:41');
});

it('brings it as JSON where that is said, and of the day that is named', async () => {
  const { desk } = await openDemonstration(AFTER);
  const file = await fileOf(await desk.hear('history of Oslo 15 July as json', kari));
  expect(JSON.parse(file.text).channels).toMatchObject([
    { channel: 'oslo-x', from: '2020-07-14T22:00:00Z', to: '2020-07-15T22:00:00Z' },
  ]);
});

it('offers the file with a button, of the same period', async () => {
  const { desk } = await openDemonstration(AFTER);
  const { reply } = await desk.hear('historikk oslo siste døgn', kari);
  const button = reply.actions.find(({ label }) => label === 'Eksporter (CSV)');
  expect(button?.do).toEqual({
    kind: 'export-history',
    channels: ['oslo-x'],
    form: 'csv',
    period: 'P1D',
  });
  if (button) expect((await fileOf(await desk.press(button.do, kari))).name).toMatch(/\.csv$/);
});

it('brings the report on the incident by words and by the button of an alert that is over', async () => {
  const { desk, incidents, notifications } = await openDemonstration(AFTER);
  const answer = await desk.hear('rapport om hendelsen', kari);
  expect(plainText(answer.reply)).toContain(
    'Rapporten om hendelsen ligger i filen: Oslo på X, fra 00:15.',
  );
  const file = await fileOf(answer);
  expect(file.name).toBe('report-oslo-x-2020-07-15.html');
  expect(file.text).toContain('Hendelsesrapport: Oslo på X');
  expect(file.alt).toContain('var nede fra 00:15 til 02:41');

  const [incident] = await incidents.between(0, AFTER);
  const plan: AlertSubscription = {
    id: 'p',
    chat: 'slack',
    room: 'C1',
    zone: 'Europe/Oslo',
    language: 'en',
    organisations: [],
    platforms: [],
    least: 'warning',
    since: 0,
  };
  if (!incident) throw new Error('there is no incident');
  const alert = await (await notifications()).alert(incident, plan);
  const button = alert.actions.find(({ label }) => label === 'Report');
  if (!button) throw new Error('there is no button');
  expect((await fileOf(await desk.press(button.do, kari))).name).toBe(file.name);
});

it('says so where there is no such incident', async () => {
  const { desk } = await openDemonstration(AFTER);
  const answer = await desk.hear('rapport om hendelsen i Vest', kari);
  expect(plainText(answer.reply)).toContain('Jeg kjenner ingen slik hendelse.');
  expect(answer.files).toBeUndefined();
  const pressed = await desk.press({ kind: 'incident-report', incident: '99' }, kari);
  expect(plainText(pressed.reply)).toContain('Jeg kjenner ingen slik hendelse.');
});

it('says how to get the file where none can be shown', async () => {
  const { desk } = await openDemonstration(AFTER);
  const exported = await desk.hear('eksporter historikken til oslo', atTerminal);
  expect(exported.files).toBeUndefined();
  expect(plainText(exported.reply)).toContain('npm start -s -- history');
  const report = await desk.hear('hendelsesrapport oslo', atTerminal);
  expect(report.files).toBeUndefined();
  expect(plainText(report.reply)).toContain('npm start -s -- report 1');
});

it('gives the emergency numbers, and no report, to somebody in danger', async () => {
  const { desk } = await openDemonstration(AFTER);
  const answer = await desk.hear('det brenner her, hjelp! rapport om hendelsen', kari);
  expect(plainText(answer.reply)).toContain('110');
  expect(answer.files).toBeUndefined();
});

import { expect, it } from 'vitest';
import { historyCsv } from '#src/desk/history/history-csv.ts';
import type { ExportedChannel, HistoryExport } from '#src/desk/history/history-export.ts';

const OSLO: ExportedChannel = {
  channel: 'oslo-x',
  organisation: 'Oslo politidistrikt',
  platform: 'x',
  handle: 'oslopolitiops',
  zone: 'Europe/Oslo',
  from: '2020-07-15T00:00:00Z',
  to: '2020-07-16T00:00:00Z',
  posts: [
    { at: '2020-07-15T18:12:00Z', count: 1 },
    { at: '2020-07-15T23:00:00.500Z', count: 2 },
  ],
  silences: [{ from: '2020-07-15T18:12:00Z', to: '2020-07-15T23:00:00.500Z' }],
  troubles: [{ from: '2020-07-15T22:15:00Z', ability: 'blocked', cause: 'platform-lockdown' }],
};
const of = (...channels: ExportedChannel[]): HistoryExport => ({
  made: '2020-07-16T00:00:00Z',
  periodUnclear: false,
  channels,
});

it('is a row for each thing that was seen, in the order of time', () => {
  expect(historyCsv(of(OSLO), false).split('\r\n')).toEqual([
    'channel,organisation,platform,handle,kind,from,to,posts,ability,cause',
    'oslo-x,Oslo politidistrikt,x,oslopolitiops,post,2020-07-15T18:12:00Z,2020-07-15T18:12:00Z,1,,',
    'oslo-x,Oslo politidistrikt,x,oslopolitiops,silence,2020-07-15T18:12:00Z,2020-07-15T23:00:00.500Z,,,',
    'oslo-x,Oslo politidistrikt,x,oslopolitiops,trouble,2020-07-15T22:15:00Z,,,blocked,platform-lockdown',
    'oslo-x,Oslo politidistrikt,x,oslopolitiops,post,2020-07-15T23:00:00.500Z,2020-07-15T23:00:00.500Z,2,,',
    '',
  ]);
});

it('is its head alone where nothing was seen', () => {
  expect(historyCsv(of(), false)).toBe(
    'channel,organisation,platform,handle,kind,from,to,posts,ability,cause\r\n',
  );
});

it.each(['=HYPERLINK("http://evil.example")', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1'])(
  'lets a spreadsheet take %j for no formula',
  (name) => {
    const csv = historyCsv(of({ ...OSLO, organisation: name, handle: name }), false);
    const field = `'${name.replaceAll('"', '""')}`;
    const written = /["\r]/.test(name) ? `"${field}"` : field;
    expect(csv).toContain(`\r\noslo-x,${written},x,${written},post,`);
  },
);

it('keeps commas, quotes and line ends inside their field', () => {
  const csv = historyCsv(of({ ...OSLO, organisation: 'a, "b"\nc', posts: [] }), false);
  expect(csv).toContain('oslo-x,"a, ""b""\nc",x,');
});

it('says that it is UTF-8 where that is wanted', () => {
  expect(historyCsv(of(OSLO), true).startsWith('\ufeffchannel,')).toBe(true);
});

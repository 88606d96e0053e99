import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from './run-cli.ts';

const NIGHT = join(import.meta.dirname, '../../app/nights/oslo-2020-07-16.json');

let folder: string;
const run = commandLine(() => folder);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kanalvakt-cli-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('history', () => {
  it('is told in words, in the language that they show', async () => {
    const { code, out } = await run(['history', 'oslo 7 dager']);
    expect(code).toBe(0);
    expect(out).toContain('• Nede, 00:15 til 02:41 (2 t 26 min)');
    expect((await run(['history', 'Oslo last 7 days'])).out).toContain('• Down, 00:15 to 02:41');
  });

  it('is a table for spreadsheets, also of a night file as it was at some time', async () => {
    const { code, out } = await run(['history', 'oslo 16 juli', '--csv', '--night', NIGHT]);
    expect(code).toBe(0);
    expect(out.split('\r\n')).toEqual([
      'channel,organisation,platform,handle,kind,from,to,posts,ability,cause',
      'oslo-x,Oslo politidistrikt,x,oslopolitiops,trouble,2020-07-15T22:15:00Z,2020-07-16T00:41:00Z,,blocked,platform-lockdown',
      '',
    ]);
    const earlier = ['--night', NIGHT, '--at', '2020-07-15T22:20:00Z'];
    const before = await run(['history', 'oslo siste døgn', '--csv', ...earlier]);
    expect(before.out).toContain(',trouble,2020-07-15T22:15:00Z,,,blocked,');
  });

  it('is one object for other programs', async () => {
    const { code, out } = await run(['history', 'Vest siste døgn', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      periodUnclear: false,
      channels: [{ channel: 'vest-x', organisation: 'Vest politidistrikt', troubles: [] }],
    });
  });

  it.each([
    ['two forms at once', ['history', 'oslo', '--csv', '--json'], 'choose one'],
    ['what is not watched', ['history', 'Troms 7 dager'], 'nothing that is watched'],
    ['no words', ['history'], 'WHAT'],
    ['a night that is not there', ['history', 'oslo', '--night', 'no.yaml'], 'no such file'],
  ])('ends %s with exit code 2 and what to do', async (_name, args, message) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});

describe('report', () => {
  it('is Markdown, and HTML where that is wanted', async () => {
    const markdown = await run(['report', 'oslo 16 juli']);
    expect(markdown.code).toBe(0);
    expect(markdown.out).toMatch(/^# Demonstration, 16 July 2020: Hendelsesrapport: Oslo på X/);
    const html = await run(['report', '1', '--html', '--language', 'en', '--night', NIGHT]);
    expect(html.code).toBe(0);
    expect(html.out).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html.out).toContain('Incident report: Oslo on X');
  });

  it.each([
    ['an incident that there is not', ['report', '77'], 'no incident is named by "77"'],
    ['two forms at once', ['report', '1', '--html', '--markdown'], 'choose one'],
    ['an unknown language', ['report', '1', '--language', 'sv'], 'known: nb, nn, en'],
  ])('ends %s with exit code 2 and what to do', async (_name, args, message) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});

import { describe, expect, it } from 'vitest';
import { parseSettings } from '#src/settings/settings.ts';

const settings = (jetstream: string) =>
  parseSettings(
    `
organisations: [{ id: fjell, name: Fjell, channels: [{ platform: bluesky, handle: fjell.example }] }]
platforms: { bluesky: { jetstream: ${jetstream} } }
`,
    'k.yaml',
  );

describe('the stream of Bluesky in the settings', () => {
  it.each([
    ['null', null],
    ['{ from: 50 }', { from: 50 }],
    ["{ url: 'wss://stream.example/subscribe' }", { url: 'wss://stream.example/subscribe' }],
  ])('may be %s', (written, read) => {
    const parsed = settings(written);
    expect(parsed.ok && parsed.value.platforms.bluesky.jetstream).toEqual(read);
  });

  it('has an address of a stream', () => {
    const parsed = settings("{ url: 'https://stream.example' }");
    expect(parsed.ok || JSON.stringify(parsed.issues)).toContain('is no address of a stream');
  });
});

import { expect, it } from 'vitest';
import { channelsOfTool } from '#src/settings/http.ts';
import { parseSettings } from '#src/settings/settings.ts';
import { issueLines } from '#src/yaml/file-issue.ts';

const TOKEN = 'a-token-of-the-publisher-0123456789';

function settings(http: string, variables: Record<string, string> = { TOKEN }) {
  return parseSettings(
    `organisations:
  - id: oslo
    name: Oslo pd
    channels: [{ platform: x, handle: oslo }, { platform: bluesky, handle: oslo.example }]
  - { id: vest, name: Vest pd, channels: [{ platform: x, handle: vest }] }
http:
${http}`,
    'k.yaml',
    variables,
  );
}

function faults(http: string, variables?: Record<string, string>): string {
  const parsed = settings(http, variables);
  return parsed.ok ? '' : issueLines(parsed.issues);
}

it('listens on this machine alone where nothing is said', () => {
  const parsed = settings('  {}');
  expect(parsed.ok && parsed.value.http).toEqual({ host: '127.0.0.1', port: 8080, tools: [] });
});

it('lets a tool speak of its organisations’ channels, and of those it names', () => {
  const parsed = settings(
    // biome-ignore lint/suspicious/noTemplateCurlyInString: that is how settings refer to secrets
    '  tools: [{ name: publisher, token: "${TOKEN}", organisations: [oslo], channels: [vest-x] }]',
  );
  const value = parsed.ok ? parsed.value : undefined;
  const tool = value?.http?.tools[0];
  expect(value && tool && channelsOfTool(tool, value)).toEqual([
    'oslo-x',
    'oslo-bluesky',
    'vest-x',
  ]);
});

/* biome-ignore-start lint/suspicious/noTemplateCurlyInString: that is how settings refer to secrets */
it.each([
  ['token: written-out-written-out', 'channels: [oslo-x]', 'a secret does not belong in this file'],
  ['token: "${SHORT}"', 'channels: [oslo-x]', 'could be guessed; make one with'],
  ['token: "${MISSING}"', 'channels: [oslo-x]', 'the variable MISSING, which is not set'],
  [
    'token: "${TOKEN}"',
    'channels: [oslo-xx]',
    'no channel has the id "oslo-xx"; did you mean "oslo-x"?',
  ],
  [
    'token: "${TOKEN}"',
    'organisations: [olso]',
    'no organisation has the id "olso"; did you mean "oslo"?',
  ],
  ['token: "${TOKEN}"', 'channels: []', '"channels" or "organisations" is missing'],
  ['token: "${TOKEN}"', 'chanels: [oslo-x]', 'unknown key "chanels"; did you mean "channels"?'],
])('says what is wrong with %s and %s', (token, rest, message) => {
  const told = faults(`  tools: [{ name: publisher, ${token}, ${rest} }]`, {
    TOKEN,
    SHORT: 'short',
  });
  expect(told).toContain(message);
  expect(told).not.toContain(TOKEN);
  expect(told).not.toContain('written-out');
});

it('wants a name and a token of its own for each tool', () => {
  const tool = '    - { name: publisher, token: "${TOKEN}", channels: [oslo-x] }';
  const told = faults(`  tools:\n${tool}\n${tool}`);
  expect(told).toContain('http.tools[1].name: "publisher" stands twice');
  expect(told).toContain('http.tools[1].token: another tool has the same one');
});
/* biome-ignore-end lint/suspicious/noTemplateCurlyInString: that is how settings refer to secrets */

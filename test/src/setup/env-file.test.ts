import { expect, it } from 'vitest';
import { addVariables } from '#src/setup/env-file.ts';
import { secretsOf } from '#src/setup/secrets.ts';

const SECRETS = [...secretsOf('oslo-x', 'x'), ...secretsOf('oslo-bluesky', 'bluesky')];

it('begins a file with each name, where its value comes from, and no value', () => {
  expect(addVariables('', SECRETS)).toBe(`# X: Developer Console, your app, "Bearer Token"
X_BEARER_TOKEN=

# X: an access token of the account itself
OSLO_X_TOKEN=

# Bluesky: Settings, Privacy and security, App passwords
OSLO_BLUESKY_APP_PASSWORD=
`);
});

it.each([
  ['X_BEARER_TOKEN=abc\n'],
  ['X_BEARER_TOKEN=\n'],
  ['# mine\n  export X_BEARER_TOKEN = "a=b"\n'],
  ['OTHER=1\r\nX_BEARER_TOKEN=abc\r\n'],
])('leaves what stands there as it is: %j', (text) => {
  const added = addVariables(text, SECRETS);
  expect(added.startsWith(text)).toBe(true);
  expect(added.slice(text.length)).not.toContain('X_BEARER_TOKEN');
  expect(added.slice(text.length)).toMatch(/^OSLO_X_TOKEN=\r?$/m);
  expect(addVariables(added, SECRETS)).toBe(added);
});

it('does not take a name in a comment or in a value for one that is set', () => {
  expect(addVariables('# OSLO_X_TOKEN=\nNOTE="OSLO_X_TOKEN=1"\n', SECRETS)).toMatch(
    /^OSLO_X_TOKEN=$/m,
  );
});

it('changes nothing where nothing is missing, not even a line end', () => {
  expect(addVariables('A=1', [])).toBe('A=1');
  expect(addVariables('A=1', SECRETS)).toMatch(/^A=1\n\n# /);
});

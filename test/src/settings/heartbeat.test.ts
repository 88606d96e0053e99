import { expect, it } from 'vitest';
import { MINUTE } from '#src/model/instant.ts';
import { parseSettings } from '#src/settings/settings.ts';
import { issueLines } from '#src/yaml/file-issue.ts';

const URL = 'https://hc.example/ping/f3c1e0aa-secret';

function parsed(heartbeat: string, variables = {}) {
  const text = `organisations: [{ id: oslo, name: Oslo pd }]\nheartbeat: ${heartbeat}`;
  return parseSettings(text, 'k.yaml', variables);
}

function faults(heartbeat: string, variables = {}): string {
  const result = parsed(heartbeat, variables);
  return result.ok ? '' : issueLines(result.issues);
}

/* biome-ignore-start lint/suspicious/noTemplateCurlyInString: that is how settings refer to secrets */
it('beats each minute where nothing else is said', () => {
  const result = parsed('{ url: "${URL}" }', { URL });
  expect(result.ok && result.value.heartbeat).toEqual({ url: URL, every: MINUTE });
});

it('wants the address behind a variable, since it is a secret', () => {
  const told = faults(`{ url: "${URL}" }`);
  expect(told).toContain(
    'heartbeat.url: a secret does not belong in this file; write ${HEARTBEAT_URL}',
  );
  expect(told).not.toContain('f3c1e0aa');
});

it('says what is no address without telling it', () => {
  const told = faults('{ url: "${URL}" }', { URL: 'ftp://f3c1e0aa' });
  expect(told).toContain('"${URL}" is no http(s) address');
  expect(told).not.toContain('f3c1e0aa');
});
/* biome-ignore-end lint/suspicious/noTemplateCurlyInString: that is how settings refer to secrets */

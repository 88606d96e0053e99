import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#src/model/language.ts';
import { plainText } from '#src/say/plain-text.ts';
import { goldenReplies } from '#test/golden/replies.ts';

describe.each(LANGUAGES)('answers in %s', (language) => {
  it('read as they were read aloud', async () => {
    const all = Object.entries(goldenReplies(language))
      .map(([name, reply]) => {
        const buttons = reply.actions.map(({ label }) => `[${label}]`).join(' ');
        return `── ${name}\n${plainText(reply)}${buttons === '' ? '' : `\n${buttons}`}\n`;
      })
      .join('\n');
    await expect(all).toMatchFileSnapshot(`../../golden/answers.${language}.txt`);
  });
});

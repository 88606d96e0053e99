import { describe, expect, it } from 'vitest';
import { createInterpreter } from '#src/ask/interpreter.ts';
import { LANGUAGES } from '#src/model/language.ts';
import { INTENTS } from '#src/model/question.ts';
import { createWords } from '#src/say/words.ts';
import { SAMPLE_DIRECTORY } from '../say/sample-channels.ts';

/** What the bot offers as "did you mean" is sent back to it as words. */
describe.each(LANGUAGES)('what is offered in %s', (language) => {
  const words = createWords(language);
  const understanding = createInterpreter(SAMPLE_DIRECTORY);
  it.each(INTENTS.filter((intent) => intent !== 'off-topic'))('is understood: %s', (intent) => {
    const text = words.text(`choice.${intent}`);
    const question = understanding.interpret(text, { previous: [], preferred: language });
    expect(question.intent).toBe(intent);
    // A choice of what to read changes nothing.
    if (intent === 'alerts' || intent === 'digest') expect(question.slots.action).toBe('when');
  });
});

import { expect, it } from 'vitest';
import { LANGUAGES } from '#src/model/language.ts';
import { chatContract, conversation } from '../../contracts/chat.ts';
import { discordUnderTest, slackUnderTest } from '../../contracts/chats-under-test.ts';
import { TALKS } from '../../contracts/talks.ts';
import { thirdUnderTest } from '../../contracts/third-chat/under-test.ts';

it('is the conversation that is kept', async () => {
  const transcript = (await conversation()).join('\n\n');
  await expect(`${transcript}\n`).toMatchFileSnapshot('../../golden/conversation.txt');
});

it.each(LANGUAGES)('is the talk that is kept in %s', async (language) => {
  const transcript = (await conversation(TALKS[language])).join('\n\n');
  await expect(`${transcript}\n`).toMatchFileSnapshot(`../../golden/talk.${language}.txt`);
});

chatContract('Slack', slackUnderTest);
chatContract('Discord', discordUnderTest);
chatContract('A third chat', thirdUnderTest);

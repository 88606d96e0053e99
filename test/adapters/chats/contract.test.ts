import { expect, it } from 'vitest';
import { chatContract, conversation } from '../../contracts/chat.ts';
import { discordUnderTest, slackUnderTest } from '../../contracts/chats-under-test.ts';
import { thirdUnderTest } from '../../contracts/third-chat/under-test.ts';

it('is the conversation that is kept', async () => {
  const transcript = (await conversation()).join('\n\n');
  await expect(`${transcript}\n`).toMatchFileSnapshot('../../golden/conversation.txt');
});

chatContract('Slack', slackUnderTest);
chatContract('Discord', discordUnderTest);
chatContract('A third chat', thirdUnderTest);

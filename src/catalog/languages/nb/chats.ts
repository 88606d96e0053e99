import type { ChatsMessages } from '../en/chats.ts';

export const chats: ChatsMessages = {
  'chat.share': 'Del',
  'chat.shared-by': 'Delt av',
  'chat.too-old': 'Svaret er for gammelt til å deles.',
  'chat.unwritable':
    'Der du spurte, får jeg ikke skrive. Be en administrator gi meg tilgang; «kanalvakt check» sier hva som mangler.',
  'chat.looking': 'Jeg ser etter nå. Svaret kommer straks.',
  'discord.ping':
    'Svarer du på en melding fra meg, la varslingen (@ PÅ) stå på: uten den ser jeg ikke ordene dine, og reagerer bare med 🔔.',
  'discord.attachments':
    'Vedlegg leser jeg ikke. Står det en feilmelding der, skriv den til meg som tekst.',
  'discord.correct': 'Rett opp',
  'slack.no-threads': 'I en tråd virker ikke {command}: nevn meg der med @ i stedet.',
  'slack.looking': 'ser etter nå …',
  'slack.form-not-opened':
    'Slack åpnet ikke skjemaet. Skriv det til meg i stedet, for eksempel «Oslo får ikke postet på X».',
};

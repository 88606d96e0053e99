import type { ChatsMessages } from '../en/chats.ts';

export const chats: ChatsMessages = {
  'chat.share': 'Del',
  'chat.shared-by': 'Delt av',
  'chat.too-old': 'Svaret er for gammalt til å delast.',
  'chat.unwritable':
    'Der du spurde, får eg ikkje skrive. Be ein administrator gje meg tilgang; «kanalvakt check» seier kva som manglar.',
  'chat.looking': 'Eg ser etter no. Svaret kjem straks.',
  'discord.ping':
    'Svarar du på ei melding frå meg, lat varslinga (@ PÅ) stå på: utan den ser eg ikkje orda dine, og reagerer berre med 🔔.',
  'discord.attachments':
    'Vedlegg les eg ikkje. Står det ei feilmelding der, skriv henne til meg som tekst.',
  'discord.correct': 'Rett opp',
  'slack.no-threads': 'I ein tråd verkar ikkje {command}: nemn meg der med @ i staden.',
  'slack.looking': 'ser etter no …',
  'slack.form-not-opened':
    'Slack opna ikkje skjemaet. Skriv det til meg i staden, til dømes «Oslo får ikkje posta på X».',
};

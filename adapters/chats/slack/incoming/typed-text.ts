const REFERENCE = /<([@#!])([^<>|\s]+)(?:\|([^<>]*))?>/g;
const LINK = /<((?:https?|mailto|tel):[^<>|\s]+)(?:\|([^<>]*))?>/g;

/**
 * Words as a person typed them: Slack's references and escapes undone
 * (docs.slack.dev/messaging/formatting-message-text, "Retrieving and parsing messages").
 *
 * @param bot the bot's own user, whose mention only says to whom one speaks
 */
export function typedText(text: string, bot: string): string {
  return text
    .replace(REFERENCE, (_, kind: string, id: string, label?: string) => {
      if (kind === '@' && id === bot) return ' ';
      const shown = label || id;
      const sign = kind === '#' ? '#' : '@';
      return shown.startsWith(sign) ? shown : `${sign}${shown}`;
    })
    .replace(LINK, (_, address: string, label?: string) => label || address)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/**
 * What Discord takes at most, in characters (UTF-16 units are counted here, never fewer than Discord
 * counts) or pieces. Sources:
 * https://docs.discord.com/developers/resources/message#embed-object-embed-limits
 * https://docs.discord.com/developers/components/reference
 * https://docs.discord.com/developers/interactions/application-commands#application-command-object
 */
export const LIMITS = {
  /** attachment: `description`, "max 1024 characters" (docs.discord.com/developers/resources/message#attachment-object). */
  fileDescription: 1024,
  /** Of a message without an embed. */
  content: 2000,
  embed: {
    title: 256,
    description: 4096,
    footer: 2048,
    fields: 25,
    fieldName: 256,
    fieldValue: 1024,
  },
  /** Title, description, field names and values, footer and author, over all embeds of a message. */
  embedTexts: 6000,
  embeds: 10,
  rows: 5,
  buttonsInRow: 5,
  label: 80,
  /** Choices of an option with autocomplete; name and value of each, and of each item of a menu. */
  choices: 25,
  choice: 100,
  /** Items of a menu. */
  options: 25,
  modalTitle: 45,
  fieldLabel: 45,
  fieldDescription: 100,
  customId: 100,
  /** docs.discord.com/developers/resources/channel#start-thread-from-message: `name`. */
  threadName: 100,
} as const;

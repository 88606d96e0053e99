/** Block Kit's documented limits, in characters or items (docs.slack.dev/reference/block-kit). */
export const LIMITS = {
  /** blocks: "up to 50 blocks in each message". */
  blocksInMessage: 50,
  /**
   * A message's blocks together, as JSON. Not documented: `msg_blocks_too_long` was seen from some
   * 13,200 on, and maintainers speak of 12,000 (github.com/slackapi/bolt-js/issues/2509 and 2867).
   */
  message: 12_000,
  /** actions block: "maximum number of elements is 25". */
  buttonsInBlock: 25,
  /** button element: `text`. */
  buttonText: 75,
  /** context block's text objects, as for every text object. */
  text: 3000,
  /** chat.postMessage: "we recommend limiting the `text` field to 4,000 characters". */
  fallback: 4000,
  /** No limit is documented for the text in a rich text block; that of a section's text is kept. */
  richText: 3000,
} as const;

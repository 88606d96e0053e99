/** Block Kit's documented limits, in characters or items (docs.slack.dev/reference/block-kit). */
export const LIMITS = {
  /** blocks: "up to 50 blocks in each message". */
  blocksInMessage: 50,
  /**
   * A message's blocks together, as JSON. Not documented: `msg_blocks_too_long` was seen from some
   * 13,200 on, and maintainers speak of 12,000 (github.com/slackapi/bolt-js/issues/2509 and 2867).
   */
  message: 12_000,
  /** Of that, what one table may take, so that headline, footer and buttons stand in the same message. */
  table: 9000,
  /** table block: `rows`, the names of the columns among them. */
  tableRows: 100,
  /** actions block: "maximum number of elements is 25". */
  buttonsInBlock: 25,
  /** button element: `value`. */
  buttonValue: 2000,
  /** button element: `text`. */
  buttonText: 75,
  /** docs.slack.dev/interactivity/handling-user-interaction: "up to 5 times within 30 minutes". */
  responses: 5,
  /** modal view: `title`, `submit` and `close`. */
  viewTitle: 24,
  /** input block: `label` and `hint` may have 2,000; a phone shows far less. */
  label: 200,
  /** header block: `text`. */
  header: 150,
  /** option object: `text`. */
  optionText: 75,
  /** select menu element: `options`, and the items that an options load may bring. */
  options: 100,
  /** select menu element: `placeholder`. */
  placeholder: 150,
  /** context block's text objects, as for every text object. */
  text: 3000,
  /** chat.postMessage: "we recommend limiting the `text` field to 4,000 characters". */
  fallback: 4000,
  /** files.getUploadURLExternal: `alt_txt_too_large`. */
  alt: 1000,
  /** No limit is documented for the text in a rich text block; that of a section's text is kept. */
  richText: 3000,
} as const;

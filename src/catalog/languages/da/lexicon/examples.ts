import type { Examples } from '../../record/lexicon.ts';

/** Danish. */
export const examples: Examples = {
  'ask-status': `
    er vi nede eller er det bare en stille aften
    kan vi slå noget op på facebook
    er alt i orden hos jer
  `,
  'ask-why': `
    hvad skyldes det
    hvad er årsagen
    hvorfor kan vi ikke komme ind
  `,
  'ask-history': `
    hvornår postede vi sidst
    hvad skete der i går
  `,
  'report-trouble': `
    vi kan ikke få slået noget op
  `,
  'report-quiet': `
    rolig aften hos os
  `,
  digest: `
    send en daglig oversigt
  `,
  alerts: `
    giv besked når kontoen virker igen
  `,
  help: `
    hvad kan du hjælpe med
    hvordan bruger jeg dig
  `,
};

import type { Examples } from '../../record/lexicon.ts';

/** Swedish. */
export const examples: Examples = {
  'ask-status': `
    är kontot nere
    kommer våra inlägg ut
    är det något fel på facebook
  `,
  'ask-why': `
    varför är det så tyst
    vad är orsaken
    hur säker är du
  `,
  'ask-history': `
    när la vi ut något senast
    vad hände i natt
    hur länge har det varit tyst
  `,
  'report-trouble': `
    vi kan inte logga in
    kontot är spärrat
  `,
  'report-quiet': `
    lugn kväll inget att rapportera
  `,
  digest: `
    skicka rapport varje morgon
  `,
  alerts: `
    varsla mig om något händer
  `,
  help: `
    hjälp mig förstå vad du kan göra
    hur använder man dig
    vad kan du göra
  `,
};

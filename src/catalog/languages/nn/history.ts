import type { HistoryMessages } from '../en/history.ts';

export const history: HistoryMessages = {
  // History
  'history.last': 'Siste innlegg frå {channel}: {time}, for {age} sidan.',
  'history.never': 'Eg har ikkje sett noko innlegg frå {channel} enno.',
  'history.posts':
    '{n, plural, =0 {Ingen innlegg} =1 {Eitt innlegg} other {# innlegg}} frå {from} til {to}.',
  'history.silence': 'Stille i {duration}: {from} til {to}',
  'history.silence.on': 'Stille i {duration}, sidan {from}',
  'history.usual': 'Ni av ti stille periodar er kortare enn {duration}.',
  'history.no-silences': 'Inga lengre stille enn vanleg.',
  'history.incident':
    '{ability}, {from} til {to} ({duration}){known, select, no {} yes {: {clause}}}',
  'history.incident.on':
    '{ability} sidan {from} ({duration}){known, select, no {} yes {: {clause}}}',
  'history.no-incidents': 'Ingen feil observert.',
  'history.now': 'no',
  'history.scope': 'Eg kjenner berre det eg sjølv har sett, frå {from} til {to}.',
  'history.several': 'Siste innlegg:',
  'history.several.line': '{channel}: {time}, for {age} sidan',
  'history.several.never': '{channel}: ingen innlegg sett',
  'rhythm.headline': 'Rytmen til {channel}',
  'rhythm.known':
    'Eg har kjent kanalen i {known}, med {n, plural, one {eitt innlegg} other {# innlegg}}.{young, select, yes { Det er lite å lære av.} no {}}',
  'rhythm.told': 'Eg har ikkje sett noko innlegg enno; innstillingane seier {perDay} om dagen.',
  'rhythm.unknown':
    'Eg har ikkje sett noko innlegg enno, og veit ikkje kor ofte kanalen publiserer.',
  'rhythm.silence':
    'Siste innlegg {time}, for {length} sidan. Vanleg ville vore {expected} innlegg sidan då.',
};

import type { HistoryMessages } from '../en/history.ts';

export const history: HistoryMessages = {
  // History
  'history.last': 'Siste innlegg fra {channel}: {time}, for {age} siden.',
  'history.never': 'Jeg har ikke sett noe innlegg fra {channel} ennå.',
  'history.posts':
    '{n, plural, =0 {Ingen innlegg} =1 {Ett innlegg} other {# innlegg}} fra {from} til {to}.',
  'history.silence': 'Stille i {duration}: {from} til {to}',
  'history.silence.on': 'Stille i {duration}, siden {from}',
  'history.usual': 'Ni av ti stille perioder er kortere enn {duration}.',
  'history.no-silences': 'Ingen lengre stillhet enn vanlig.',
  'history.incident':
    '{ability}, {from} til {to} ({duration}){known, select, no {} yes {: {clause}}}',
  'history.incident.on':
    '{ability} siden {from} ({duration}){known, select, no {} yes {: {clause}}}',
  'history.no-incidents': 'Ingen feil observert.',
  'history.now': 'nå',
  'history.scope': 'Jeg kjenner bare det jeg selv har sett, fra {from} til {to}.',
  'history.several': 'Siste innlegg:',
  'history.several.line': '{channel}: {time}, for {age} siden',
  'history.several.never': '{channel}: ingen innlegg sett',
  'rhythm.headline': 'Rytmen til {channel}',
  'rhythm.known':
    'Jeg har kjent kanalen i {known}, med {n, plural, one {ett innlegg} other {# innlegg}}.{young, select, yes { Det er lite å lære av.} no {}}',
  'rhythm.told': 'Jeg har ikke sett noe innlegg ennå; innstillingene sier {perDay} om dagen.',
  'rhythm.unknown': 'Jeg har ikke sett noe innlegg ennå, og vet ikke hvor ofte kanalen publiserer.',
  'rhythm.silence':
    'Siste innlegg {time}, for {length} siden. Vanlig ville vært {expected} innlegg siden da.',
};

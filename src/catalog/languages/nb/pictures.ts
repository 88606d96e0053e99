import type { PicturesMessages } from '../en/pictures.ts';

export const pictures: PicturesMessages = {
  // Pictures
  'picture.period': '{from} til {to}',
  'picture.clock-forward': 'Klokka stilles fram: én time mindre.',
  'picture.clock-back': 'Klokka stilles tilbake: én time mer.',
  'picture.trouble': '{ability} fra {time}',
  'picture.well': '{ability}; {activity}',
  'picture.over': '{ability} {from}–{to}',
  'picture.no-trouble': 'ingen trøbbel sett',
  'picture.interval': '{what} {from}–{to} ({duration})',
  'picture.interval.on': '{what} fra {from} ({duration})',
  'picture.silent': 'stille',
  'picture.unseen': 'ikke sett av meg',
  'picture.sum': 'Innlegg så langt',
  'picture.post': 'innlegg',
  'picture.usual':
    'vanlig antall{usual, select, none {} one { ({low} til slutt)} range { ({low}–{high} til slutt)}}',
  'picture.bins': 'Innlegg per {days, plural, =1 {døgn} =7 {uke} other {# døgn}}',
  'picture.alt.bins': '{label}: {counts}.',
  'picture.panel': 'Andre kontoer {where} ({n})',
  'picture.panel-state': '{posts, plural, =0 {ingen innlegg} one {ett innlegg} other {# innlegg}}',
  'picture.file.overview': 'kanaler',
  'picture.file.week': '{channel}-rytme',
  'picture.overview': 'Alle kanaler',
  'picture.all-well': 'Alt virker nå.',
  'picture.some':
    '{troubled, plural, =0 {} one {Én kanal med trøbbel nå. } other {# kanaler med trøbbel nå. }}{unclear, plural, =0 {} one {Én uavklart.} other {# uavklarte.}}',
  'picture.rest':
    '{n, plural, one {én kanal til} other {# kanaler til}}{troubled, plural, =0 {, uten trøbbel nå} other {, # med trøbbel}}',
  'picture.week': 'Vanlig rytme: {channel}',
  'picture.week-of': 'Time for time i uka; jo større prikk, jo flere innlegg',
  'picture.week-now': 'Time for time i uka; jo større prikk, jo flere innlegg. Grått: stille nå',
  'picture.week-headline': 'Mest {top}, minst {low}',
  'picture.week-slot': '{day} kl. {hour}',
  'picture.week-scale': '{value} i timen',
  'picture.week-footer': 'Lært av {n, plural, one {ett innlegg} other {# innlegg}} siden {since}.',
  'picture.week-told': 'Bygger på hva som er sagt om kanalen, ikke på innlegg.',
  'picture.alt.timeline': 'Tidslinje for {channel}, {period}: {headline}.',
  'picture.alt.overview':
    'Oversikt over {n, plural, one {én kanal} other {# kanaler}}, {period}: {headline}',
  'picture.alt.posts':
    '{n, plural, =0 {Ingen innlegg} one {Ett innlegg} other {# innlegg}}{usual, select, none {} one {, vanlig {low}} range {, vanlig {low}–{high}}}{seen, select, yes {, siste {last}} no {}}.',
  'picture.alt.marks': 'Tegn: {marks}.',
  'picture.alt.week': '{title}. {headline}. Per dag: {days}.',
};

import type { PicturesMessages } from '../en/pictures.ts';

export const pictures: PicturesMessages = {
  // Pictures
  'picture.period': '{from} til {to}',
  'picture.clock-forward': 'Klokka blir stilt fram: éin time mindre.',
  'picture.clock-back': 'Klokka blir stilt tilbake: éin time meir.',
  'picture.trouble': '{ability} frå {time}',
  'picture.well': '{ability}; {activity}',
  'picture.over': '{ability} {from}–{to}',
  'picture.no-trouble': 'ikkje noko trøbbel sett',
  'picture.interval': '{what} {from}–{to} ({duration})',
  'picture.interval.on': '{what} frå {from} ({duration})',
  'picture.silent': 'stille',
  'picture.unseen': 'ikkje sett av meg',
  'picture.sum': 'Innlegg så langt',
  'picture.post': 'innlegg',
  'picture.usual':
    'vanleg tal{usual, select, none {} one { ({low} til slutt)} range { ({low}–{high} til slutt)}}',
  'picture.bins': 'Innlegg per {days, plural, =1 {døgn} =7 {veke} other {# døgn}}',
  'picture.alt.bins': '{label}: {counts}.',
  'picture.panel': 'Andre kontoar {where} ({n})',
  'picture.panel-state': '{posts, plural, =0 {ingen innlegg} one {eitt innlegg} other {# innlegg}}',
  'picture.file.overview': 'kanalar',
  'picture.file.week': '{channel}-rytme',
  'picture.overview': 'Alle kanalar',
  'picture.all-well': 'Alt verkar no.',
  'picture.some':
    '{troubled, plural, =0 {} one {Éin kanal med trøbbel no. } other {# kanalar med trøbbel no. }}{unclear, plural, =0 {} one {Éin uavklart.} other {# uavklarte.}}',
  'picture.rest':
    '{n, plural, one {éin kanal til} other {# kanalar til}}{troubled, plural, =0 {, utan trøbbel no} other {, # med trøbbel}}',
  'picture.week': 'Vanleg rytme: {channel}',
  'picture.week-of': 'Time for time i veka; jo større prikk, jo fleire innlegg',
  'picture.week-now': 'Time for time i veka; jo større prikk, jo fleire innlegg. Grått: stille no',
  'picture.week-headline': 'Mest {top}, minst {low}',
  'picture.week-slot': '{day} kl. {hour}',
  'picture.week-scale': '{value} i timen',
  'picture.week-footer': 'Lært av {n, plural, one {eitt innlegg} other {# innlegg}} sidan {since}.',
  'picture.week-told': 'Byggjer på det som er sagt om kanalen, ikkje på innlegg.',
  'picture.alt.timeline': 'Tidslinje for {channel}, {period}: {headline}.',
  'picture.alt.overview':
    'Oversyn over {n, plural, one {éin kanal} other {# kanalar}}, {period}: {headline}',
  'picture.alt.posts':
    '{n, plural, =0 {Ingen innlegg} one {Eitt innlegg} other {# innlegg}}{usual, select, none {} one {, vanleg {low}} range {, vanleg {low}–{high}}}{seen, select, yes {, siste {last}} no {}}.',
  'picture.alt.marks': 'Teikn: {marks}.',
  'picture.alt.week': '{title}. {headline}. Per dag: {days}.',
};

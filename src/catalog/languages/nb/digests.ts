import type { DigestsMessages } from '../en/digests.ts';

export const digests: DigestsMessages = {
  // The digest
  'digest.quiet':
    '{blind, select, yes {{n, plural, one {Jeg kan ikke si om kanalen virker.} other {Jeg kan ikke si om noen av de # kanalene virker.}}} no {Rolig {part, select, night {natt} day {dag} evening {kveld}}. {unclear, plural, =0 {Alt virker.} one {Én kanal kan jeg ikke bedømme; ellers virker alt.} other {# av {n} kanaler kan jeg ikke bedømme; ellers virker alt.}}}}',
  'digest.nobody': 'Her er det ingen kanaler å fortelle om. Er de tatt ut av innstillingene?',
  'digest.trouble':
    '{channel}: {ability}{known, select, yes { siden {time}} no {}}{others, plural, =0 {} one {, og én kanal til} other {, og # kanaler til}}.',
  'digest.notice':
    '{platform} meldte {state, select, resolved {at det er løst} monitoring {bedring} identified {at feilen er funnet} investigating {trøbbel}} {time}',
  'digest.works-again': 'Alt virker igjen.',
  'digest.incident':
    '{channel}{more, plural, =0 {} one { og én kanal til} other { og # kanaler til}} {over, select, yes {var } no {}}{state, select, barred {sperret} blocked {nede} hijacked {overtatt} degraded {delvis nede}} {over, select, yes {{from}–{to}} no {fra {from}}}',
  'digest.incident.seems': 'ser ut til å ha virket siden {time}',
  'digest.incident.end':
    '{how, select, unconfirmed {ikke bekreftet hos oss} faded {ingen så slutten} merged {fortsatte i en større hendelse} recovered {over}}',
  'digest.incident.others': '{n, plural, one {og én hendelse til} other {og # hendelser til}}',
  'digest.incident.line':
    '{over, select, yes {{from}–{to}} no {fra {from}}}: {known, select, yes {{clause} ({certainty, select, confirmed {bekreftet} probable {mest sannsynlig} possible {mulig}})} no {årsaken er ikke kjent}}{taken, select, yes {; {who} tok saken {at}} no {; ingen har tatt saken} nobody {}}',
  'digest.line':
    '{symbol} {channel}: {ability}{known, select, yes { – {clause}} no {}}{was, select, yes { (var {before} {from}–{to})} no {}} · {posts}',
  'digest.posts':
    '{n, plural, =0 {ingen innlegg} one {ett innlegg} other {# innlegg}}{usual, select, none {} one { (vanlig {low})} range { (vanlig {low}–{high})}}',
  'digest.rest':
    '{n} kanaler til: {troubled, plural, =0 {} one {én med trøbbel, } other {# med trøbbel, }}{unclear, plural, =0 {} one {én uavklart, } other {# uavklarte, }}{posts, plural, =0 {ingen innlegg} one {ett innlegg} other {# innlegg}}',
  'digest.open': 'Ikke avklart: {channels}.',
  'digest.settler': 'Slik finner dere det ut: {step}',
  'digest.certificate':
    '{channel}: sertifikatet {over, select, yes {gikk ut {time}; nettlesere viser en advarsel i stedet for siden} no {går ut {time}, om {left}}}. Be dem som drifter nettstedet, fornye det.',
  'digest.unseen': 'Ikke sett i hele perioden: {channels}.',
  'own.side': 'Hos meg selv: {what}.',
  'own.when': '{over, select, yes {{from}–{to}} no {siden {from}}}',
  'own.platform': '{over, select, yes {så} no {ser}} ikke {platform} {when}',
  'own.line': 'linjen vår {over, select, yes {var} no {er}} nede {when}',
  'own.chat': '{over, select, yes {var} no {er}} ikke koblet til {chat} {when}',
  'own.status-page':
    '{over, select, yes {fikk} no {får}} ikke lest statussiden til {subject} {when}',
  'own.stopped': 'sto stille {when}',
  'own.clock': 'klokka mi hoppet {length} {direction, select, back {tilbake} ahead {fram}} {time}',
  'own.disk': 'jeg får ikke lagret noe nå, for disken er full',
  'own.refused': '{chat} slipper meg ikke til i rommet {room} ({error})',
  'own.tool-refused':
    'et publiseringsverktøy er avvist {n, plural, one {én gang} other {# ganger}}, siden nøkkelen er ukjent; sist {time}',
  'home.refused': 'Det kommer ikke fram: jeg slipper ikke til i rommet.',
  'room.refused':
    '{chat} tar ikke imot det jeg sender til rommet {room} ({error}), så varsler og oppsummeringer kommer ikke dit. Inviter meg eller gi meg tilgang der, så kommer det som ennå er nytt. Det står også i «kanalvakt check».',
  'own.held':
    '{n, plural, one {én melding er} other {# meldinger er}} holdt tilbake, siden rommet ikke kan leses',
  'digest.late': 'Forsinket: skulle ha kommet {time}.',
  'digest.period': 'Fra {from} til {to}.',
  'digest.next': 'Neste: {time}.',
  'digest.not-scheduled': 'For å få den fast: «digest 06:45 hverdager».',
  'digest.days':
    '{kind, select, all {hver dag} weekdays {på hverdager} weekend {i helgene} list {{list}}}',
  'digest.scheduled': 'Oppsummering her {days} kl. {time}{of, select, all {} some {: {owners}}}.',
  'digest.schedules': 'Faste oppsummeringer her:',
  'digest.schedule': '{days} kl. {time}{of, select, all {} some { om {owners}}}; neste {next}',
  'digest.none':
    'Her kommer ingen faste oppsummeringer. Skriv «digest 06:45 hverdager» for å få en.',
  'digest.ended': 'Stoppet: oppsummeringen kl. {times}.',
  'digest.nowhere': 'Faste oppsummeringer sendes til rom i en chat. Her kan du se en nå: «digest».',
  'button.digest-off': 'Stopp oppsummeringen',
  'button.digest-off-one': 'Stopp kl. {time}',
  'digest.changed':
    '{who} har {what, select, on {bestilt en oppsummering hit} off {slått av oppsummeringen her}} kl. {time}.',
};

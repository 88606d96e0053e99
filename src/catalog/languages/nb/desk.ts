import type { DeskMessages } from '../en/desk.ts';

export const desk: DeskMessages = {
  // Reports
  'report.noted': 'Notert: {channel} – {says}.',
  'report.who': 'Meldt av {who} {time}. Gjelder til {until}.',
  'report.since': 'Slik har det vært siden {time}.',
  'report.quote': 'Med egne ord: «{text}»',
  'report.now': 'Min vurdering nå: {answer} {state}',
  'report.which': 'Hvilken kanal gjelder det? Jeg noterer ingenting før du velger.',
  'report.none': 'Jeg følger ingen slik kanal, så ingenting er notert.',
  'report.withdrawn': 'Trukket tilbake: {channel} – {says}. Det teller ikke lenger.',
  'report.withdrawn.already': 'Den meldingen er alt trukket tilbake, eller den er utløpt.',
  'report.withdrawn.refused': 'Bare {who}, eller en som kan redigere, kan trekke den meldingen.',

  // Asked more exactly
  'report.withdraw.which': 'Hvilken melding vil du trekke tilbake?',
  'report.withdraw.none': 'Du har ingen melding som fortsatt teller.',
  'asked.affected': 'Rammet nå: {channels}.',
  'asked.affected.none': 'Ingen kanal jeg følger har trøbbel nå, så vidt jeg kan se.',
  'asked.handler': 'Hvem som har tatt det som er åpent nå:',
  'asked.handler.taken': '{channels}: tatt av {who} kl. {time}.',
  'asked.handler.nobody': '{channels}: ingen ennå. Skriv «kvittert» når du tar den.',
  'asked.handler.nothing': 'Ingenting er åpent nå, så ingen har tatt noe.',
  'asked.reporters': 'Disse meldingene teller nå:',
  'asked.reporters.one': '{time}: {who} – {says} ({channel})',
  'asked.reporters.none': 'Ingen meldinger fra folk teller nå.',
  'asked.platform': 'Plattformene sa selv sist:',
  'asked.platform.none': 'Plattformen selv har ikke sagt noe om det som jeg har lest.',
  'asked.ends': 'Ingen vet når det er over. Plattformene sa sist:',
  'asked.ends.none':
    'Ingen vet når det er over, og plattformen selv har ikke sagt noe som jeg har lest.',
  'asked.advice': 'Dette bør gjøres nå:',
  'asked.advice.one': '{channel}: {step}',
  'asked.certainty':
    'Prosenten er hvor sannsynlig jeg holder det for, ut fra alt jeg har sett. Med 99 % tar jeg feil i ett av hundre tilfeller. Spør «hvorfor?» for å se hva det bygger på.',

  // Who may not
  'refused.place': 'På denne arbeidsplassen svarer jeg ikke i noe rom.',
  'refused.room':
    'I dette rommet svarer jeg ikke. Spør meg i en direktemelding, eller i et rom som står i innstillingene.',
  'refused.guest': 'Jeg svarer bare dem som hører til her, ikke gjester.',
  'refused.unknown':
    'Jeg får ikke slått opp hvem du er akkurat nå, så jeg svarer ikke ennå. Prøv igjen om litt.',
  'refused.pace': 'Nå går det for fort for meg. Spør igjen om et minutt.',
  'refused.ask': 'Her er det bare {who} som kan spørre meg.',
  'refused.report': 'Her er det bare {who} som kan melde fra. Si fra til dem.',
  'refused.change': 'Bare {who} kan endre det andre har meldt.',
  'refused.nobody': 'Den retten har ingen fått i innstillingene ennå.',

  // Which one is meant
  'which.organisation': 'Hvem er «vi»? Velg, så husker jeg det.',
  'which.chosen': 'Fra nå av betyr «vi» {owner}.',
  'which.not-watched': 'Jeg følger ikke {what}.',
  'which.unwatchable':
    '{what} kan jeg ikke følge: {reason, select, scripts {sidene der viser ingen innlegg til et program} members {innlegg vises bare for medlemmer som er logget inn, og programmer er forbudt} app {innlegg vises i appen, og siden sier bare at kontoen finnes} unwritten {det har ingen lært meg}}.',
  'which.watched': 'Jeg følger: {channels}.',
  'which.anything': 'noen kanal',
  'which.nothing-watched': 'Jeg følger ingen kanaler ennå.',
  'which.gone': 'Den kanalen følger jeg ikke lenger.',

  // Everything else
  'help.headline': 'Jeg forteller om en kanal er nede, eller bare stille – og hvorfor.',
  'help.status': 'Spør: «er {owner} nede, eller bare stille?» eller «status alle»',
  'help.why': 'Spør videre: «hvorfor?», «hvor sikker er du?», «og {other}?»',
  'help.history': 'Se tilbake: «når kom siste innlegg fra {owner}?»',
  'help.report':
    'Meld fra: «{owner} får ikke publisert på {platform}» eller «stille natt i {owner}, ingenting å melde»',
  'help.withdraw': 'Meldte dere feil? Trykk «Trekk tilbake» under kvitteringen.',
  'help.never':
    'Spørsmål endrer ingenting. Jeg publiserer aldri, sletter aldri og logger ingen ut.',
  'emergency.headline': 'Er noen i fare? Ring {numbers} nå.',
  'emergency.number':
    '{number}{service, select, police { (politi)} fire { (brann)} ambulance { (ambulanse)} any {}}',
  'emergency.bot': 'Jeg er en robot, og ingen på vakt leser dette.',
  'did-you-mean': 'Jeg er ikke sikker på hva du mener. Var det en av disse?',
  'choice.ask-status': 'status alle',
  'choice.ask-why': 'hvorfor?',
  'choice.ask-history': 'når kom siste innlegg?',
  'choice.report-trouble': 'vi får ikke publisert',
  'choice.report-quiet': 'stille natt, ingenting å melde',
  'choice.digest': 'når kommer oppsummeringen?',
  'choice.alerts': 'hvilke varsler er på?',
  'choice.help': 'hjelp',
  'choice.off-topic': 'hjelp',
  'off-topic':
    'Det kan jeg ikke hjelpe med: Jeg følger bare med på om kanalene virker, og legger aldri ut, sletter eller endrer noe på dem.',
  'small-talk.thanks': 'Bare hyggelig. Jeg følger med.',
  'small-talk.greeting': 'Jeg er her. Spør for eksempel: «er {owner} nede, eller bare stille?»',
  'too-long': 'Det var mer enn jeg klarer å ta inn. Spør meg gjerne i én setning.',
  empty: 'Bare spør, for eksempel: «er {owner} nede, eller bare stille?»',
  'failed.disk':
    'Jeg får ikke lagret noe nå: disken er full, og det du sa, er ikke notert. Den som drifter meg, må gjøre plass; si det igjen da.',
  failed: 'Noe gikk galt hos meg, så dette vet jeg ikke. Prøv igjen om litt.',
  demonstration: 'Demonstrasjon, {date}:',
  later: 'Nå har jeg sett etter på nytt:',

  // Buttons
  'button.cannot-post': 'Får ikke publisert',
  'button.can-post': 'Får publisert igjen',
  'button.make-report': 'Gjør det til en melding',
  'button.quiet': 'Stille {daypart}, bekreftet',
  'button.why': 'Hvorfor?',
  'button.why-channel': 'Hvorfor: {channel}',
  'button.status': 'Status',
  'button.withdraw-one': 'Trekk tilbake: {says}',
  'button.withdraw': 'Trekk tilbake',
  'button.follow': 'Si fra når det endrer seg',
  'button.report': 'Meld fra',
  'button.status-all': 'Status for alle',

  // The form to report with
  'form.title': 'Meld fra om en kanal',
  'form.cancel': 'Avbryt',
  'form.channel': 'Kanal',
  'form.says': 'Hva skjer?',
  'form.text': 'Feilteksten, om det er noen',
  'form.text.hint': 'Ord for ord, slik plattformen skriver den.',
  'form.since': 'Siden når?',
  'form.since.hint':
    'Slik som 00:15, i går 23:40 eller 20 min siden. La den stå tom om du ikke vet.',
  'form.issue.channel': 'Velg en kanal som jeg følger.',
  'form.issue.says': 'Velg hva som skjer.',
  'form.issue.too-long': 'Det er for langt: høyst {most} tegn.',
  'form.issue.unclear':
    'Det tidspunktet forsto jeg ikke. Skriv for eksempel 00:15 eller i går 23:40.',
  'form.issue.future': 'Det tidspunktet har ikke vært ennå.',
  'form.issue.too-old':
    'Det er mer enn en uke siden. La feltet stå tomt, og skriv det i feilteksten.',

  // Told when it changes
  'follow.noted': 'Jeg sier fra når noe endrer seg: {channel}.',
  'follow.until': 'Det blir én direktemelding. Dette gjelder til {time}.',
  'follow.changed':
    'Du ba meg si fra om {channel}: {same, select, yes {årsaken er vurdert på nytt} no {{before} → {now}}}. Flere meldinger kommer ikke av seg selv.',
  'follow.ended': 'Da sier jeg ikke fra likevel.',
  'follow.over': 'Det er alt avsluttet, eller det gjelder ikke deg.',
  'follow.nowhere': 'Her kan jeg ikke skrive til deg senere. Spør meg når som helst.',

  // What a person chooses
  'language.chosen': 'Fra nå av svarer jeg deg på bokmål, med mindre du skriver på et annet språk.',
  'home.language': 'Språk',
  'home.organisation': '«Vi» er',
  'home.incidents': 'Pågår nå',
  'home.rooms': 'Dette sier jeg fra om',
  'home.room': '{room}: {kind, select, digest {oppsummering } alerts {}}{told}',
  'home.a-room': 'et rom',

  // Words behind a command
  'command.digest':
    '{named, select, yes {«{unknown}» kjenner jeg ikke, så jeg har ikke endret noe. } no {}}Slik: 06:45 hverdager Oslo – eller: nå, liste, av.',
  'command.alerts':
    '{named, select, yes {«{unknown}» kjenner jeg ikke, så jeg har ikke endret noe. } no {}}Slik: Oslo på X – eller: liste, bare kritisk, demp 2 timer, av.',
};

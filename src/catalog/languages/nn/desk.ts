import type { DeskMessages } from '../en/desk.ts';

export const desk: DeskMessages = {
  // Reports
  'report.noted': 'Notert: {channel} – {says}.',
  'report.who': 'Meldt av {who} {time}. Gjeld til {until}.',
  'report.since': 'Slik har det vore sidan {time}.',
  'report.quote': 'Med eigne ord: «{text}»',
  'report.now': 'Vurderinga mi no: {answer} {state}',
  'report.which': 'Kva kanal gjeld det? Eg noterer ingenting før du vel.',
  'report.none': 'Eg følgjer ingen slik kanal, så ingenting er notert.',
  'report.withdrawn': 'Trekt tilbake: {channel} – {says}. Det tel ikkje lenger.',
  'report.withdrawn.already': 'Den meldinga er alt trekt tilbake, eller ho er gått ut.',
  'report.withdrawn.refused': 'Berre {who}, eller ein som kan redigere, kan trekkje den meldinga.',

  // Asked more exactly
  'report.withdraw.which': 'Kva melding vil du trekkje tilbake?',
  'report.withdraw.none': 'Du har inga melding som framleis tel.',
  'asked.affected': 'Råka no: {channels}.',
  'asked.affected.none': 'Ingen kanal eg følgjer har trøbbel no, så vidt eg kan sjå.',
  'asked.handler': 'Kven som har teke det som er ope no:',
  'asked.handler.taken': '{channels}: teke av {who} kl. {time}.',
  'asked.handler.nobody': '{channels}: ingen enno. Skriv «kvittert» når du tek den.',
  'asked.handler.nothing': 'Ingenting er ope no, så ingen har teke noko.',
  'asked.reporters': 'Desse meldingane tel no:',
  'asked.reporters.one': '{time}: {who} – {says} ({channel})',
  'asked.reporters.none': 'Ingen meldingar frå folk tel no.',
  'asked.platform': 'Plattformene sa sjølve sist:',
  'asked.platform.none': 'Plattforma sjølv har ikkje sagt noko om det som eg har lese.',
  'asked.ends': 'Ingen veit når det er over. Plattformene sa sist:',
  'asked.ends.none':
    'Ingen veit når det er over, og plattforma sjølv har ikkje sagt noko som eg har lese.',
  'asked.advice': 'Dette bør gjerast no:',
  'asked.advice.one': '{channel}: {step}',
  'asked.certainty':
    'Prosenten er kor sannsynleg eg held det for, ut frå alt eg har sett. Med 99 % tek eg feil i eitt av hundre tilfelle. Spør «kvifor?» for å sjå kva det byggjer på.',

  // Who may not
  'refused.place': 'På denne arbeidsplassen svarer eg ikkje i noko rom.',
  'refused.room':
    'I dette rommet svarer eg ikkje. Spør meg i ei direktemelding, eller i eit rom som står i innstillingane.',
  'refused.guest': 'Eg svarer berre dei som høyrer til her, ikkje gjester.',
  'refused.unknown':
    'Eg får ikkje slått opp kven du er akkurat no, så eg svarer ikkje enno. Prøv att om litt.',
  'refused.pace': 'No går det for fort for meg. Spør igjen om eit minutt.',
  'refused.ask': 'Her er det berre {who} som kan spørje meg.',
  'refused.report': 'Her er det berre {who} som kan melde frå. Sei frå til dei.',
  'refused.change': 'Berre {who} kan endre det andre har meldt.',
  'refused.nobody': 'Den retten har ingen fått i innstillingane enno.',

  // Which one is meant
  'which.organisation': 'Kven er «vi»? Vel, så hugsar eg det.',
  'which.chosen': 'Frå no av tyder «vi» {owner}.',
  'which.not-watched': 'Eg følgjer ikkje {what}.',
  'which.unwatchable':
    '{what} kan eg ikkje følgje: {reason, select, scripts {sidene der viser ingen innlegg til eit program} members {innlegg blir berre viste for medlemer som er logga inn, og program er forbodne} app {innlegg blir viste i appen, og sida seier berre at kontoen finst} unwritten {det har ingen lært meg}}.',
  'which.watched': 'Eg følgjer: {channels}.',
  'which.anything': 'nokon kanal',
  'which.nothing-watched': 'Eg følgjer ingen kanalar enno.',
  'which.gone': 'Den kanalen følgjer eg ikkje lenger.',

  // Everything else
  'help.headline': 'Eg fortel om ein kanal er nede, eller berre stille – og kvifor.',
  'help.status': 'Spør: «er {owner} nede, eller berre stille?» eller «status alle»',
  'help.why': 'Spør vidare: «kvifor?», «kor sikker er du?», «og {other}?»',
  'help.history': 'Sjå tilbake: «når kom siste innlegg frå {owner}?»',
  'help.report':
    'Meld frå: «{owner} får ikkje publisert på {platform}» eller «stille natt i {owner}, ingenting å melde»',
  'help.withdraw': 'Melde de feil? Trykk «Trekk tilbake» under kvitteringa.',
  'help.never': 'Spørsmål endrar ingenting. Eg publiserer aldri, slettar aldri og loggar ingen ut.',
  'emergency.headline': 'Er nokon i fare? Ring {numbers} no.',
  'emergency.number':
    '{number}{service, select, police { (politi)} fire { (brann)} ambulance { (ambulanse)} any {}}',
  'emergency.bot': 'Eg er ein robot, og ingen på vakt les dette.',
  'did-you-mean': 'Eg er ikkje sikker på kva du meiner. Var det ei av desse?',
  'choice.ask-status': 'status alle',
  'choice.ask-why': 'kvifor?',
  'choice.ask-history': 'når kom siste innlegg?',
  'choice.report-trouble': 'vi får ikkje publisert',
  'choice.report-quiet': 'stille natt, ingenting å melde',
  'choice.digest': 'når kjem oppsummeringa?',
  'choice.alerts': 'kva varsel er på?',
  'choice.help': 'hjelp',
  'choice.off-topic': 'hjelp',
  'off-topic':
    'Det kan eg ikkje hjelpe med: Eg følgjer berre med på om kanalane verkar, og legg aldri ut, slettar eller endrar noko på dei.',
  'small-talk.thanks': 'Berre hyggeleg. Eg følgjer med.',
  'small-talk.greeting': 'Eg er her. Spør til dømes: «er {owner} nede, eller berre stille?»',
  'too-long': 'Det var meir enn eg klarer å ta inn. Spør meg gjerne i éi setning.',
  empty: 'Berre spør, til dømes: «er {owner} nede, eller berre stille?»',
  'failed.disk':
    'Eg får ikkje lagra noko no: disken er full, og det du sa, er ikkje notert. Den som driftar meg, må gjere plass; sei det att då.',
  failed: 'Noko gjekk gale hos meg, så dette veit eg ikkje. Prøv att om litt.',
  demonstration: 'Demonstrasjon, {date}:',
  later: 'No har eg sett etter på nytt:',

  // Buttons
  'button.cannot-post': 'Får ikkje publisert',
  'button.can-post': 'Får publisert igjen',
  'button.make-report': 'Gjer det til ei melding',
  'button.quiet': 'Stille {daypart}, stadfesta',
  'button.why': 'Kvifor?',
  'button.why-channel': 'Kvifor: {channel}',
  'button.status': 'Status',
  'button.withdraw-one': 'Trekk tilbake: {says}',
  'button.withdraw': 'Trekk tilbake',
  'button.follow': 'Sei frå når det endrar seg',
  'button.report': 'Meld frå',
  'button.status-all': 'Status for alle',

  // The form to report with
  'form.title': 'Meld frå om ein kanal',
  'form.cancel': 'Avbryt',
  'form.channel': 'Kanal',
  'form.says': 'Kva skjer?',
  'form.text': 'Feilteksten, om det er nokon',
  'form.text.hint': 'Ord for ord, slik plattforma skriv han.',
  'form.since': 'Sidan når?',
  'form.since.hint':
    'Slik som 00:15, i går 23:40 eller 20 min sidan. La han stå tom om du ikkje veit.',
  'form.issue.channel': 'Vel ein kanal som eg følgjer.',
  'form.issue.says': 'Vel kva som skjer.',
  'form.issue.too-long': 'Det er for langt: høgst {most} teikn.',
  'form.issue.unclear': 'Det tidspunktet skjøna eg ikkje. Skriv til dømes 00:15 eller i går 23:40.',
  'form.issue.future': 'Det tidspunktet har ikkje vore enno.',
  'form.issue.too-old':
    'Det er meir enn ei veke sidan. La feltet stå tomt, og skriv det i feilteksten.',

  // Told when it changes
  'follow.noted': 'Eg seier frå når noko endrar seg: {channel}.',
  'follow.until': 'Det blir éi direktemelding. Dette gjeld til {time}.',
  'follow.changed':
    'Du bad meg seie frå om {channel}: {same, select, yes {årsaka er vurdert på nytt} no {{before} → {now}}}. Fleire meldingar kjem ikkje av seg sjølv.',
  'follow.ended': 'Da seier eg ikkje frå likevel.',
  'follow.over': 'Det er alt avslutta, eller det gjeld ikkje deg.',
  'follow.nowhere': 'Her kan eg ikkje skrive til deg seinare. Spør meg når som helst.',

  // What a person chooses
  'language.chosen': 'Frå no av svarer eg deg på nynorsk, om du ikkje skriv på eit anna språk.',
  'home.language': 'Språk',
  'home.organisation': '«Vi» er',
  'home.incidents': 'Går føre seg no',
  'home.rooms': 'Dette seier eg frå om',
  'home.room': '{room}: {kind, select, digest {oppsummering } alerts {}}{told}',
  'home.a-room': 'eit rom',

  // Words behind a command
  'command.digest':
    '{named, select, yes {«{unknown}» kjenner eg ikkje, så eg har ikkje endra noko. } no {}}Slik: 06:45 kvardagar Oslo – eller: no, liste, av.',
  'command.alerts':
    '{named, select, yes {«{unknown}» kjenner eg ikkje, så eg har ikkje endra noko. } no {}}Slik: Oslo på X – eller: liste, berre kritisk, demp 2 timar, av.',
};

import { describe, expect, it } from 'vitest';
import { premisesIn } from '#src/ask/premise/premise.ts';
import type { Premise } from '#src/model/premise.ts';

describe('what an asker takes for granted', () => {
  it.each<[string, readonly Premise[]]>([
    ['Vi får ikke postet noe. Er X nede?', ['cannot-post']],
    ['Hvorfor får vi ikke lagt ut på Facebook?', ['cannot-post']],
    ['Siden vår er borte, er det Facebook?', ['page-gone']],
    ['En kollega får bare en innloggingsside. Er vi nede?', ['login-wall']],
    ['Meldinga ligg på heimesida, men ikkje på X. Kva er gale?', ['elsewhere']],
    ['Eg fekk det ut for hand. Kva no?', ['can-post']],
    ['Vi fekk ut ei melding, men ho synest ikkje. Kom ho fram?', ['can-post', 'not-visible']],
    ['Somebody posted nonsense as us. Is it X?', ['hijacked']],
    ['Nobody here can post any more. Outage?', ['cannot-post']],
    ['X won’t load. Them or us?', ['unreachable']],
    ['Our account is suspended. For how long?', ['suspended']],
    ['There is a warning in front of our page. Why?', ['warning']],
    ['We just got a note out. Are we back?', ['can-post']],
    ['Nobody here has written anything since noon. Down?', ['nothing-to-report']],
    ['Meldingen kom ikke ut. Er det X?', ['cannot-post']],
    ['Ingenting går gjennom lenger. Er vi sperret?', ['cannot-post']],
    ['Meldinga gjekk ikkje ut. Er det X?', ['cannot-post']],
    ['Our warning was refused. Us or them?', ['cannot-post']],
    ['Passordet på tavla virker ikke. Hva nå?', ['cannot-log-in']],
    ['Meldingen gikk ut. Er alt i orden?', ['can-post']],
    ['The night shift got it out. Fine?', ['can-post']],
    ['Det ligger reklame for bitcoin hos oss. Er det X?', ['hijacked']],
    ['There is porn on our page. Is it us?', ['hijacked']],
    ['Alle maskinene har blå skjerm. Er X nede?', ['network-down']],
    ['No mobile service in the house. Is X down?', ['network-down']],
    ['Jeg finner den ikke på siden. Er den ute?', ['not-visible']],
    ['Får ikke opp Facebook-siden. Er den nede?', ['unreachable']],
    ['Our page cannot be reached. Outage?', ['unreachable']],
    ['Our page says there are no posts yet. Why?', ['empty']],
    ['Nabokommunen har det samme. Er det Facebook?', ['others-too']],
    ['Nabokommunen seier det same. Er det Facebook?', ['others-too']],
    ['The county next door got the same. Is it X?', ['others-too']],
    ['Nå åpner siden igjen. Er det over?', ['visible-again']],
    ['Vi kan inte lägga ut något. Är X nere?', ['cannot-post']],
    ['Vi kan ikke slå op. Er X nede?', ['cannot-post']],
  ])('in “%s”', (text, premises) => {
    expect(premisesIn(text)).toEqual(premises);
  });

  it.each([
    'Er siden vår borte?',
    'Are we suspended?',
    'Can we post on X?',
    'Er kontoen kapret, eller bare stille?',
    'Rogaland er stengt ute. Er vi nede også?',
    'Er X nede?',
    'Kom meldingen ut?',
    'Did it go out?',
    'Gjelder det flere?',
    'Er det reklame på siden?',
    '',
  ])('is nothing in “%s”', (text) => {
    expect(premisesIn(text)).toEqual([]);
  });
});

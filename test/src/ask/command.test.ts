import { describe, expect, it } from 'vitest';
import type { CommandName, Question } from '#src/model/question.ts';
import { understanding } from './districts-interpreter.ts';

const behind = (command: CommandName, text: string): Question =>
  understanding.interpret(text, { command, preferred: 'nb' });

describe('words behind /digest', () => {
  it.each([
    ['', { action: 'on' }],
    ['nå', { action: 'on' }],
    ['06:45 hverdager oslo', { action: 'on', time: '06:45', days: ['weekdays'], owner: ['oslo'] }],
    ['hverdager kl 0645 Oslo og Vest', { time: '06:45', owner: ['oslo', 'vest'] }],
    ['halv sju', { action: 'on', time: '06:30' }],
    ['daily 07:00', { action: 'on', time: '07:00' }],
    ['22:00 weekend all', { time: '22:00', days: ['weekend'], all: true }],
    ['mandag 08:00 alle', { time: '08:00', days: ['mon'], all: true }],
    ['av', { action: 'off' }],
    ['off 06:45', { action: 'off', time: '06:45' }],
    ['liste', { action: 'when' }],
    ['when', { action: 'when' }],
  ])('%j', (text, slots) => {
    const question = behind('digest', text);
    expect(question).toMatchObject({ intent: 'digest', slots });
    expect(question.unknown).toBeUndefined();
  });
});

describe('words behind /alerts', () => {
  it.each([
    ['', { slots: { action: 'when' } }],
    ['oslo', { slots: { action: 'on', owner: ['oslo'] } }],
    ['Oslo på X', { slots: { action: 'on', owner: ['oslo'], platform: ['x'] } }],
    ['alle', { slots: { action: 'on', all: true } }],
    ['alle bare kritisk', { slots: { action: 'on', all: true }, least: 'critical' }],
    ['oslo bare når det er nede', { slots: { action: 'on' }, least: 'critical' }],
    ['only critical', { slots: { action: 'on' }, least: 'critical' }],
    ['Vest also when partly', { slots: { action: 'on', owner: ['vest'] }, least: 'warning' }],
    ['silence', { slots: { action: 'on' }, silence: true }],
    ['på stillhet Vest', { slots: { action: 'on', owner: ['vest'] }, silence: true }],
    ['off silence', { slots: { action: 'off' }, silence: true }],
    ['av', { slots: { action: 'off' } }],
    ['demp 2 timer', { slots: { action: 'snooze', period: 'PT2H' } }],
    ['snooze until 07:00', { slots: { action: 'snooze', time: '07:00' } }],
    ['kvitter', { slots: { action: 'acknowledge' } }],
    ['liste', { slots: { action: 'when' } }],
  ])('%j', (text, expected) => {
    const question = behind('alerts', text);
    expect(question).toMatchObject({ intent: 'alerts', ...expected });
    expect(question.unknown).toBeUndefined();
  });

  it('name how bad it must be in a sentence, too', () => {
    const said = (text: string) => understanding.interpret(text, { preferred: 'nb' });
    expect(said('varsle oss her om Oslo, bare når noe er nede')).toMatchObject({
      intent: 'alerts',
      least: 'critical',
    });
    expect(said('varsle oss her om Oslo på X').least).toBeUndefined();
  });
});

describe('words behind any command', () => {
  it.each<[CommandName, string, readonly string[]]>([
    ['digest', '25:99', ['25:99']],
    ['digest', 'kl. 6:60 hverdager', ['6:60']],
    ['alerts', 'oslo 25:99', ['25:99']],
  ])(
    'in figures that are no time are told of, and not passed over (/%s %s)',
    (command, text, unknown) => {
      expect(behind(command, text).unknown).toEqual(unknown);
    },
  );

  it.each(['digest', 'alerts'] as const)('may ask how the command is used (/%s)', (command) => {
    for (const text of ['help', 'hjelp']) expect(behind(command, text).unknown).toEqual([]);
  });

  it.each(['digest', 'alerts'] as const)('that nothing explains are told of (/%s)', (command) => {
    expect(behind(command, '06:45 Narnia').unknown).toEqual(['narnia']);
  });

  it.each(['digest', 'alerts'] as const)('may be a cry for help (/%s)', (command) => {
    expect(behind(command, 'mann i vannet, ring 112').emergency).toBe(true);
  });
});

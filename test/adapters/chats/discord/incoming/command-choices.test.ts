import { describe, expect, it } from 'vitest';
import {
  ALERT_ACTIONS,
  DAYS,
  DIGEST_ACTIONS,
  LEAST,
} from '#adapters/chats/discord/incoming/command-choices.ts';
import type { CommandName } from '#src/model/question.ts';
import { understanding } from '../../../../src/ask/districts-interpreter.ts';

const said = (text: string, command: CommandName, preferred: 'nb' | 'nn' | 'en' = 'nn') =>
  understanding.interpret(text, { command, preferred });

describe('what is chosen from the lists of the commands', () => {
  it('leaves the person their language, and is understood whole', () => {
    const digests = [DIGEST_ACTIONS, DAYS].flatMap((all) => Object.keys(all));
    const alerts = [ALERT_ACTIONS, LEAST].flatMap((all) => Object.keys(all));
    for (const preferred of ['nb', 'nn', 'en'] as const) {
      for (const question of [
        ...digests.map((value) => said(value, 'digest', preferred)),
        ...alerts.map((value) => said(value, 'alerts', preferred)),
      ]) {
        expect(question).toMatchObject({ language: preferred });
        expect(question.unknown).toBeUndefined();
      }
    }
  });

  it('plans a digest for every day, and shows one at once', () => {
    const [daily = ''] = Object.keys(DAYS);
    expect(said(daily, 'digest').slots).toMatchObject({
      action: 'on',
      days: ['weekdays', 'weekend'],
    });
    const [now = ''] = Object.keys(DIGEST_ACTIONS);
    const { slots } = said(now, 'digest');
    expect(slots).toMatchObject({ action: 'on' });
    expect(slots.days).toBeUndefined();
  });

  it('puts alerts off', () => {
    const meant = Object.keys(ALERT_ACTIONS).map((value) => {
      const { slots, silence } = said(value, 'alerts');
      return silence ? `${slots.action} silence` : slots.action;
    });
    expect(meant).toEqual(['when', 'off', 'snooze', 'on silence', 'off silence', 'acknowledge']);
  });
});

import { describe, expect, it } from 'vitest';
import {
  type ByRules,
  decide,
  intentOf,
  likeliestAction,
  MODEL_LABELS,
  type ModelLabel,
} from '#src/ask/model/decide.ts';
import type { Intent } from '#src/model/question.ts';

/** Likelihoods in which the named labels have theirs and off-topic gets the rest, or help where off-topic is named. */
function likely(named: Partial<Record<ModelLabel, number>>): Record<ModelLabel, number> {
  const rest = 1 - Object.values(named).reduce((sum, value) => sum + value, 0);
  const none = Object.fromEntries(MODEL_LABELS.map((label) => [label, 0]));
  return {
    ...none,
    [named['off-topic'] === undefined ? 'off-topic' : 'help']: rest,
    ...named,
  } as Record<ModelLabel, number>;
}

function rules(intent: Intent | undefined, more: Partial<ByRules> = {}): ByRules {
  return {
    intent,
    emergency: false,
    question: false,
    quoted: false,
    strange: false,
    brief: false,
    ...more,
  };
}

describe('where rules and model are of one mind', () => {
  it.each(MODEL_LABELS.filter((label) => label !== 'emergency'))('%s is taken', (label) => {
    const intent = intentOf(label);
    const action = likeliestAction(intent, likely({ [label]: 0.9 }))?.action;
    const taken = decide(rules(intent, { action }), likely({ [label]: 0.9 }));
    expect(taken).toMatchObject({ intent, by: 'both', emergency: false });
  });

  it('a setting is asked back where they would make different things of it', () => {
    const off = likely({ 'alerts-off': 0.9, 'alerts-on': 0.05 });
    expect(decide(rules('alerts', { action: 'on' }), off)).toMatchObject({ intent: undefined });
    expect(decide(rules('alerts', { action: 'off' }), off)).toMatchObject({ intent: 'alerts' });
  });

  it('a setting is only told of where the model takes it for a question', () => {
    const when = likely({ 'digest-when': 0.7, 'digest-on': 0.2 });
    expect(decide(rules('digest', { action: 'on' }), when)).toMatchObject({ action: 'when' });
  });
});

describe('an action', () => {
  it('of the rules stands where the model holds it for about as likely as its own', () => {
    const rule = rules('report-trouble');
    expect(decide(rule, likely({ 'ask-status': 0.5, 'report-trouble': 0.46 })).intent).toBe(
      'report-trouble',
    );
    expect(decide(rule, likely({ 'ask-status': 0.5, 'report-trouble': 0.44 }))).toMatchObject({
      intent: undefined,
      choices: ['report-trouble', 'ask-status'],
    });
  });

  it('gives way to another that the model is sure of, though trouble never to calm', () => {
    const rule = rules('report-quiet');
    expect(decide(rule, likely({ 'report-trouble': 0.8 })).intent).toBe('report-trouble');
    expect(decide(rule, likely({ 'report-trouble': 0.79 })).intent).toBeUndefined();
    expect(decide(rules('report-trouble'), likely({ 'alerts-on': 0.8 }))).toMatchObject({
      intent: 'alerts',
      action: 'on',
    });
    expect(
      decide(rules('report-trouble'), likely({ 'report-quiet': 0.99 })).intent,
    ).toBeUndefined();
    expect(
      decide(rules('alerts', { quoted: true }), likely({ 'report-trouble': 0.99 })).intent,
    ).toBe(undefined);
  });

  it('that the model rules out is asked back, unless the model is sure of a question', () => {
    const rule = rules('alerts');
    expect(decide(rule, likely({ 'ask-why': 0.6, 'alerts-on': 0.05 }))).toMatchObject({
      intent: 'ask-why',
    });
    expect(decide(rule, likely({ 'ask-why': 0.59, 'alerts-on': 0.05 }))).toMatchObject({
      intent: undefined,
      by: 'neither',
      choices: ['alerts', 'ask-why'],
    });
  });

  it('that the model alone sees is asked back, unless the model is very sure', () => {
    expect(decide(rules(undefined), likely({ 'digest-off': 0.59 }))).toMatchObject({
      intent: undefined,
      choices: ['digest'],
    });
    expect(decide(rules(undefined), likely({ 'digest-off': 0.6 }))).toMatchObject({
      intent: 'digest',
      action: 'off',
    });
  });

  it('is never taken from a question, a single word or somebody else’s words by the model alone', () => {
    const sure = likely({ 'report-quiet': 0.99 });
    expect(decide(rules(undefined, { question: true }), sure).intent).toBeUndefined();
    expect(decide(rules(undefined, { quoted: true }), sure).intent).toBeUndefined();
    expect(decide(rules(undefined, { brief: true }), sure).intent).toBeUndefined();
  });

  it('of the model alone needs more where words are strange to it', () => {
    const strange = rules(undefined, { strange: true });
    expect(decide(strange, likely({ 'alerts-on': 0.79 })).intent).toBeUndefined();
    expect(decide(strange, likely({ 'alerts-on': 0.8 })).intent).toBe('alerts');
  });

  it('of the model gives way to the rules’ question', () => {
    const split = likely({ 'report-trouble': 0.8, 'ask-status': 0.15 });
    expect(decide(rules('ask-status'), split)).toMatchObject({ intent: 'ask-status', by: 'rules' });
  });

  it('of the model is asked back where a rule reads anything else, however sure the model is', () => {
    const sure = likely({ 'alerts-snooze': 0.99 });
    expect(decide(rules('off-topic'), sure)).toMatchObject({
      intent: undefined,
      choices: ['alerts'],
    });
    expect(decide(rules(undefined), sure)).toMatchObject({ intent: 'alerts', action: 'snooze' });
  });
});

describe('a question', () => {
  it('is what the model takes it for, against a rule too', () => {
    expect(
      decide(rules('ask-status'), likely({ 'ask-why': 0.3, help: 0.25, 'ask-history': 0.24 }))
        .intent,
    ).toBe('ask-why');
    expect(
      decide(rules('ask-status'), likely({ 'ask-why': 0.29, help: 0.26, 'ask-history': 0.24 }))
        .intent,
    ).toBe('ask-status');
  });

  it('is what a rule takes it for where the model holds that for hardly less likely', () => {
    const near = likely({ 'ask-why': 0.5, 'ask-status': 0.35, help: 0.15 });
    expect(decide(rules('ask-status'), near).intent).toBe('ask-status');
    const farther = likely({ 'ask-why': 0.5, 'ask-status': 0.34, help: 0.16 });
    expect(decide(rules('ask-status'), farther).intent).toBe('ask-why');
  });

  it('without a rule is taken from three in ten on, and else offered as choices', () => {
    const fair = { 'ask-why': 0.25, 'ask-history': 0.24 };
    expect(decide(rules(undefined), likely({ 'ask-status': 0.3, ...fair })).intent).toBe(
      'ask-status',
    );
    expect(decide(rules(undefined), likely({ 'ask-status': 0.29, ...fair })).choices).toEqual([
      'ask-status',
      'ask-why',
      'ask-history',
    ]);
  });
});

describe('somebody in danger', () => {
  it('is heard by the model alone from its threshold on', () => {
    expect(decide(rules('report-trouble'), likely({ emergency: 0.5 }))).toMatchObject({
      intent: 'off-topic',
      emergency: true,
      by: 'model',
    });
    expect(decide(rules('report-trouble'), likely({ emergency: 0.49 })).emergency).toBe(false);
  });

  it('is heard by the rules unless the model rules it out', () => {
    const heard = rules('off-topic', { emergency: true });
    expect(decide(heard, likely({ 'report-trouble': 0.95, emergency: 0.05 }))).toMatchObject({
      intent: 'off-topic',
      emergency: true,
      by: 'rules',
    });
    expect(decide(heard, likely({ emergency: 0.04 }))).toMatchObject({
      intent: 'off-topic',
      emergency: false,
    });
  });
});

import { expect, it } from 'vitest';
import { createMetrics } from '#adapters/http-server/metrics.ts';
import { NO_GAUGES, NOW, startPosting } from './posting-tool.ts';

it('gives looks, signals, verdicts, incidents, messages, spending and beats as figures', async () => {
  const metrics = createMetrics({
    abilities: () => ['working', 'working', 'blocked'],
    incidents: () => [{ severity: 'critical' }],
    outbox: async () => ({ waiting: 2, held: 1 }),
    spending: () => [{ platform: 'x', spent: 0.25, budget: 5 }],
    loops: () => [{ name: 'incidents', last: NOW }],
  });
  metrics.looked({ platform: 'x', at: NOW, took: 300, result: 'seen' });
  metrics.looked({ platform: 'x', at: NOW, took: 300, result: 'unreachable' });
  metrics.looked({ source: 'status of x at status.example', at: NOW, took: 9, result: 'nothing' });
  metrics.ingested([{ at: NOW, kind: 'profile', channel: 'oslo-x', seen: 'visible' }]);
  const text = await metrics.text();
  for (const line of [
    'kanalvakt_looks_total{platform="x",result="seen"} 1',
    'kanalvakt_looks_total{platform="x",result="unreachable"} 1',
    'kanalvakt_looks_total{platform="other",result="nothing"} 1',
    'kanalvakt_look_duration_seconds_bucket{le="0.25",platform="x"} 0',
    'kanalvakt_look_duration_seconds_bucket{le="0.5",platform="x"} 2',
    'kanalvakt_signals_total{kind="profile"} 1',
    'kanalvakt_channels{ability="working"} 2',
    'kanalvakt_channels{ability="blocked"} 1',
    'kanalvakt_channels{ability="hijacked"} 0',
    'kanalvakt_incidents_open{severity="critical"} 1',
    'kanalvakt_outbox_messages{state="waiting"} 2',
    'kanalvakt_outbox_messages{state="held"} 1',
    'kanalvakt_spent_dollars{platform="x"} 0.25',
    'kanalvakt_budget_dollars{platform="x"} 5',
    `kanalvakt_loop_last_beat_seconds{loop="incidents"} ${NOW / 1000}`,
  ]) {
    expect(text.split('\n')).toContain(line);
  }
});

it('keeps each program’s figures apart, and lets go of a loop that ended', async () => {
  let loops = [{ name: 'incidents', last: NOW }];
  const metrics = createMetrics({ ...NO_GAUGES, loops: () => loops });
  expect(await metrics.text()).toContain('loop="incidents"');
  loops = [];
  expect(await metrics.text()).not.toContain('loop="incidents"');
  expect(await createMetrics(NO_GAUGES).text()).toContain('kanalvakt_channels');
});

it('is read at /metrics in Prometheus’ format', async () => {
  const posting = await startPosting();
  const response = await fetch(`${posting.url}/metrics`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('version=0.0.4');
  expect(await response.text()).toContain('# TYPE kanalvakt_looks_total counter');
  await posting.stop();
});

import type { Picture } from '#src/model/replies/picture.ts';
import { pngOf } from '../../adapters/pictures/png.ts';
import { svgOf } from '../../adapters/pictures/svg.ts';
import { autumnNight, bundled, manyChannels, quietNight } from '../golden/pictures.ts';
import { ascending, percentile } from './percentile.ts';

/**
 * How large pictures are, and how long each takes to draw once all is loaded: `npm run bench:pictures [-- --json]`. The
 * goals are 200 KB and 400 ms; what the first one takes longer is told beside them, and the time of the processor alone,
 * which says more on a machine that does other things.
 */
const GOAL = { bytes: 200_000, millis: 400 };
const RUNS = 12;

const night = await bundled('2020-07-16T00:20:00Z');
const quiet = await quietNight();
const [week, rhythm] = await quiet.all('historikk fjord 7 dager', 'nb');
const pictures: Readonly<Record<string, Picture | undefined>> = {
  'the night of 16 July 2020': await night.asked('er oslo nede?', 'nb'),
  'a quiet night': await quiet.asked('er fjord nede?', 'nb'),
  'a night of 25 hours': await (await autumnNight()).asked('er fjord nede?', 'nb'),
  'seven days': week,
  'the rhythm of a week': rhythm,
  'thirty channels': await (await manyChannels()).digest('nb', Date.parse('2026-02-11T05:45:00Z')),
};

const results = Object.entries(pictures).flatMap(([name, picture]) => {
  if (!picture) return [];
  const times: number[] = [];
  let bytes = 0;
  const before = process.cpuUsage();
  for (let run = 0; run <= RUNS; run++) {
    const begun = performance.now();
    bytes = pngOf(svgOf(picture)).length;
    times.push(performance.now() - begun);
  }
  const { user, system } = process.cpuUsage(before);
  const [first = 0, ...later] = times;
  const median = percentile(ascending(later), 50);
  return [
    {
      name,
      kilobytes: Math.round(bytes / 1000),
      firstMillis: Math.round(first),
      medianMillis: Math.round(median),
      processorMillis: Math.round((user + system) / 1000 / times.length),
      slowestMillis: Math.round(Math.max(...later)),
      isWithin: bytes < GOAL.bytes && median < GOAL.millis,
    },
  ];
});

process.stdout.write(
  process.argv.includes('--json')
    ? `${JSON.stringify({ goal: GOAL, results })}\n`
    : `${results
        .map(
          ({ name, kilobytes, firstMillis, medianMillis, slowestMillis, processorMillis }) =>
            `${name}: ${kilobytes} KB; ${medianMillis} ms (slowest ${slowestMillis}, the first ${firstMillis}; of the processor ${processorMillis})\n`,
        )
        .join('')}goal: ${GOAL.bytes / 1000} KB and ${GOAL.millis} ms\n`,
);
if (results.some(({ isWithin }) => !isWithin)) process.exitCode = 1;

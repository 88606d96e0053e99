import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Killed, killAgainAndAgain } from '#test/kill/run.ts';

/**
 * `npm run bench:kill -- [--kills 200] [--seed 1]`: kills the program at random moments while alerts and digests go out
 * to both chats' doubles, one restart in four ten minutes later, and counts what was lost and what came twice.
 */
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
/** A night is long enough for so many: then another begins. */
const A_NIGHT = 10;
const kills = Number(values.kills);
const begun = Date.now();
const nights: Killed[] = [];
for (let done = 0; done < kills; done += A_NIGHT) {
  const night = { kills: Math.min(A_NIGHT, kills - done), seed: Number(values.seed) * 1000 + done };
  const told = await killAgainAndAgain(night);
  nights.push(told);
  const { digests, alerts, turns, faults } = told;
  const said = `${digests} digests, ${alerts} alerts, ${turns} turns, ${faults.length} lost or twice`;
  process.stderr.write(`${done + night.kills} kills: ${said}\n`);
}
const sum = (of: (night: Killed) => number) => nights.reduce((all, night) => all + of(night), 0);
const faults = nights.flatMap((night) => night.faults);
process.stdout.write(`kills                 ${kills}, of which ${sum(({ unheard }) => unheard)} at a message nobody had heard of yet
late restarts         ${sum(({ late }) => late)}
the program's hours   ${sum(({ hours }) => hours).toFixed(1)}, in ${((Date.now() - begun) / 60_000).toFixed(1)} min
digests               ${sum(({ digests }) => digests)}
incidents             ${sum(({ incidents }) => incidents)}
alerts                ${sum(({ alerts }) => alerts)}
turns in threads      ${sum(({ turns }) => turns)}
lost or twice         ${faults.length}
${faults.map((fault) => `  ${fault}\n`).join('')}`);
if (faults.length > 0) process.exitCode = 1;

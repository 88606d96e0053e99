import { defineCommand } from 'citty';
import { usageError } from '../../adapters/chats/terminal/usage-error.ts';
import { PLATFORMS } from '../../src/model/platform.ts';
import { nearestWord } from '../../src/yaml/nearest-word.ts';
import { whichSettings } from '../wiring/which-settings.ts';
import { argumentFault } from './command-line.ts';

const args = {
  channels: {
    type: 'string',
    valueHint: 'number',
    description: 'So many channels in an assumed mix, instead of those of the settings',
  },
  platform: {
    type: 'string',
    valueHint: 'platform',
    description: 'With --channels: all of them on this platform',
  },
  settings: { type: 'string', valueHint: 'file', description: 'Instead of ./kanalvakt.yaml' },
} as const;

/** As many as one process is made for. */
const MOST = 100_000;

export const plan = defineCommand({
  meta: {
    name: 'plan',
    description:
      'Show how often each channel is looked at, and what that takes of limits and money',
  },
  args,
  async run({ args: given, rawArgs }) {
    const fault = argumentFault(rawArgs, args);
    if (fault) return usageError(fault);
    const { printAssumedPlans, printPlan } = await import('../plan/show-plan.ts');
    if (given.channels !== undefined) {
      const count = Number(given.channels);
      if (!Number.isInteger(count) || count < 1 || count > MOST) {
        return usageError(
          `--channels ${JSON.stringify(given.channels)} is no number from 1 to ${MOST}`,
        );
      }
      const only = PLATFORMS.find((platform) => platform === given.platform);
      if (given.platform !== undefined && only === undefined)
        return usageError(unreadable(given.platform));
      return await printAssumedPlans([count], only);
    }
    if (given.platform !== undefined)
      return usageError('--platform needs --channels, such as --channels 300');
    const which = await whichSettings(given.settings);
    if (which.kind === 'refused') return;
    if (which.kind === 'live') return await printPlan(which.settings, which.file);
    await printAssumedPlans([13, 300, 10_000]);
  },
});

function unreadable(platform: string): string {
  const nearest = nearestWord(platform, PLATFORMS);
  const hint = nearest ? `did you mean "${nearest}"?` : `known: ${PLATFORMS.join(', ')}`;
  return `this program looks at no platform ${JSON.stringify(platform)}; ${hint}`;
}

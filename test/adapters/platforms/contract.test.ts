import { platformContract } from '#test/contracts/platform.ts';
import { PLATFORMS_UNDER_TEST } from '#test/contracts/platforms-under-test.ts';

for (const [name, start] of Object.entries(PLATFORMS_UNDER_TEST)) platformContract(name, start);

import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

interface MadeUp {
  /** What is added to each closed set: a word that nothing else in the sources is. */
  readonly member: string;
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** Where the compiler then asks for it: everywhere that it has to be known, but for its words and its own folder. */
  readonly asked: readonly string[];
}

const SETS: Readonly<Record<string, MadeUp>> = {
  platform: {
    member: 'made-up-platform',
    file: 'src/model/platform.ts',
    before: "  'website',\n",
    after: "  'website',\n  'made-up-platform',\n",
    asked: ['app/wiring/platforms.ts', 'src/catalog/platforms/platforms.ts'],
  },
  cause: {
    member: 'made-up-cause',
    file: 'src/model/verdict.ts',
    before: "  'chat-outage',\n",
    after: "  'chat-outage',\n  'made-up-cause',\n",
    asked: [
      'src/catalog/causes.ts',
      'src/catalog/languages/en/causes.ts',
      'src/catalog/languages/nb/causes.ts',
      'src/catalog/languages/nn/causes.ts',
      // Where the words are used, until they are there.
      'src/say/cause.ts',
    ],
  },
  'kind of signal': {
    member: 'made-up-kind',
    file: 'src/model/signal-schema.ts',
    before: "    z.strictObject({\n      at: instant,\n      kind: z.literal('profile'),\n",
    after:
      "    z.strictObject({ at: instant, kind: z.literal('made-up-kind'), channel, basis }),\n    z.strictObject({\n      at: instant,\n      kind: z.literal('profile'),\n",
    asked: ['src/catalog/signals.ts', 'src/judge/evidence/channel-facts.ts', 'src/say/evidence.ts'],
  },
  chat: {
    member: 'made-up-chat',
    file: 'src/model/chat.ts',
    before: "    label: 'Discord',\n",
    after:
      "    label: 'Discord', secrets: ['D'],\n  },\n  'made-up-chat': {\n    label: 'Made up',\n",
    // Its record is the one place; its adapter is found by the folder's name.
    asked: [],
  },
  language: {
    member: 'zz',
    file: 'src/model/language.ts',
    before: "'en']",
    after: "'en', 'zz']",
    asked: ['src/catalog/languages/languages.ts'],
  },
};

let folder: string;
/** Each of the compiler's complaints, with what it says beneath it. */
let complaints: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'closed-sets-'));
  for (const name of ['src', 'app', 'adapters', 'tsconfig.json', 'package.json']) {
    await cp(join(ROOT, name), join(folder, name), { recursive: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const { file, before, after } of Object.values(SETS)) {
    const text = await readFile(join(folder, file), 'utf8');
    expect(text.split(before)).toHaveLength(2);
    await writeFile(join(folder, file), text.replace(before, after));
  }
  complaints = await compile();
}, 180_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function compile(): Promise<readonly string[]> {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const ran = promisify(execFile)(process.execPath, [tsc, '--noEmit', '--noErrorTruncation'], {
    cwd: folder,
    maxBuffer: 2 ** 26,
  });
  const output = await ran.then(
    () => '',
    (error: { stdout?: string }) => error.stdout ?? '',
  );
  return output.split(/\n(?=\S)/).filter((complaint) => complaint.includes('error TS'));
}

function filesNaming(member: string): readonly string[] {
  // A property that is missing, a message that is, a kind that no case takes, or a list that nothing weighs.
  const names = new RegExp(
    `Property '"?${member}"?'|\\.${member}"|kind: "${member}"|unheard: "${member}s"`,
  );
  const naming = complaints.filter((complaint) => names.test(complaint));
  return [...new Set(naming.map((complaint) => complaint.replace(/\(.*/s, '')))].sort();
}

describe('a new member of a closed set', () => {
  it.each(Object.entries(SETS))(
    '%s: the compiler asks for it wherever it has to be known',
    (_, { member, asked }) => {
      expect(filesNaming(member)).toEqual(asked);
    },
  );

  it('nothing else is broken by it', () => {
    const named = Object.values(SETS).flatMap(({ asked }) => asked);
    const elsewhere = complaints.filter(
      (complaint) => !named.includes(complaint.replace(/\(.*/s, '')),
    );
    expect(elsewhere).toEqual([]);
  });
});

import type { AtpAgent } from '@atproto/api';
import { z } from 'zod';
import {
  accountState,
  answered,
  fitting,
  type XrpcFailure,
  type XrpcResult,
} from './api-result.ts';

/** An account as a reader names it; `did` where it is known already. */
export interface Subject {
  readonly handle: string;
  readonly did: string | undefined;
}

const label = z.object({ val: z.string(), neg: z.boolean().optional() });
/** What is made use of in a page, however the rest of it fits: app.bsky.actor.defs#profileViewDetailed. */
const shownProfile = z.object({
  did: z.string().startsWith('did:'),
  handle: z.string().min(1),
  postsCount: z.number().optional().catch(undefined),
  labels: z
    .array(z.unknown())
    .catch([])
    .transform((labels) => fitting(label, labels)),
});
type Profile = Omit<z.output<typeof shownProfile>, 'labels'> & {
  readonly labels?: readonly z.output<typeof label>[] | undefined;
};
const profileList = z.object({ profiles: z.array(z.unknown()) });

/** How many accounts one call answers for: app.bsky.actor.getProfiles. */
export const PROFILES_A_CALL = 25;

/** What the AppView shows of an account's page. */
export type ReadProfile =
  | {
      readonly ok: true;
      readonly profile: Profile;
      /** What the account goes by, where that is not the name asked for. */
      readonly name?: string;
      /** It is another account that stands under the name. */
      readonly replaced?: true;
    }
  | XrpcFailure;

/**
 * Reads the pages of up to 25 accounts. `getProfiles` leaves out, without a word, whom it does not show: those that were
 * taken down or deactivated like those that never existed. Each of them is looked at by itself, which tells why.
 *
 * @returns by the place of the subject in `subjects`
 */
export async function readProfiles(
  agent: AtpAgent,
  subjects: readonly Subject[],
  signal: AbortSignal,
): Promise<readonly ReadProfile[]> {
  // An account is known by its DID: a handle may have become another one's.
  const together = subjects.length > 1 ? await readTogether(agent, subjects, signal) : undefined;
  if (together?.ok === false && !isAboutNames(together)) return subjects.map(() => together);
  const found = together?.ok ? together.value : new Map<string, Profile>();
  return await Promise.all(
    subjects.map(async (subject) => {
      const profile = found.get((subject.did ?? subject.handle).toLowerCase());
      if (profile !== undefined) return await shown(agent, profile, subject, signal);
      const alone = await readOne(agent, subject, signal);
      // The server answers well; this one item it does not.
      const isItem = together?.ok && !alone.ok && alone.status === undefined;
      return isItem && alone.reach === 'http-error' ? { ...alone, reach: 'ok' } : alone;
    }),
  );
}

/** By DID and by handle, in small letters. */
async function readTogether(
  agent: AtpAgent,
  subjects: readonly Subject[],
  signal: AbortSignal,
): Promise<XrpcResult<ReadonlyMap<string, Profile>>> {
  const actors = subjects.map(({ handle, did }) => did ?? handle);
  const answer = await answered<{ profiles: readonly Profile[] }>(
    () => agent.app.bsky.actor.getProfiles({ actors }, { signal }),
    (body) => {
      const list = profileList.safeParse(body).data?.profiles;
      return list && { profiles: fitting(shownProfile, list) };
    },
  );
  if (!answer.ok) return answer;
  const named = answer.value.profiles.flatMap((profile) => [
    [profile.did.toLowerCase(), profile] as const,
    [profile.handle.toLowerCase(), profile] as const,
  ]);
  return { ok: true, value: new Map(named) };
}

/** One name that cannot be one has the server refuse all of them. */
function isAboutNames({ code, status }: XrpcFailure): boolean {
  return code === 'InvalidRequest' && status === 400;
}

async function readOne(
  agent: AtpAgent,
  subject: Subject,
  signal: AbortSignal,
): Promise<ReadProfile> {
  const { handle, did } = subject;
  const first = await readActor(agent, did ?? handle, signal);
  if (first.ok) return await shown(agent, first.value, subject, signal);
  // The name may have gone to an account made anew.
  if (did !== undefined && did !== handle && accountState(first) === 'missing') {
    const anew = await readActor(agent, handle, signal);
    if (anew.ok && anew.value.did !== did) return { ok: true, profile: anew.value, replaced: true };
  }
  return first;
}

async function readActor(
  agent: AtpAgent,
  actor: string,
  signal: AbortSignal,
): Promise<XrpcResult<Profile>> {
  return await answered<Profile>(
    () => agent.app.bsky.actor.getProfile({ actor }, { signal }),
    (body) => shownProfile.safeParse(body).data,
  );
}

/** A page that was found, and whether it is still the one that the name means. */
async function shown(
  agent: AtpAgent,
  profile: Profile,
  { handle, did }: Subject,
  signal: AbortSignal,
): Promise<ReadProfile> {
  const name = profile.handle;
  if (handle.startsWith('did:') || name.toLowerCase() === handle.toLowerCase()) {
    return { ok: true, profile };
  }
  // A freed name can be taken by anybody at once.
  const taker = did === undefined ? undefined : await readActor(agent, handle, signal);
  return taker?.ok && taker.value.did !== did
    ? { ok: true, profile: taker.value, name, replaced: true }
    : { ok: true, profile, name };
}

import type { AppBskyActorDefs, AtpAgent } from '@atproto/api';
import { accountState, answered, type XrpcFailure, type XrpcResult } from './api-result.ts';

type Profile = AppBskyActorDefs.ProfileViewDetailed;

/** An account as a reader names it; `did` where it is known already. */
export interface Subject {
  readonly handle: string;
  readonly did: string | undefined;
}

/** How many accounts one call answers for: app.bsky.actor.getProfiles. */
export const PROFILES_A_CALL = 25;

/** What the AppView shows of an account's page. */
export type ReadProfile =
  | { readonly ok: true; readonly profile: Profile; readonly renamed: boolean }
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
      return profile === undefined
        ? await readOne(agent, subject, signal)
        : ({ ok: true, profile, renamed: isRenamed(profile, subject) } as const);
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
  const answer = await answered(() => agent.app.bsky.actor.getProfiles({ actors }, { signal }));
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
  const profileOf = (actor: string) =>
    answered(() => agent.app.bsky.actor.getProfile({ actor }, { signal }));
  const first = await profileOf(did ?? handle);
  if (first.ok) return { ok: true, profile: first.value, renamed: isRenamed(first.value, subject) };
  // The name may have gone to an account made anew.
  if (did !== undefined && did !== handle && accountState(first) === 'missing') {
    const anew = await profileOf(handle);
    if (anew.ok) return { ok: true, profile: anew.value, renamed: true };
  }
  return first;
}

/** A handle that its owner's domain no longer proves is shown as `handle.invalid`: it is no other name. */
function isRenamed({ handle }: Profile, subject: Subject): boolean {
  if (subject.handle.startsWith('did:') || handle === 'handle.invalid') return false;
  return handle.toLowerCase() !== subject.handle.toLowerCase();
}

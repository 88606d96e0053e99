import type { AtpAgent } from '@atproto/api';
import type { Log } from '../../../src/ports.ts';
import { answered, isHeld, type XrpcResult } from './api-result.ts';

/**
 * Where no record can be: the record key of the time 0. Posts are keyed by the time of their making.
 * Deleting what is not there changes nothing, but is refused to an account that may not write.
 * Source: `com.atproto.repo.deleteRecord`, "Delete a repository record, or ensure it doesn't exist".
 */
const NOTHING = { collection: 'app.bsky.feed.post', rkey: '2222222222222' };
/** The content address of an empty record, which no post has: were there a record after all, the delete would be refused. */
const NO_POST = 'bafyreigbtj4x7ip5legnfznufuopl4sg4knzc2cof6duas4b3q2fy6swua';

/** Asks whether an account may write, and publishes nothing. */
export interface WriteCheck {
  /** Undefined once a check has changed the repository: then no further one is made. */
  run(agent: AtpAgent, did: string, signal: AbortSignal): Promise<XrpcResult<unknown> | undefined>;
}

/** One for each account: it remembers whether it is safe to go on. */
export function createWriteCheck(channel: string, log: Log | undefined): WriteCheck {
  let stopped = false;

  return {
    async run(agent, did, signal) {
      if (stopped) return undefined;
      let attempt = await attemptOnce(agent, did, signal);
      // The account itself may have published between the two reads: once is chance.
      if (attempt.moved && !attempt.committed) attempt = await attemptOnce(agent, did, signal);
      if (attempt.moved || attempt.committed) {
        stopped = true;
        log?.error('the write check changed the repository, so it is not made again', { channel });
      }
      return attempt.answer;
    },
  };

  async function attemptOnce(agent: AtpAgent, did: string, signal: AbortSignal) {
    const before = await revision(agent, did, signal);
    // The server is not there, or to be left alone: what would come of the rest is known.
    if (!before.ok && (before.reach !== 'ok' || isHeld(before))) {
      return { moved: false, committed: false, answer: before };
    }
    const answer = await answered(() =>
      agent.com.atproto.repo.deleteRecord(
        { repo: did, ...NOTHING, swapRecord: NO_POST },
        { signal },
      ),
    );
    const after = await revision(agent, did, signal);
    const moved = before.ok && after.ok && before.value.rev !== after.value.rev;
    // Nothing was there, nothing was written: the write itself would have been let through.
    const swapRefused = !answer.ok && answer.code === 'InvalidSwap';
    return {
      moved,
      committed: answer.ok && answer.value.commit !== undefined,
      answer: swapRefused ? ({ ok: true, value: undefined } as const) : answer,
    };
  }
}

function revision(agent: AtpAgent, did: string, signal: AbortSignal) {
  return answered(() => agent.com.atproto.sync.getRepoStatus({ did }, { signal }));
}

import type { AtpAgent } from '@atproto/api';
import type { Channel } from '../../../src/model/channel.ts';
import type { Log } from '../../../src/ports.ts';
import type { ReachResult } from '../../http/read-result.ts';
import type { Health } from './health.ts';
import type { Subject } from './profiles.ts';
import { type PublicRead, readRepositoryStatus, resolveHandle } from './public-read.ts';
import type { ThroughAppView } from './through-app-view.ts';

/**
 * Reads Bluesky's two halves: the servers that hold accounts (PDS) take posts, the AppView shows them. Each may be down
 * while the other is fine: then posts go out and nobody sees them, or what is seen stands while nothing new goes out.
 */
export interface PdsAndAppView {
  /** By channel id; and how far the way to the platform came, undefined where nobody looked. */
  read(
    subjects: readonly (readonly [Channel, Subject])[],
    signal: AbortSignal,
  ): Promise<{
    readonly reads: ReadonlyMap<string, PublicRead>;
    readonly reach: ReachResult | undefined;
  }>;
}

export function createPdsAndAppView(options: {
  readonly throughAppView: ThroughAppView;
  readonly health: Health;
  readonly log: Log | undefined;
  /** The platform's own server. */
  readonly service: string;
  /** The server of the organisation's own that the settings name for a channel. */
  ownServer(channel: string): string | undefined;
  /** The server that was found to hold a channel's account. */
  holder(channel: string): string | undefined;
  /** The server that an account's DID document names. */
  serverOf(did: string, signal: AbortSignal): Promise<string | undefined>;
  agentOf(url: string): Promise<AtpAgent>;
}): PdsAndAppView {
  const { throughAppView, health, log, service, ownServer, holder, serverOf, agentOf } = options;

  return {
    async read(subjects, signal) {
      const reads = new Map<string, PublicRead>();
      if (subjects.length === 0) return { reads, reach: undefined };
      let reach: ReachResult | undefined;
      const pages = await throughAppView.read(subjects, signal);
      await Promise.all(
        [...pages].map(async ([id, page]) => {
          if (!page.held) reach = worst(reach, page.reach);
          const found = isLost(page) ? await findLost(id, page, subjects, signal) : page;
          reads.set(id, page.held ? page : await besidePage(id, found, signal));
        }),
      );
      return await withService(reads, reach, subjects, signal);
    },
  };

  /**
   * An account that the AppView does not know by its name. While one is taken down or deactivated, its handle does not
   * resolve, and the AppView goes on forgetting it afterwards; by its DID it may be there all the same.
   */
  async function findLost(
    id: string,
    page: PublicRead,
    subjects: readonly (readonly [Channel, Subject])[],
    signal: AbortSignal,
  ): Promise<PublicRead> {
    const [channel, subject] = subjects.find(([one]) => one.id === id) ?? [];
    if (channel === undefined || subject === undefined || subject.did !== undefined) return page;
    const { handle } = subject;
    const did = await resolveHandle(await agentOf(ownServer(id) ?? service), handle, signal);
    if (typeof did !== 'string') return page;
    const byDid = await throughAppView.read([[channel, { handle, did }]], signal);
    return byDid.get(id) ?? page;
  }

  /** How an account stands with the server that holds it: the one that is named, or, where it is not there, its true one. */
  async function standing(id: string, did: string, signal: AbortSignal): Promise<PublicRead> {
    const named = ownServer(id) ?? holder(id) ?? service;
    const status = await readRepositoryStatus(await agentOf(named), did, signal);
    if (status.seen !== 'missing') return status;
    const server = await serverOf(did, signal);
    if (server === undefined || server === new URL(named).origin) return status;
    return await readRepositoryStatus(await agentOf(server), did, signal);
  }

  /** What the server that holds the account adds to its page: the AppView may be behind it, or gone. */
  async function besidePage(
    id: string,
    page: PublicRead,
    signal: AbortSignal,
  ): Promise<PublicRead> {
    const { did, seen } = page;
    if (did === undefined) return page;
    if (isLost(page)) {
      const status = await standing(id, did, signal);
      // Its server takes what it publishes, and nobody is shown that.
      if (status.seen === 'visible') return { ...page, seen: 'partial' };
      return status.seen === 'suspended' ? { ...page, seen: 'suspended' } : page;
    }
    if (page.reach !== 'ok') {
      const server = ownServer(id) ?? holder(id) ?? service;
      if (page.unlisted || (await health.now(server, signal)) !== 'ok') return page;
      const status = await readRepositoryStatus(await agentOf(server), did, signal);
      // The account is there, and its page is not: nobody sees what it publishes.
      if (status.seen === 'visible') return { ...page, seen: 'partial' };
      return status.seen === 'suspended' ? { ...page, seen: 'suspended' } : page;
    }
    const server = ownServer(id);
    if (seen !== 'visible' || server === undefined) return page;
    const status = await standing(id, did, signal);
    if (status.held) return page;
    if (status.reach !== 'ok') return { ...page, seen: COPY };
    return status.seen === 'suspended' || status.seen === 'missing'
      ? { ...page, seen: status.seen, ...(status.code ? { code: status.code } : {}) }
      : page;
  }

  /** How it stands with the platform's own server, which takes the posts of all accounts that are on no other. */
  async function withService(
    reads: Map<string, PublicRead>,
    appView: ReachResult | undefined,
    subjects: readonly (readonly [Channel, Subject])[],
    signal: AbortSignal,
  ) {
    const held = subjects.flatMap(([{ id }]) => (ownServer(id) === undefined ? [id] : []));
    if (appView === undefined || held.length === 0 || signal.aborted) {
      return { reads, reach: appView };
    }
    const pds = await (appView === 'ok' ? health.lately : health.now)(service, signal);
    if (signal.aborted || (appView === 'ok') === (pds === 'ok')) return { reads, reach: appView };
    log?.warn('one half of bluesky does not answer', { appView, pds });
    if (pds !== 'ok') {
      for (const id of held) {
        const read = reads.get(id);
        if (read?.seen === 'visible') reads.set(id, { ...read, seen: COPY });
      }
    }
    // Where the other half answers, it is not the line.
    return { reads, reach: 'http-error' } as const;
  }
}

/** The AppView does not know the account; that its owner switched it off would have been told. */
function isLost({ seen, reach, code }: PublicRead): boolean {
  return seen === 'missing' && reach === 'ok' && !/Deactivated$/.test(code ?? '');
}

/** A page whose server does not answer: what it shows is a copy, and proves nothing of now. */
const COPY = 'stale';

/** Of several reads of one platform: how far the one came that came least far. */
export function worst(one: ReachResult | undefined, other: ReachResult): ReachResult {
  return one === undefined || one === 'ok' ? other : one;
}

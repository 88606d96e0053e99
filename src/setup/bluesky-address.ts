import { type Recognised, recognised, unrecognised } from './profile.ts';

/** https://atproto.com/specs/handle */
export function isBlueskyHandle(name: string): boolean {
  return (
    name.length <= 253 &&
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(name)
  );
}

/** https://atproto.com/specs/did: the two methods that accounts have. */
function isDid(text: string): boolean {
  return /^did:(?:plc:[a-z2-7]{24}|web:[a-z0-9.:%_-]*[a-z0-9])$/i.test(text);
}

/** A handle, a DID or an at:// address, with or without what follows the account in it. */
export function atProfile(text: string): Recognised {
  const [account = ''] = text.replace(/^at:\/\//i, '').split(/[/?#]/);
  const name = account.replace(/^@/, '');
  if (isDid(name)) return recognised('bluesky', name);
  if (isBlueskyHandle(name)) return recognised('bluesky', name.toLowerCase());
  return unrecognised('This is no handle and no DID of a Bluesky account.');
}

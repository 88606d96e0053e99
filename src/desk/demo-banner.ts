import type { Directory } from '../model/directory.ts';
import type { Instant } from '../model/instant.ts';
import type { PrintDocument } from '../model/replies/print-document.ts';
import type { Reply } from '../model/replies/reply.ts';
import type { Pictures } from '../ports.ts';
import { day } from '../say/times.ts';
import { createWords, plain } from '../say/words.ts';
import { withDemoBanner } from './history/with-pictures.ts';

/** Lets whatever leaves the desk say that it is of a demonstration, where it is: nothing may be taken for one about now. */
export interface DemoBanner {
  reply(reply: Reply): Reply;
  paper(paper: PrintDocument): PrintDocument;
  pictures(pictures: Pictures): Pictures;
}

/** @param demonstration the day that is replayed; undefined where all is about now */
export function createDemoBanner(
  demonstration: Instant | undefined,
  { zone }: Pick<Directory, 'zone'>,
): DemoBanner {
  if (demonstration === undefined) {
    return { reply: (reply) => reply, paper: (paper) => paper, pictures: (pictures) => pictures };
  }
  // In English whatever the answer's language: one warning that is the same everywhere is known again.
  const date = day(demonstration, zone, 'en');
  const words = createWords('en').text('demonstration', { date });
  const span = plain(`${words} `);
  return {
    reply: (reply) => ({ ...reply, headline: [span, ...reply.headline] }),
    paper: (paper) => ({ ...paper, title: [span, ...paper.title] }),
    pictures: (pictures) => withDemoBanner(pictures, words),
  };
}

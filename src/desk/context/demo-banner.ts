import type { Directory } from '../../model/directory.ts';
import type { Instant } from '../../model/instant.ts';
import type { PrintDocument } from '../../model/replies/print-document.ts';
import type { Reply } from '../../model/replies/reply.ts';
import type { Pictures } from '../../ports.ts';
import { day } from '../../say/times.ts';
import { createWords, plain } from '../../say/words.ts';

/** Lets whatever leaves the desk say that it is of a demonstration, where it is: nothing may be taken for one about now. */
export interface DemoBanner {
  reply(reply: Reply): Reply;
  document(document: PrintDocument): PrintDocument;
  pictures(pictures: Pictures): Pictures;
}

/** @param demonstration the day that is replayed; undefined where all is about now */
export function createDemoBanner(
  demonstration: Instant | undefined,
  { zone }: Pick<Directory, 'zone'>,
): DemoBanner {
  if (demonstration === undefined) {
    return {
      reply: (reply) => reply,
      document: (document) => document,
      pictures: (pictures) => pictures,
    };
  }
  // In English whatever the answer's language: one warning that is the same everywhere is known again.
  const date = day(demonstration, zone, 'en');
  const words = createWords('en').text('demonstration', { date });
  const span = plain(`${words} `);
  return {
    reply: (reply) => ({ ...reply, headline: [span, ...reply.headline] }),
    document: (document) => ({ ...document, title: [span, ...document.title] }),
    pictures: (pictures) => ({
      async draw(picture) {
        const { altText } = await import('../../say/pictures/picture-frame.ts');
        const alt = altText([words, picture.alt]);
        return pictures.draw({ ...picture, title: `${words} ${picture.title}`, alt });
      },
    }),
  };
}

import type { Picture } from '../../model/replies/picture.ts';
import type { ChatFile } from '../../ports.ts';
import type { Answer, PictureServices } from '../context/context.ts';

/** What makes pictures is loaded with the first of them: who only asks has no need of it. */
type Make = typeof import('./pictures.ts');

/** The pictures of an answer, where any can be drawn; made only when somebody is shown them. */
export function withPictures(
  { pictures }: Pick<PictureServices, 'pictures'>,
  wanted: (make: Make) => Promise<readonly Picture[]>,
): Pick<Answer, 'files'> {
  if (!pictures) return {};
  return {
    async files() {
      const drawn: ChatFile[] = [];
      for (const picture of await wanted(await import('./pictures.ts'))) {
        drawn.push(await pictures.draw(picture));
      }
      return drawn;
    },
  };
}

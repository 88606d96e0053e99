import type { Picture } from '../../model/replies/picture.ts';
import type { ChatFile, Pictures } from '../../ports.ts';
import type { Answer, AnswerContext } from '../context/context.ts';

/** What makes pictures is loaded with the first of them: who only asks has no need of it. */
type Make = typeof import('./pictures.ts');

/** The pictures of an answer, where any can be drawn; made only when somebody is shown them. */
export function withPictures(
  { pictures }: Pick<AnswerContext, 'pictures'>,
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

/** In a demonstration no picture may be taken for one about now. */
export function withDemoBanner(pictures: Pictures, preface: string): Pictures {
  return {
    async draw(picture) {
      const { altText } = await import('../../say/pictures/picture-frame.ts');
      const alt = altText([preface, picture.alt]);
      return pictures.draw({ ...picture, title: `${preface} ${picture.title}`, alt });
    },
  };
}

// A story: a title, a passage, a picture with its words, an address to read on.
import { z } from 'zod';
import { webAddress as addressShown } from '../../layout/address.ts';
import { line, webAddress } from '../../period/fields.ts';
import { kind } from '../kind.ts';
import { consentTo, photo, photoData, photoWords, pictureOf } from '../photo.ts';
import { nullable } from '../words.ts';

const data = z.strictObject({ ...photoData, link: webAddress.optional() }).default({});
type Data = z.output<typeof data>;

export const story = kind({
  says: 'a story with a picture',
  usual: { story: {} },
  words: nullable(
    z.strictObject({ title: line, body: line, link: line.optional(), image: photoWords.optional() }),
  ),
  data,
  blank: {
    story: {
      title: 'The heading of a story of one person, family or event.',
      body: 'The story: four to six sentences. Write nothing by which somebody in danger could be found.',
      link: [
        'What stands before the address that figures.yaml has under story: link.',
        'Read more on our website',
      ],
      image: [
        'The words of the picture that figures.yaml has under story: image.',
        '{ alt: what it shows for those who cannot see it, caption: where and when, credit: © UNHCR/its author }',
      ],
    },
  },
  whole: true,
  fresh: (name) => [[name, 'body']],
  isRunning: (path) => path.at(-1) === 'body',
  pictures: (name, given) => [pictureOf(name, [name], [name, 'image'], given as Data)],
  consents: (name, given) => [consentTo([name], given as Data)],
  links: (name, given) => [{ address: (given as Data).link, at: [name, 'link'], words: [name, 'link'] }],
  isOfWords: true,
  show({ block: { name }, local, words, data: { link }, position }) {
    if (!words) return undefined;
    return {
      block: name,
      title: words.title.plain,
      html: words.body.html,
      link: link ? { label: words.link?.plain ?? local.word('more'), ...addressShown(link) } : undefined,
      photo: words.image && photo(local, name, words.image, position(name)),
    };
  },
});

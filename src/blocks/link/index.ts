// An address to go on to, with a code for telephones.
import { z } from 'zod';
import { webAddress as addressShown } from '../../layout/address.ts';
import { line, webAddress } from '../../period/fields.ts';
import { kind } from '../kind.ts';
import { nullable } from '../words.ts';
import { codeOf } from './code.ts';
import { linkLong } from './link-long.ts';

const data = z.strictObject({ link: webAddress.optional() }).default({});
type Data = z.output<typeof data>;

export const link = kind({
  says: 'an address with a QR code',
  usual: { link: {} },
  words: nullable(z.strictObject({ title: line.optional(), text: line })),
  data,
  blank: {
    link: {
      text: 'What one finds at the address that figures.yaml has under this block’s name: one sentence.',
    },
  },
  whole: true,
  isOfWords: true,
  isRunning: () => false,
  templateWords: ['code'],
  links: (name, given) => [{ address: (given as Data).link, at: [name, 'link'], words: [name, 'text'] }],
  checks: [linkLong],
  show({ block: { name }, local, words, data: { link: address } }) {
    if (!words || address === undefined) return undefined;
    const shown = addressShown(address);
    return {
      block: name,
      title: words.title?.html,
      html: words.text.html,
      address: shown,
      code: codeOf(address),
      said: local.word('kinds.link.code', { address: shown.shown }),
    };
  },
});

// What the figures of passages print, and the figures that pasted numbers are.
import type { Answers } from '../../contract/answers.ts';
import { post } from './request.ts';

export type Chips = {
  /** What a placeholder prints, and the other ways of its figure; nothing where nobody answers. */
  chip(placeholder: string): Promise<Answers['/api/chip']>;
  /** The numbers of pasted words that are figures; none where nobody answers. */
  pasted(language: string, text: string): Promise<Answers['/api/pasted']['numbers']>;
};

/** @param period the one that is open */
export function chipsOn(period: () => string | undefined): Chips {
  return {
    pasted: async (language, text) => {
      const id = period();
      if (id === undefined || !/\p{Nd}{2}/u.test(text)) return [];
      const answer = await post('/api/pasted', { period: id, language, text }).catch(() => undefined);
      return answer?.numbers ?? [];
    },
    chip: async (placeholder) => {
      const id = period();
      const nothing = { printed: {}, forms: [] };
      if (id === undefined) return nothing;
      return post('/api/chip', { period: id, placeholder }).catch(() => nothing);
    },
  };
}

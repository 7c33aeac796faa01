// What a session tells of its data to forms: what there is, how far it has come, and how much more the pages would take.
import type { Answers } from '../answers.ts';
import { noData } from '../answers.ts';
import type { Context } from '../context.ts';
import { periodsIn } from '../periods.ts';
import type { Session } from '../session.ts';

type FormCalls = Pick<Session, 'periods' | 'home' | 'form' | 'chip' | 'picture' | 'room'>;

/** The answers; what each needs is loaded when it is asked for. */
export function formAnswers(context: Context, answers: Answers): FormCalls {
  const { root } = context;
  return {
    async periods() {
      const periods = await periodsIn(root);
      return periods ? { periods, findings: [] } : noData(root);
    },
    home: async () => (await (await import('../home.ts')).homeOf(context)) ?? noData(root),
    form: (id, wishes = {}) =>
      answers.about('form', [id], wishes, async (within, [name]) =>
        (await import('./read.ts')).readForm(within, name),
      ),
    chip: (id, placeholder, wishes = {}) =>
      answers.about('chip', [id], wishes, async (within, [name]) =>
        (await import('./chip.ts')).readChip(within, name, placeholder),
      ),
    picture: (id, picture, wishes = {}) =>
      answers.about('picture', [id], wishes, async (within, [name]) =>
        (await import('./picture.ts')).readPicture(within, name, picture),
      ),
    room: (id, wishes = {}) =>
      answers.about('room', [id], wishes, async (within, [name]) =>
        (await import('../preview.ts')).roomLeft(within, name, wishes),
      ),
  };
}

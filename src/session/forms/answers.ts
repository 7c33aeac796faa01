// What a session tells of its data to forms: what there is, how far it has come, and how much more the pages would take.
import type { Answers } from '../answers.ts';
import { noData } from '../answers.ts';
import type { Context } from '../context.ts';
import { periodsIn } from '../periods.ts';
import type { Session } from '../session.ts';
import { requireOptions, wishKinds } from '../wishes.ts';

type FormCalls = Pick<
  Session,
  'periods' | 'home' | 'form' | 'chip' | 'pasted' | 'picture' | 'room' | 'approvals' | 'comments'
>;

/** The answers; what each needs is loaded when it is asked for. */
export function formAnswers(context: Context, answers: Answers): FormCalls {
  const { root } = context;
  return {
    async periods() {
      const periods = await periodsIn(root);
      return periods ? { periods, findings: [] } : noData(root);
    },
    async home(wishes = {}) {
      requireOptions(wishes, wishKinds.home);
      return (await (await import('../home.ts')).homeOf(context, wishes.operations)) ?? noData(root);
    },
    form: (id, wishes = {}) =>
      answers.about('form', [id], wishes, async (within, [name]) =>
        (await import('./read.ts')).readForm(within, name, wishes.language),
      ),
    chip: (id, placeholder, wishes = {}) =>
      answers.about('chip', [id], wishes, async (within, [name]) =>
        (await import('./chip.ts')).readChip(within, name, placeholder),
      ),
    pasted: (id, text, wishes = {}) =>
      answers.about('pasted', [id], wishes, async (within, [name]) =>
        (await import('./pasted.ts')).readPasted(within, name, text),
      ),
    picture: (id, picture, wishes = {}) =>
      answers.about('picture', [id], wishes, async (within, [name]) =>
        (await import('./picture.ts')).readPicture(within, name, picture),
      ),
    approvals: (id, wishes = {}) =>
      answers.about('approvals', [id], wishes, async ({ root }, [name]) =>
        (await import('../approval/read.ts')).readApprovals(root, name),
      ),
    comments: (id, wishes = {}) =>
      answers.about('comments', [id], wishes, async ({ root }, [name]) =>
        (await import('../../comments/files.ts')).readComments(root, name.id),
      ),
    room: (id, wishes = {}) =>
      answers.about('room', [id], wishes, async (within, [name]) =>
        (await import('../preview.ts')).roomLeft(within, name, wishes),
      ),
  };
}

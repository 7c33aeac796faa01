// The studio for an office: the same as on a laptop, for those whom the service has let in.
import { studioApp } from './app.ts';
import { keepClient } from './client.ts';
import { openHub } from './hub.ts';
import type { LeftBehind } from './left-behind.ts';
import { alone, type Visitor } from './visitor.ts';
import { openWork, type WorkOptions } from './work.ts';

export type OfficeStudio = {
  /** Answers a request. @param visitor who was let in; not given: whoever sits at this machine */
  answer(request: Request, visitor: Visitor | undefined): Promise<Response>;
  /** What people have left in the data folder. */
  left: LeftBehind;
  close(): Promise<void>;
};

/** Opens it. @throws FactsheetError `cannot-watch` */
export async function openOfficeStudio(options: WorkOptions): Promise<OfficeStudio> {
  const hub = openHub();
  const { answering, left, close } = await openWork({ ...options, signsAlways: true }, hub);
  const app = studioApp({
    ...{ hub, answering, failed: options.failed },
    client: keepClient(options.project),
    admit: ({ env }) => env.visitor ?? alone,
  });
  return {
    left,
    answer: async (request, visitor) => app.fetch(request, { visitor }),
    async close() {
      hub.close();
      await close();
    },
  };
}

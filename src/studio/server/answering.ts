// Who answers what the studio is asked. Types alone.
import type { Asks } from '../contract/asks.ts';
import type { Comparison } from '../contract/compare.ts';
import type { StudioEvent } from '../contract/events.ts';
import type { Home } from '../contract/home.ts';
import type { MailingList, MailWishes } from '../contract/mails.ts';
import type { Offers } from '../contract/operation.ts';
import type { ShownPages } from '../contract/page.ts';
import type { PeriodForm } from '../contract/period.ts';
import type { StudioState } from '../contract/states.ts';
import type { Together } from '../contract/together.ts';
import type { Uploads } from '../contract/uploads.ts';
import type { ClientFile } from './client.ts';
import type { CompareAsk } from './compare.ts';

/**
 * A file that is fetched: its bytes, its media type, its name where it is to be saved (or, `isShown`, looked at first), and a
 * policy where it has its own.
 */
export type Fetched = ClientFile & { name?: string; isShown?: boolean; policy?: string };

/** Who answers what is asked. */
export type Answering = {
  home(language: string | undefined): Promise<Home>;
  /** What a new operation can be begun with. */
  offers(language: string | undefined): Promise<Offers>;
  form(id: string, by: string | undefined, language: string | undefined): Promise<PeriodForm>;
  together(id: string, language: string | undefined): Promise<Together>;
  /** A period beside an earlier one; and the pages of that one, as fine as is asked. */
  compare(id: string, ask: CompareAsk): Promise<Comparison>;
  pages(id: string, language: string, dotsPerInch: number): Promise<ShownPages>;
  /** What a window that begins to listen is told first; and that it listens no more. */
  told(): readonly StudioEvent[];
  gone(by: string): void;
  states(id: string, language: string | undefined): Promise<readonly StudioState[]>;
  picture(name: string): Fetched | undefined;
  /** The first page of a period. */
  cover(id: string, language: string): Promise<Fetched | undefined>;
  file(job: string, name: string): Promise<Fetched | undefined>;
  /** A picture of a period, by the page's name for it. */
  photo(id: string, name: string): Promise<Fetched>;
  /** The Excel form of a period's figures. */
  figuresForm(id: string): Promise<Fetched>;
  /** The pages of a language as a PDF to print. */
  print(id: string, language: string, edition: string | undefined): Promise<Fetched>;
  /** Who gets a period's mails; and one kind of these mails as a page. */
  recipients(id: string): Promise<MailingList>;
  mail(id: string, index: number, wishes: MailWishes): Promise<Fetched>;
  /**
   * @param mayRead whether who asks may know of a period; not given: of all
   * @param person the number of their account; not given: whoever sits at this machine
   */
  posts: {
    [Path in keyof Asks]?: (
      ask: Asks[Path],
      mayRead?: (period: string) => boolean,
      person?: string,
    ) => Promise<object>;
  };
  /** What comes as a file. */
  uploads: { [Path in keyof Uploads]?: (ask: Uploads[Path], bytes: Buffer) => Promise<object> };
};

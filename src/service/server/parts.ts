// What the ways into the service lead to.
import type { Context } from 'hono';
import type { Session } from '../../index.ts';
import type { Outside } from '../hooks/post.ts';
import type { Secrets } from '../mails/secrets.ts';
import type { MailServers } from '../mails/servers.ts';
import type { Office } from '../office.ts';
import type { Door } from '../people/door.ts';
import type { People } from '../people/people.ts';
import type { Log } from '../seen/log.ts';
import type { Metrics } from '../seen/metrics.ts';
import type { Stored } from '../store/stored.ts';
import type { Audit } from './audit.ts';
import type { Keys } from './keys.ts';
import type { LeftBehind } from './left-behind.ts';
import type { Room } from './room.ts';
import type { Streams } from './streams.ts';
import type { StudioAnswer } from './studio-way.ts';
import type { Watch } from './watch.ts';

/** `data`: the folder of the operations (absolute). `takesSent`: whether there is, or may be, a worker that shuts in what is sent. */
export type Parts = {
  office: Office;
  data: string;
  session: Session;
  stored: Stored;
  watch: Watch;
  keys: Keys;
  people: People;
  /** Where people sign in, if they do. */
  door?: Door | undefined;
  /** The studio, where there is one for people. */
  studio?: StudioAnswer | undefined;
  /** What people leave in the data folder, where somebody looks after that. */
  left?: LeftBehind | undefined;
  /** Refuses pages of others, where nobody signs in. @throws Refused 403 */
  requireHere(context: Context): void;
  /** Where a key is set that secrets are kept with. */
  secrets?: Secrets | undefined;
  /** Where webhooks may lead. */
  outside: Outside;
  mailServers: MailServers;
  audit: Audit;
  /** How much is held in memory at once. */
  room: Room;
  streams: Streams;
  metrics: Metrics;
  log: Log;
  takesSent: boolean;
};

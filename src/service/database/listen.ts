// Hears what others say on a channel of a PostgreSQL server (NOTIFY), by a connection of its own that is opened again when it ends.
import type { Client } from 'pg';

/** After so long (ms) a connection that ended is tried again. */
const pause = 1000;

/**
 * @param channel a plain name
 * @param told called at each word, and once there is a connection, as some may have been missed before
 * @param lost told of connections that end by themselves
 * @returns what ends it
 */
export async function listenOn(
  address: string,
  channel: string,
  told: () => void,
  lost: (error: Error) => void,
): Promise<() => Promise<void>> {
  const { default: pg } = await import('pg');
  let current: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const connect = async () => {
    const client = new pg.Client({
      connectionString: address,
      application_name: 'factsheet',
      connectionTimeoutMillis: 10_000,
      // One that ended without a word is noticed by the system, not by silence.
      keepAlive: true,
    });
    current = client;
    const again = (error?: Error) => {
      if (current !== client || isOver) return;
      current = undefined;
      if (error) lost(error);
      client.end().catch(() => undefined);
      timer = setTimeout(() => void connect(), pause);
    };
    client.on('error', again);
    client.on('end', () => again());
    client.on('notification', told);
    try {
      await client.connect();
      await client.query(`LISTEN ${channel}`);
      told();
    } catch (error) {
      again(error as Error);
    }
  };
  await connect();
  return async () => {
    isOver = true;
    clearTimeout(timer);
    await current?.end().catch(() => undefined);
  };
}

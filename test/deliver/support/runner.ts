// A process of its own that sends small mails until it is done or killed: node runner.ts LEDGER URL COUNT
import { setTimeout as wait } from 'node:timers/promises';
import { people, sendSmall } from './sending.ts';

const [, , ledger = '', url = '', count = '0'] = process.argv;
const clock = { now: () => Date.now(), sleep: (milliseconds: number) => wait(milliseconds) };
const limits = { connections: 2 };
const { stopped } = await sendSmall({ ledger, url, recipients: people(Number(count)), clock, limits });
if (stopped) throw stopped;

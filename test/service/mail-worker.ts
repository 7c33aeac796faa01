// A worker that sends, as a process of its own that is killed: node mail-worker.ts ADDRESS KEY
import { openMailer } from '../../src/service/mails/mailer.ts';
import { openSecrets } from '../../src/service/mails/secrets.ts';
import { openServers } from '../../src/service/mails/servers.ts';
import { openOffice } from '../../src/service/office.ts';
import { startWorker } from '../../src/service/work/worker.ts';
import { project } from '../support/data.ts';
import { openPlace, silent } from './offices.ts';

const [, , address = '', key = ''] = process.argv;
const office = await openOffice({ project, address, seconds: 120, log: silent });
const usual = { smtp: {}, perMinute: 1_000_000 };
const mailer = openMailer(office, openServers(office.database, openSecrets({ key }), usual));
startWorker({ ...office, place: openPlace, mailer, queues: ['mails'], atOnce: 1, log: silent });

// Starts the process of one job, where there is no snapshot that does.
import { awaitOrder } from './job-process.ts';

awaitOrder();

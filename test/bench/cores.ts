// How many cores the machine gives to two threads that only count: where it is busy with other things, not two.
// node test/bench/cores.ts
import { isMainThread, Worker } from 'node:worker_threads';

const milliseconds = 1500;

if (isMainThread) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const ended = () =>
    new Promise((resolve, reject) => {
      new Worker(new URL(import.meta.url)).on('exit', resolve).on('error', reject);
    });
  await Promise.all([ended(), ended()]);
  const { user, system } = process.cpuUsage(cpu);
  console.log(JSON.stringify({ cores: (user + system) / 1000 / (performance.now() - start) }));
} else {
  for (const end = performance.now() + milliseconds; performance.now() < end; );
}

import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CardData } from './card-data.ts';
import type { Job, JobResult } from './worker.ts';

interface Waiting {
  job: Job;
  done: (png: Buffer) => void;
  failed: (error: Error) => void;
}

/** Draws cards in as many threads as the machine runs at once. */
export interface Pool {
  /** Starts the threads for so many cards ahead: they load what draws while other work is done. */
  warm(cards: number): void;
  /** @throws Error naming the card, when it cannot be drawn */
  render(card: CardData): Promise<Buffer>;
  /** Ends the threads. Without it they end with the process, which they do not keep alive. */
  close(): Promise<void>;
}

/** Not relative to this module: Vite moves it, and Node runs the worker's source as it is. */
const workerFile = (): string => resolve(process.cwd(), 'src/badges/worker.ts');

const failure = ({ card }: Job, reason: string): Error =>
  new Error(`The share image ${card.id} could not be drawn: ${reason}`);

/** @param threads how many at most; each is started when there is work for it */
export function createPool(threads = availableParallelism()): Pool {
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();

  const give = (worker: Worker, waiting: Waiting): void => {
    busy.set(worker, waiting);
    worker.ref();
    worker.postMessage(waiting.job);
  };

  const next = (): void => {
    if (queue.length === 0) return;
    const worker = idle.pop() ?? (busy.size < threads ? start() : undefined);
    const waiting = worker && queue.shift();
    if (waiting) give(worker, waiting);
  };

  const start = (): Worker => {
    const worker = new Worker(workerFile(), { execArgv: [] });
    worker.on('message', (result: JobResult) => {
      const waiting = busy.get(worker);
      busy.delete(worker);
      // An idle thread lets the process end.
      worker.unref();
      idle.push(worker);
      if ('png' in result) waiting?.done(Buffer.from(result.png.buffer));
      else waiting?.failed(failure(waiting.job, result.error));
      next();
    });
    const lost = (reason: string) => {
      const waiting = busy.get(worker);
      busy.delete(worker);
      idle.splice(0, idle.length, ...idle.filter((other) => other !== worker));
      waiting?.failed(failure(waiting.job, reason));
      next();
    };
    worker.on('error', ({ message }) => lost(message));
    worker.on('exit', (code) => lost(`its thread ended with ${code}`));
    return worker;
  };

  return {
    warm: (cards) => {
      while (idle.length + busy.size < Math.min(threads, cards)) {
        const worker = start();
        worker.unref();
        idle.push(worker);
      }
    },
    render: (card) =>
      new Promise((done, failed) => {
        queue.push({ job: { card }, done, failed });
        next();
      }),
    close: async () => {
      queue.length = 0;
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}

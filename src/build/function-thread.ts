import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FunctionEvent, FunctionFile, FunctionOrder, FunctionResult } from './function-worker.ts';

/** A function that is ready to be called, as often as one likes and at once. */
export interface FunctionThread {
  /** @throws Error when the function throws, or does not answer in the time that Netlify gives it */
  call(event: FunctionEvent): Promise<Response>;
  /** Lets it end by itself, when all is done that it was asked for. */
  retire(): void;
  /** Ends it at once. */
  end(): Promise<void>;
}

/** Milliseconds that Netlify gives a function. */
const longest = 60_000;

interface Caller {
  resolve(response: Response): void;
  reject(error: Error): void;
}

/** @param gone is told when the thread has ended, whoever ended it: nobody should call it any more */
export function startThread(file: FunctionFile, gone: () => void): FunctionThread {
  const callers = new Map<number, Caller>();
  // Not relative to this module: Vite moves it, and Node runs the worker's source as it is.
  const worker = new Worker(resolve('src/build/function-worker.ts'), { workerData: file, execArgv: [] });
  worker.unref();

  const lost = (error: Error): void => {
    gone();
    for (const { reject } of callers.values()) reject(error);
    callers.clear();
  };
  worker.on('error', lost);
  worker.on('exit', () => lost(new Error('The function has ended without an answer.')));
  worker.on('message', (result: FunctionResult) => {
    const caller = callers.get(result.id);
    callers.delete(result.id);
    if ('error' in result) {
      caller?.reject(new Error(result.error));
      return;
    }
    const { status, headers, body } = result;
    caller?.resolve(new Response(body.length > 0 ? body : null, { status, headers }));
  });

  let calls = 0;
  const tell = (order: FunctionOrder): void => worker.postMessage(order);
  return {
    call: async (event) => {
      calls += 1;
      const id = calls;
      const late = setTimeout(() => void worker.terminate(), longest);
      try {
        return await new Promise<Response>((done, failed) => {
          callers.set(id, { resolve: done, reject: failed });
          tell({ id, event });
        });
      } finally {
        clearTimeout(late);
      }
    },
    retire: () => tell('retire'),
    end: async () => void (await worker.terminate()),
  };
}

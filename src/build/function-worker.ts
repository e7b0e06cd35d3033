/** A function of Netlify's in a thread of its own, as it runs on AWS Lambda: loaded once, called many times. */
import { Writable } from 'node:stream';
import { parentPort, workerData } from 'node:worker_threads';

/** Where the function lies, packed as Netlify packs it, or as it was written. */
export type FunctionFile = { packed: string } | { source: string };

/** What Netlify's gateway hands to the function (AWS: the event of API Gateway). */
export interface FunctionEvent {
  rawUrl: string;
  path: string;
  httpMethod: string;
  headers: Record<string, string>;
  /** In base64. */
  body: string;
  isBase64Encoded: true;
  /** The pattern of the address, for the context's `params`. */
  route?: string;
}

/** A call; or that there will be no more, and the thread ends with what it is about. */
export type FunctionOrder = { id: number; event: FunctionEvent } | 'retire';

interface Head {
  statusCode: number;
  headers?: Record<string, string>;
  multiValueHeaders?: Record<string, string[]>;
}

export type FunctionResult = { id: number } & (
  | { status: number; headers: [string, string][]; body: Uint8Array<ArrayBuffer> }
  | { error: string }
);

/** Takes an answer as Lambda's response stream does: the head beside it, the body in pieces. */
class ResponseStream extends Writable {
  head: Head = { statusCode: 200 };
  readonly #pieces: Buffer[] = [];

  override _write(piece: Buffer, _: BufferEncoding, done: () => void): void {
    this.#pieces.push(piece);
    done();
  }

  body(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(Buffer.concat(this.#pieces));
  }
}

type LambdaHandler = (
  event: FunctionEvent,
  response: ResponseStream,
  context: { awsRequestId: string },
) => unknown;

// What Lambda's runtime gives to those that stream their answers, as Netlify's do.
Object.assign(globalThis, {
  awslambda: {
    streamifyResponse: (handler: LambdaHandler) => handler,
    HttpResponseStream: {
      from: (stream: ResponseStream, head: Head) => Object.assign(stream, { head }),
    },
  },
});

async function load(file: FunctionFile): Promise<LambdaHandler> {
  if ('packed' in file) return ((await import(file.packed)) as { handler: LambdaHandler }).handler;
  const { getLambdaHandler } = await import('@netlify/serverless-functions-api');
  return getLambdaHandler(file.source) as LambdaHandler;
}

function resultOf(id: number, response: ResponseStream): FunctionResult {
  const { statusCode, headers = {}, multiValueHeaders = {} } = response.head;
  const many = Object.entries(multiValueHeaders).flatMap(([name, values]) =>
    values.map((value): [string, string] => [name, value]),
  );
  return { id, status: statusCode, headers: [...Object.entries(headers), ...many], body: response.body() };
}

const handler = await load(workerData as FunctionFile);

parentPort?.on('message', async (order: FunctionOrder) => {
  if (order === 'retire') {
    parentPort?.unref();
    return;
  }
  const { id, event } = order;
  const response = new ResponseStream();
  const tell = (result: FunctionResult): void => parentPort?.postMessage(result);
  // Work that the function has put off until after its answer (`waitUntil`) goes on meanwhile.
  response.once('finish', () => tell(resultOf(id, response)));
  try {
    await handler(event, response, { awsRequestId: String(id) });
  } catch (error) {
    tell({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});

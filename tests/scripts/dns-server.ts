import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** TXT records by name, or the code of an answer without any (RFC 1035, 4.1.1): 2 server failure. */
export type Zone = Record<string, readonly string[] | number>;

const typeTxt = 16;
const nameError = 3;

/** The name that is asked for, and where the question ends. */
function question(message: Buffer): { name: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('ascii', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 5 };
}

/** Character strings have 255 octets at the most: a longer text comes in pieces. */
function record(text: string): Buffer {
  const pieces = text.match(/.{1,255}/g) ?? [''];
  const data = Buffer.concat(
    pieces.map((piece) => Buffer.from([piece.length, ...Buffer.from(piece, 'ascii')])),
  );
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0); // The name of the question, by a pointer.
  head.writeUInt16BE(typeTxt, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

function answer(message: Buffer, zone: Zone): Buffer {
  const { name, end } = question(message);
  const known = zone[name] ?? nameError;
  const records = typeof known === 'number' ? [] : known.map(record);
  const head = Buffer.alloc(12);
  message.copy(head, 0, 0, 2);
  head.writeUInt16BE(0x8180 | (typeof known === 'number' ? known : 0), 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(records.length, 6);
  return Buffer.concat([head, message.subarray(12, end), ...records]);
}

/** A real DNS server on the loopback that knows nothing but TXT records. */
export async function startDns(zone: Zone): Promise<{ address: string; close(): void }> {
  const socket = createSocket('udp4');
  socket.on('message', (message, from) => socket.send(answer(message, zone), from.port, from.address));
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { address: `127.0.0.1:${socket.address().port}`, close: () => void socket.close() };
}

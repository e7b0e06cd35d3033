import { BitWriter } from './bit-writer.ts';
import { type PrefixCode, prefixCode } from './huffman.ts';

/** Bytes as runs of the same one. The arrays may be longer than there are runs. */
export interface Runs {
  values: Uint8Array;
  lengths: Uint32Array;
  count: number;
}

/**
 * What a stream is made of: literal bytes, the end, and matches, which repeat 3 to 258 bytes from one of two distances:
 * the byte before, or a row before. Each has a number: 0 to 255, 256, and from these on one for each length.
 */
const [shortest, longest] = [3, 258];
const end = 256;
const near = 257;
const far = near + longest + 1;
const tokenCount = far + longest + 1;

interface Range {
  /** The least that a symbol stands for. */
  from: number;
  extra: number;
}

/** Section 3.2.5: what the symbols of lengths and of distances stand for; extra bits say how much more it is. */
function ranges(first: number, step: number, count: number): Range[] {
  const made: Range[] = [];
  for (let [index, from] = [0, first]; index < count; index += 1) {
    const extra = Math.max(0, Math.floor(index / step) - 1);
    made.push({ from, extra });
    from += 1 << extra;
  }
  return made;
}

const lengthRanges = [...ranges(shortest, 4, 28), { from: longest, extra: 0 }];
const distanceRanges = ranges(1, 2, 30);

/** The symbol and the range for a value. */
function rangeOf(list: readonly Range[], value: number): Range & { symbol: number } {
  const symbol = list.findLastIndex(({ from }) => from <= value);
  return { symbol, ...(list[symbol] as Range) };
}

/** Working memory of a thread. */
let scratch = { tokens: new Uint16Array(0), out: Buffer.alloc(0) };

/** Matches of so many bytes in all; what is left for the last one is never too short. */
function pushMatches(tokens: Uint16Array, count: number, length: number, distance: number): number {
  let [made, left] = [count, length];
  while (left > longest) {
    const part = Math.min(longest, left - shortest);
    tokens[made++] = distance + part;
    left -= part;
  }
  tokens[made++] = distance + left;
  return made;
}

/**
 * Finds what repeats: a byte again and again, or what stands one row above. Nothing else is looked for, and that needs
 * no look at the bytes themselves.
 */
function tokensOf({ values, lengths, count }: Runs, row: number, tokens: Uint16Array): number {
  let made = 0;
  let run = 0;
  let left = lengths[0] as number;
  // The place one row above: its run, and what is left of that. In the first row it waits.
  let above = 0;
  let leftAbove = lengths[0] as number;
  let waits = row;
  while (run < count) {
    let same = 0;
    let [at, rest, atAbove, restAbove] = [run, left, above, leftAbove];
    while (waits === 0 && at < count && values[at] === values[atAbove]) {
      const step = rest < restAbove ? rest : restAbove;
      same += step;
      rest -= step;
      restAbove -= step;
      if (rest === 0) rest = lengths[++at] as number;
      if (restAbove === 0) restAbove = lengths[++atAbove] as number;
    }
    if (same >= shortest && same >= left) {
      made = pushMatches(tokens, made, same, far);
      [run, left, above, leftAbove] = [at, rest, atAbove, restAbove];
      continue;
    }
    const value = values[run] as number;
    tokens[made++] = value;
    if (left > shortest) made = pushMatches(tokens, made, left - 1, near);
    else for (let again = 1; again < left; again += 1) tokens[made++] = value;
    let passed = left > waits ? left - waits : 0;
    waits = waits > left ? waits - left : 0;
    while (passed >= leftAbove) {
      passed -= leftAbove;
      leftAbove = lengths[++above] as number;
    }
    leftAbove -= passed;
    left = lengths[++run] as number;
  }
  tokens[made++] = end;
  return made;
}

/** Adler-32 (RFC 1950) of runs that are shorter than a row: no sum leaves 31 bits. */
function adler({ values, lengths, count }: Runs): number {
  let [a, b] = [1, 0];
  for (let run = 0; run < count; run += 1) {
    const value = values[run] as number;
    const length = lengths[run] as number;
    b = (b + length * a + ((value * length * (length + 1)) >> 1)) % 65521;
    a = (a + value * length) % 65521;
  }
  return b * 65536 + a;
}

/** In this order the lengths of the code of code lengths are written (section 3.2.7). */
const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Writes the lengths of both codes, in a code of their own. */
function writeCodes(writer: BitWriter, literals: PrefixCode, distances: PrefixCode): void {
  const lengths = [...literals.lengths, ...distances.lengths];
  const counts = new Uint32Array(codeLengthOrder.length);
  for (const length of lengths) counts[length] = (counts[length] as number) + 1;
  const code = prefixCode(counts, 7);
  writer.write(literals.lengths.length - 257, 5);
  writer.write(distances.lengths.length - 1, 5);
  writer.write(codeLengthOrder.length - 4, 4);
  for (const symbol of codeLengthOrder) writer.write(code.lengths[symbol] as number, 3);
  for (const length of lengths) writer.write(code.bits[length] as number, code.lengths[length] as number);
}

/** For each token its bits, but for those that say how long a row is. */
function tokenCodes(literals: PrefixCode, distances: PrefixCode, farSymbol: number): PrefixCode {
  const bits = new Uint32Array(tokenCount);
  const lengths = new Uint8Array(tokenCount);
  bits.set(literals.bits.subarray(0, near));
  lengths.set(literals.lengths.subarray(0, near));
  for (let length = shortest; length <= longest; length += 1) {
    const { symbol, from, extra } = rangeOf(lengthRanges, length);
    const size = literals.lengths[near + symbol] as number;
    const code = (literals.bits[near + symbol] as number) | ((length - from) << size);
    for (const [first, distance] of [
      [near, 0],
      [far, farSymbol],
    ] as const) {
      bits[first + length] = code | ((distances.bits[distance] as number) << (size + extra));
      lengths[first + length] = size + extra + (distances.lengths[distance] as number);
    }
  }
  return { bits, lengths };
}

/**
 * A zlib stream (RFC 1950) of runs: one block of DEFLATE (RFC 1951) with codes of its own. For drawings it is lighter
 * than zlib at level 4, and takes half of its time: it takes the runs as they are, where zlib looks at every byte.
 *
 * @param row bytes after which a row begins; at most 32,768
 */
export function deflateRuns(runs: Runs, row: number): Buffer {
  const size = runs.lengths.subarray(0, runs.count).reduce((sum, length) => sum + length, 0);
  // A token has a byte at least, and two bytes and a half of bits besides those for the row at most.
  if (scratch.tokens.length <= size) {
    scratch = { tokens: new Uint16Array(size + 1), out: Buffer.alloc(5 * size + 1000) };
  }
  const { tokens, out } = scratch;
  const count = tokensOf(runs, row, tokens);
  const uses = new Uint32Array(tokenCount);
  for (let at = 0; at < count; at += 1)
    uses[tokens[at] as number] = (uses[tokens[at] as number] as number) + 1;

  const distance = rangeOf(distanceRanges, row);
  const [literalUses, distanceUses] = [new Uint32Array(286), new Uint32Array(30)];
  literalUses.set(uses.subarray(0, near));
  for (let length = shortest; length <= longest; length += 1) {
    const [nears, fars] = [uses[near + length] as number, uses[far + length] as number];
    const symbol = near + rangeOf(lengthRanges, length).symbol;
    literalUses[symbol] = (literalUses[symbol] as number) + nears + fars;
    distanceUses[0] = (distanceUses[0] as number) + nears;
    distanceUses[distance.symbol] = (distanceUses[distance.symbol] as number) + fars;
  }
  const literals = prefixCode(literalUses, 15);
  const distances = prefixCode(distanceUses, 15);

  // Deflated with a window of 32 kB, and not slowly.
  out.writeUInt16BE(0x7801, 0);
  const writer = new BitWriter(out, 2);
  // The last block, with codes of its own.
  writer.write(0b101, 3);
  writeCodes(writer, literals, distances);
  const { bits, lengths } = tokenCodes(literals, distances, distance.symbol);
  for (let at = 0; at < count; at += 1) {
    const token = tokens[at] as number;
    writer.write(bits[token] as number, lengths[token] as number);
    if (token >= far) writer.write(row - distance.from, distance.extra);
  }
  const after = writer.end();
  out.writeUInt32BE(adler(runs), after);
  return Buffer.from(out.subarray(0, after + 4));
}

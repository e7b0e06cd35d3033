/** A prefix code (RFC 1951, section 3.2.2): for each symbol how many bits it has, and which, the first one lowest. */
export interface PrefixCode {
  lengths: Uint8Array;
  bits: Uint16Array | Uint32Array;
}

/**
 * Huffman's code for symbols that occur so often.
 *
 * @param limit the most bits that a symbol may have
 */
export function prefixCode(counts: Uint32Array, limit: number): PrefixCode {
  let lengths = codeLengths(counts);
  // Rarer than it is, every rare symbol moves up: after a few steps the tree is flat enough.
  for (let flat = counts; Math.max(...lengths) > limit; ) {
    flat = flat.map((count) => (count === 0 ? 0 : (count >>> 1) + 1));
    lengths = codeLengths(flat);
  }
  return { lengths, bits: canonicalBits(lengths) };
}

/** The depth of each symbol in Huffman's tree; a symbol that is alone has one bit. */
function codeLengths(counts: Uint32Array): Uint8Array {
  const symbols = [...counts.keys()].filter((symbol) => counts[symbol] !== 0);
  symbols.sort((a, b) => (counts[a] as number) - (counts[b] as number) || a - b);
  const lengths = new Uint8Array(counts.length);
  if (symbols.length === 1) lengths[symbols[0] as number] = 1;
  if (symbols.length < 2) return lengths;
  // Leaves come in order of their weight, and so do the branches that are made of the two lightest.
  const weights = symbols.map((symbol) => counts[symbol] as number);
  const parents: number[] = [];
  let leaf = 0;
  let branch = symbols.length;
  const lightest = (): number => {
    const takesLeaf =
      leaf < symbols.length && !((weights[branch] ?? Number.POSITIVE_INFINITY) < (weights[leaf] as number));
    return takesLeaf ? leaf++ : branch++;
  };
  while (weights.length < 2 * symbols.length - 1) {
    const pair = [lightest(), lightest()] as const;
    for (const child of pair) parents[child] = weights.length;
    weights.push((weights[pair[0]] as number) + (weights[pair[1]] as number));
  }
  const depths = new Uint8Array(weights.length);
  for (let node = weights.length - 2; node >= 0; node -= 1) {
    depths[node] = (depths[parents[node] as number] as number) + 1;
    if (node < symbols.length) lengths[symbols[node] as number] = depths[node] as number;
  }
  return lengths;
}

function canonicalBits(lengths: Uint8Array): Uint16Array {
  const next = new Uint16Array(17);
  for (const length of lengths) if (length) next[length + 1] = (next[length + 1] as number) + 1;
  for (let length = 1; length < 17; length += 1) {
    next[length] = ((next[length] as number) + (next[length - 1] as number)) << 1;
  }
  const bits = new Uint16Array(lengths.length);
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue;
    bits[symbol] = reversed(next[length] as number, length);
    next[length] = (next[length] as number) + 1;
  }
  return bits;
}

/** Codes are packed from their highest bit on, everything else from its lowest. */
function reversed(code: number, length: number): number {
  let made = 0;
  for (let at = 0; at < length; at += 1) made |= ((code >>> at) & 1) << (length - 1 - at);
  return made;
}

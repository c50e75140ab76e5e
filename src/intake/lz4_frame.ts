/** What a frame begins with. */
const MAGIC = 0x184d2204;
/** Bits of the frame's descriptor. */
const [BLOCK_SUMS, HAS_SIZE, HAS_DICTIONARY] = [0x10, 0x08, 0x01];
/** Set where a block is kept as it is. */
const PLAIN = 0x80000000;
/** What is copied from before is at least so long. */
const SHORTEST = 4;

/**
 * Unpacks an LZ4 frame. Checksums are passed over: what is read is held against its declared size and, as
 * columns, against itself. The format: github.com/lz4/lz4, lz4_Frame_format.md and lz4_Block_format.md.
 * @param size bytes that it holds
 * @throws Error where the frame is damaged or holds another number of bytes
 */
export function unpackLz4(frame: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  if (view.getUint32(0, true) !== MAGIC) throw damaged();
  const flags = view.getUint8(4);
  let at = 7 + (flags & HAS_SIZE ? 8 : 0) + (flags & HAS_DICTIONARY ? 4 : 0);
  const out = new Uint8Array(size);
  let end = 0;
  for (;;) {
    const word = view.getUint32(at, true);
    at += 4;
    if (word === 0) break;
    const length = word & ~PLAIN;
    const block = frame.subarray(at, at + length);
    if (block.length < length) throw damaged();
    end = word & PLAIN ? copyPlain(block, out, end) : unpackBlock(block, out, end);
    at += length + (flags & BLOCK_SUMS ? 4 : 0);
  }
  if (end !== size) throw damaged();
  return out;
}

const damaged = () => new Error("an LZ4 frame is damaged");

function copyPlain(block: Uint8Array, out: Uint8Array, from: number): number {
  if (from + block.length > out.length) throw damaged();
  out.set(block, from);
  return from + block.length;
}

/** Unpacks a block behind what is there already, to which it may refer; returns where it ends. */
function unpackBlock(block: Uint8Array, out: Uint8Array, from: number): number {
  let at = 0;
  let end = from;
  /** A length of 15 goes on in bytes that are added up, until one is not full. */
  const longer = (length: number): number => {
    let sum = length;
    for (let byte = length === 15 ? 255 : 0; byte === 255; sum += byte) {
      byte = block[at++] ?? -1;
      if (byte < 0) throw damaged();
    }
    return sum;
  };
  while (at < block.length) {
    const token = block[at++] ?? 0;
    const literals = longer(token >> 4);
    if (at + literals > block.length || end + literals > out.length) throw damaged();
    out.set(block.subarray(at, at + literals), end);
    at += literals;
    end += literals;
    // The last sequence of a block has nothing to copy.
    if (at === block.length) break;
    const offset = (block[at] ?? 0) | ((block[at + 1] ?? 0) << 8);
    at += 2;
    const copied = longer(token & 15) + SHORTEST;
    if (offset === 0 || offset > end || end + copied > out.length) throw damaged();
    // Byte by byte, since what is copied may still be in the making.
    for (let i = 0; i < copied; i++, end++) out[end] = out[end - offset] ?? 0;
  }
  return end;
}

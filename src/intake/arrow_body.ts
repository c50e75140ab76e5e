import { ArrowMetadata } from "./arrow_metadata.ts";
import { unpackLz4 } from "./lz4_frame.ts";

/** How the columns of a message are packed. */
export type Codec = "lz4" | "zstd";

/** By the format's numbers. */
const CODECS: readonly Codec[] = ["lz4", "zstd"];

/** More than any batch holds: one that grows beyond is made to fill the memory. */
const LARGEST = 2 ** 31;

/**
 * How the columns of a message are packed, which apache-arrow does not read; null where they are not.
 * @throws Error where the metadata are damaged
 */
export function codecOf(metadata: ArrowMetadata): Codec | null {
  const { codec } = metadata;
  const found = codec === null ? null : CODECS[codec];
  if (found === undefined) throw new Error("its columns are packed in an unknown way");
  return found;
}

/**
 * A message of packed columns as one of plain columns: each part of its body is unpacked, and the
 * places and lengths in its metadata are written anew.
 * @throws Error where it is damaged
 */
export async function unpackMessage(
  metadata: Uint8Array<ArrayBuffer>,
  body: Uint8Array,
  codec: Codec,
): Promise<Blob> {
  const unpack = codec === "lz4" ? unpackLz4 : await zstd();
  const plain = new ArrowMetadata(metadata).withoutCodec();
  const { view, buffers, bodyLength } = new ArrowMetadata(plain);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const count = buffers === 0 ? 0 : view.getUint32(buffers, true);
  for (let i = 0; i < count; i++) {
    const place = buffers + 4 + i * 16;
    const from = Number(view.getBigInt64(place, true));
    const length = Number(view.getBigInt64(place + 8, true));
    const part = unpackPart(body.subarray(from, from + length), unpack);
    if (size + part.length > LARGEST) throw new Error("a batch is larger than any may be");
    view.setBigInt64(place, BigInt(size), true);
    view.setBigInt64(place + 8, BigInt(part.length), true);
    const padding = new Uint8Array(-part.length & 7);
    parts.push(part, padding);
    size += part.length + padding.length;
  }
  if (bodyLength === 0 && size > 0) throw new Error("a message has no body");
  if (bodyLength !== 0) view.setBigInt64(bodyLength, BigInt(size), true);
  const prefix = new Uint8Array(8);
  new DataView(prefix.buffer).setInt32(0, -1);
  new DataView(prefix.buffer).setInt32(4, plain.length, true);
  return new Blob([prefix, plain, ...parts]);
}

type Unpack = (packed: Uint8Array, size: number) => Uint8Array<ArrayBuffer>;

/** A part begins with the length that it has when unpacked, or −1 where it never was packed. */
function unpackPart(part: Uint8Array, unpack: Unpack): Uint8Array<ArrayBuffer> {
  if (part.length === 0) return new Uint8Array();
  const { buffer, byteOffset, byteLength } = part;
  const size = Number(new DataView(buffer, byteOffset, byteLength).getBigInt64(0, true));
  const packed = part.subarray(8);
  if (size === -1) return packed.slice();
  if (size < 0 || size > LARGEST) throw new Error("a batch is larger than any may be");
  return size === 0 ? new Uint8Array() : unpack(packed, size);
}

async function zstd(): Promise<Unpack> {
  const { decompress } = await import("fzstd");
  return (packed, size) => {
    const out = decompress(packed, new Uint8Array(size)) as Uint8Array<ArrayBuffer>;
    if (out.length !== size) throw new Error("a Zstandard frame is damaged");
    return out;
  };
}

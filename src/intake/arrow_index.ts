import { Message, type Schema, Table, tableToIPC } from "apache-arrow";
import { Footer } from "apache-arrow/ipc/metadata/file";
import { type Codec, codecOf, unpackMessage } from "./arrow_body.ts";
import { ArrowMetadata } from "./arrow_metadata.ts";
import { readBytes } from "./pieces.ts";

/** A message of an Arrow file: where it stands with what follows it, and the rows that it holds. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  /** How its columns are packed, and where its metadata begin and end. */
  readonly packed: {
    readonly codec: Codec;
    readonly metadata: number;
    readonly body: number;
  } | null;
}

/** Where an Arrow file or stream keeps what, found without reading a single value. */
export interface ArrowIndex {
  readonly schema: Schema;
  /** The messages of dictionaries, which every batch needs. */
  readonly dictionaries: readonly Block[];
  readonly batches: readonly Block[];
}

const MAGIC = [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31];
/** More than any schema takes: a longer one is damage. */
const LONGEST_METADATA = 64 << 20;

/** The length of the mark that ends a stream. */
const END = 8;

/**
 * Walks through the messages of an Arrow file or stream. A file is a stream between two marks.
 * @throws Error where a message is cut
 */
export async function arrowIndex(file: File): Promise<ArrowIndex> {
  const start = await readBytes(file, 0, 8);
  let at = MAGIC.every((byte, i) => start[i] === byte) ? 8 : 0;
  let schema: Schema | null = null;
  const dictionaries: Block[] = [];
  const batches: Block[] = [];
  while (at < file.size) {
    const prefix = view(await readBytes(file, at, at + 8));
    if (prefix.byteLength < 4) break;
    // Before version 0.15 the length stood alone.
    const marked = prefix.getUint32(0, true) === 0xffffffff;
    if (marked && prefix.byteLength < 8) throw new Error("a message is cut");
    const length = prefix.getInt32(marked ? 4 : 0, true);
    if (length === 0) break;
    const body = at + (marked ? 8 : 4) + length;
    if (length < 0 || length > LONGEST_METADATA || body > file.size)
      throw new Error("a message is cut");
    const metadata = await readBytes(file, body - length, body);
    const described = new ArrowMetadata(metadata);
    described.check();
    const codec = codecOf(described);
    const packed = codec && { codec, metadata: body - length, body };
    // The decoder refuses to look at a batch of packed columns.
    const message = Message.decode(codec ? described.withoutCodec() : metadata);
    const to = body + message.bodyLength;
    if (to > file.size || to < body) throw new Error("a message is cut");
    if (message.isSchema()) {
      schema = message.header() as Schema;
    } else if (message.isDictionaryBatch()) {
      dictionaries.push({ from: at, to, rows: 0, packed });
    } else if (message.isRecordBatch()) {
      const { length: rows } = message.header() as { length: number };
      batches.push({ from: at, to, rows, packed });
    }
    at = to;
  }
  // Some programs write the schema of a file at its end alone.
  schema ??= await schemaAtEnd(file);
  if (!schema) throw new Error("it has no schema");
  return { schema, dictionaries, batches };
}

async function schemaAtEnd(file: File): Promise<Schema | null> {
  const tail = view(await readBytes(file, Math.max(0, file.size - 10), file.size));
  const length = tail.byteLength === 10 ? tail.getInt32(0, true) : 0;
  if (length <= 0 || length > Math.min(LONGEST_METADATA, file.size - 10)) return null;
  return Footer.decode(await readBytes(file, file.size - 10 - length, file.size - 10)).schema;
}

/** One batch with all that it needs to be read, as a stream of its own. */
export async function batchStream(
  file: File,
  { schema, dictionaries }: ArrowIndex,
  batch: Block,
): Promise<Uint8Array> {
  const head = tableToIPC(new Table(schema), "stream");
  // A dictionary that comes later takes the place of this one only for the batches after it.
  const known = dictionaries.filter(({ to }) => to <= batch.from);
  const parts: Blob[] = [];
  for (const block of [...known, batch]) parts.push(await plain(file, block));
  return new Uint8Array(
    await new Blob([head.slice(0, -END), ...parts, head.slice(-END)]).arrayBuffer(),
  );
}

/** A message with its columns unpacked. */
async function plain(file: File, { from, to, packed }: Block): Promise<Blob> {
  if (!packed) return file.slice(from, to);
  const bytes = new Uint8Array(await file.slice(packed.metadata, to).arrayBuffer());
  const length = packed.body - packed.metadata;
  return unpackMessage(bytes.slice(0, length), bytes.subarray(length), packed.codec);
}

const view = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

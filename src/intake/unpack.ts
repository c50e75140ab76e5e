import { Failure } from "../engine/failure.ts";
import type { Watch } from "./count_rows.ts";
import { crc32 } from "./crc32.ts";
import { gather } from "./gather.ts";
import { HEAD, readBytes } from "./pieces.ts";
import { recogniseBytes } from "./recognise.ts";
import { type ZipEntry, zipDirectory } from "./zip_directory.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Where the length of the name stands in a member's own header, and how long that header is. */
const NAME_LENGTH = 26;
const HEADER = 30;

/**
 * The files that a dropped one holds: itself, what a gzip holds, or the members of a zip. What is
 * packed inside those again stays so and is refused when it is looked at. An Excel workbook is a zip
 * too, and is left as it is.
 * @throws Failure `archive_damaged`, `archive_empty`, `archive_encrypted`, `file_unreadable`,
 *   `cancelled`
 */
export async function unpack(file: File, { signal, progress }: Watch = {}): Promise<File[]> {
  let read = 0;
  /** Packed bytes, which are those that the file is known to have. */
  const counted = (packed: ReadableStream<Bytes>): ReadableStream<Bytes> =>
    packed.pipeThrough(
      new TransformStream({
        transform(chunk, out) {
          read += chunk.length;
          progress?.(read, file.size);
          out.enqueue(chunk);
        },
      }),
    );
  const found = recogniseBytes(await readBytes(file, 0, HEAD));
  if (found === "gzip") {
    const stream = counted(file.stream()).pipeThrough(new DecompressionStream("gzip"));
    const parts = await gather(file.name, stream, signal);
    return [new File(parts, file.name.replace(/\.gz(ip)?$/i, ""))];
  }
  if (found !== "zip") return [file];
  const entries = (await zipDirectory(file)).filter(({ name }) => !isHidden(name));
  if (entries.length === 0) throw new Failure("archive_empty", { file: file.name });
  const files: File[] = [];
  for (const entry of entries) files.push(await member(file, entry, counted, signal));
  return files;
}

/** Folders, and what systems put into archives on their own account. */
const isHidden = (path: string): boolean =>
  path.endsWith("/") || path.split("/").some((part) => part.startsWith(".") || part === "__MACOSX");

/**
 * A member of a zip, unpacked and held against its checksum.
 * @param counted hears the packed bytes
 * @throws Failure `archive_damaged`, `archive_encrypted`, `file_unreadable`, `cancelled`
 */
export async function member(
  file: File,
  entry: ZipEntry,
  counted: (packed: ReadableStream<Bytes>) => ReadableStream<Bytes> = (packed) => packed,
  signal?: AbortSignal,
): Promise<File> {
  const { name, method, encrypted, packed, offset } = entry;
  if (encrypted) throw new Failure("archive_encrypted", { file: file.name });
  if (method !== 0 && method !== 8) throw new Failure("archive_damaged", { file: file.name });
  const header = await readBytes(file, offset, offset + HEADER);
  if (header.length < HEADER) throw new Failure("archive_damaged", { file: file.name });
  const lengths = new DataView(header.buffer, header.byteOffset + NAME_LENGTH);
  const start = offset + HEADER + lengths.getUint16(0, true) + lengths.getUint16(2, true);
  const raw = counted(file.slice(start, start + packed).stream());
  const stream = method === 0 ? raw : raw.pipeThrough(new DecompressionStream("deflate-raw"));
  let sum = 0;
  let size = 0;
  const parts = await gather(file.name, stream, signal, (chunk) => {
    sum = crc32(sum, chunk);
    size += chunk.length;
  });
  if (sum !== entry.crc || size !== entry.size) {
    throw new Failure("archive_damaged", { file: file.name });
  }
  return new File(parts, name.split("/").at(-1) ?? name);
}

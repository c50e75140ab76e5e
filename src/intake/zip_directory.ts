import { Failure } from "../engine/failure.ts";
import { readBytes } from "./pieces.ts";

/** A member of a zip archive, as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 for stored, 8 for deflated; others are not read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes in the archive and after unpacking. */
  readonly packed: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end of the directory with the longest comment that may follow it. */
const TAIL = 22 + 0xffff;

/**
 * The members of a zip archive, read from the directory at its end.
 * @throws Failure `archive_damaged`, `file_unreadable`
 */
export async function zipDirectory(file: File): Promise<ZipEntry[]> {
  const damaged = () => new Failure("archive_damaged", { file: file.name });
  const tail = view(await readBytes(file, Math.max(0, file.size - TAIL), file.size));
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== END) end--;
  if (end < 0) throw damaged();
  const count = tail.getUint16(end + 10, true);
  const start = tail.getUint32(end + 16, true);
  const directory = view(await readBytes(file, start, start + tail.getUint32(end + 12, true)));
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== ENTRY) throw damaged();
    const length = directory.getUint16(at + 28, true);
    const name = new Uint8Array(directory.buffer, directory.byteOffset + at + 46, length);
    entries.push({
      name: nameOf(name),
      encrypted: (directory.getUint16(at + 8, true) & 1) === 1,
      method: directory.getUint16(at + 10, true),
      crc: directory.getUint32(at + 16, true),
      packed: directory.getUint32(at + 20, true),
      size: directory.getUint32(at + 24, true),
      offset: directory.getUint32(at + 42, true),
    });
    at += 46 + length + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
  }
  if (at !== directory.byteLength) throw damaged();
  return entries;
}

const view = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Windows writes names in the code page of its console where they are not UTF-8. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("ibm866").decode(bytes);
  }
}

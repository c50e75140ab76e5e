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
/** ZIP64: the end of the directory, what stands before the old end and says where that is, and both their lengths. */
const [END_64, PLACE_64] = [0x06064b50, 0x07064b50];
const [END_64_LENGTH, PLACE_64_LENGTH] = [56, 20];
/** The field of an entry that holds what its own places have no room for, and the mark of those. */
const [EXTRA_64, FULL] = [1, 0xffffffff];

/**
 * The members of a zip archive, read from the directory at its end; ZIP64 among them.
 * @throws Failure `archive_damaged`, `file_unreadable`
 */
export async function zipDirectory(file: File): Promise<ZipEntry[]> {
  const damaged = () => new Failure("archive_damaged", { file: file.name });
  const tail = view(await readBytes(file, Math.max(0, file.size - TAIL), file.size));
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== END) end--;
  if (end < 0) throw damaged();
  const { count, start, size } = (await end64(file, tail, end - PLACE_64_LENGTH)) ?? {
    count: tail.getUint16(end + 10, true),
    size: tail.getUint32(end + 12, true),
    start: tail.getUint32(end + 16, true),
  };
  if (start + size > file.size) throw damaged();
  const directory = view(await readBytes(file, start, start + size));
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== ENTRY) throw damaged();
    const length = directory.getUint16(at + 28, true);
    const extra = directory.getUint16(at + 30, true);
    const next = at + 46 + length + extra + directory.getUint16(at + 32, true);
    if (next > directory.byteLength) throw damaged();
    const name = new Uint8Array(directory.buffer, directory.byteOffset + at + 46, length);
    const [size, packed, offset] = wide(
      directory,
      { from: at + 46 + length, to: at + 46 + length + extra },
      [24, 20, 42].map((place) => directory.getUint32(at + place, true)),
    );
    entries.push({
      name: nameOf(name),
      encrypted: (directory.getUint16(at + 8, true) & 1) === 1,
      method: directory.getUint16(at + 10, true),
      crc: directory.getUint32(at + 16, true),
      packed: packed ?? 0,
      size: size ?? 0,
      offset: offset ?? 0,
    });
    at = next;
  }
  if (at !== directory.byteLength) throw damaged();
  return entries;
}

/** What the end of a ZIP64 directory says, or null where the archive has none. */
async function end64(file: File, tail: DataView, place: number) {
  if (place < 0 || tail.getUint32(place, true) !== PLACE_64) return null;
  const from = Number(tail.getBigUint64(place + 8, true));
  const end = view(await readBytes(file, from, from + END_64_LENGTH));
  if (end.byteLength < END_64_LENGTH || end.getUint32(0, true) !== END_64) return null;
  return {
    count: Number(end.getBigUint64(32, true)),
    size: Number(end.getBigUint64(40, true)),
    start: Number(end.getBigUint64(48, true)),
  };
}

/** Numbers of an entry, those without room in their own places taken from its ZIP64 field. */
function wide(
  bytes: DataView,
  extra: { from: number; to: number },
  numbers: readonly number[],
): number[] {
  let at = extra.from;
  while (at + 4 <= extra.to && bytes.getUint16(at, true) !== EXTRA_64)
    at += 4 + bytes.getUint16(at + 2, true);
  at += 4;
  return numbers.map((number) => {
    if (number !== FULL || at + 8 > extra.to) return number;
    at += 8;
    return Number(bytes.getBigUint64(at - 8, true));
  });
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

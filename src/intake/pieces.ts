import { Failure } from "../engine/failure.ts";

/** How much of a file's start is read, and of each place further on. */
export const HEAD = 256 * 1024;
const PLACE = 64 * 1024;

/**
 * Some bytes of a file.
 * @throws Failure `file_unreadable`
 */
export async function readBytes(file: File, from: number, to: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch (cause) {
    throw new Failure("file_unreadable", { file: file.name, message: String(cause) }, { cause });
  }
}

/** Bytes from a few places behind the start, where a sorted file looks different. */
export async function readPlaces(file: File): Promise<Uint8Array[]> {
  const places: Uint8Array[] = [];
  for (const share of [0.25, 0.5, 0.75, 1]) {
    const from = Math.floor(share * (file.size - PLACE));
    if (from > HEAD) places.push(await readBytes(file, from, from + PLACE));
  }
  return places;
}

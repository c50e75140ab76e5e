import { Failure } from "../engine/failure.ts";

/** How many bytes become one part of a file, which a browser may keep on disk. */
const PART = 4 << 20;
/** More than any export holds: an archive that grows beyond is made to fill the disk. */
const LIMIT = 4 * 2 ** 30;

/**
 * Reads a stream to its end into parts on disk, never whole in memory.
 * @param file whose content it is, for messages
 * @throws Failure `cancelled`, `archive_damaged`
 */
export async function gather(
  file: string,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal | undefined,
  look: (chunk: Uint8Array) => void = () => {},
): Promise<Blob[]> {
  const parts: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let all = 0;
  const reader = stream.getReader();
  try {
    for (;;) {
      if (signal?.aborted) throw new Failure("cancelled");
      const { done, value } = await reader.read();
      if (done) break;
      look(value);
      pieces.push(value);
      size += value.length;
      all += value.length;
      if (all > LIMIT) throw new Failure("archive_damaged", { file });
      if (size < PART) continue;
      parts.push(new Blob(pieces));
      pieces = [];
      size = 0;
    }
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure("archive_damaged", { file }, { cause });
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return [...parts, new Blob(pieces)];
}

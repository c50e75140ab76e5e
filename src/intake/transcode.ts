import { Failure } from "../engine/failure.ts";
import type { Watch } from "./count_rows.ts";
import type { Encoding } from "./encoding.ts";

/** How many bytes are gathered before they become a part of the new file, which a browser may keep on disk. */
const PART = 4 << 20;

/**
 * A file in UTF-8, which is what the engine reads: the file itself where it is so already, else
 * written again as a stream, never whole in memory. Bytes that the encoding lacks become U+FFFD.
 * @throws Failure `cancelled`, `file_unreadable`
 */
export async function transcode(
  file: File,
  encoding: Encoding,
  { signal, progress }: Watch = {},
): Promise<File> {
  if (encoding === "utf-8") return file;
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  const parts: Blob[] = [];
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const take = (text: string) => {
    const bytes = encoder.encode(text);
    pieces.push(bytes);
    size += bytes.length;
    if (size < PART) return;
    parts.push(new Blob(pieces));
    pieces = [];
    size = 0;
  };
  let done = 0;
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  try {
    reader = file.stream().getReader();
    for (;;) {
      if (signal?.aborted) throw new Failure("cancelled");
      const chunk = await reader.read();
      if (chunk.done) break;
      take(decoder.decode(chunk.value, { stream: true }));
      done += chunk.value.length;
      progress?.(done, file.size);
    }
    take(decoder.decode());
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure("file_unreadable", { file: file.name, message: String(cause) }, { cause });
  } finally {
    await reader?.cancel().catch(() => undefined);
  }
  return new File([...parts, ...pieces], file.name, { lastModified: file.lastModified });
}

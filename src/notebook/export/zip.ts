/** A file for an archive, with what its directory needs. */
interface Packed {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly size: number;
  readonly content: Blob;
}

/** What gzip puts before and after the deflated bytes. */
const [HEAD, TAIL] = [10, 8];
/** 1 January 1980, the first day that a ZIP knows: the same rows make the same bytes. */
const DAY = 0x21;

/**
 * Deflates a file for an archive, piece by piece. The browser's gzip computes the check sum and the
 * length, which stand in its last eight bytes.
 */
export async function pack(name: string, pieces: ReadableStream<Uint8Array>): Promise<Packed> {
  const gzip = new CompressionStream("gzip") as ReadableWritablePair<Uint8Array, Uint8Array>;
  const whole = await new Response(pieces.pipeThrough(gzip) as ReadableStream).blob();
  const tail = new DataView(await whole.slice(-TAIL).arrayBuffer());
  return {
    name: new TextEncoder().encode(name),
    crc: tail.getUint32(0, true),
    size: tail.getUint32(4, true),
    content: whole.slice(HEAD, -TAIL),
  };
}

/** Puts packed files into one archive. */
export function zip(files: readonly Packed[], type: string): Blob {
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let offset = 0;
  let listed = 0;
  for (const file of files) {
    const local = record(0x04034b50, 30, file, 4);
    const entry = record(0x02014b50, 46, file, 6);
    new DataView(entry.buffer).setUint16(4, 20, true);
    new DataView(entry.buffer).setUint32(42, offset, true);
    parts.push(local, file.content);
    directory.push(entry);
    offset += local.length + file.content.size;
    listed += entry.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, files.length, true);
  end.setUint16(10, files.length, true);
  end.setUint32(12, listed, true);
  end.setUint32(16, offset, true);
  return new Blob([...parts, ...directory, end.buffer], { type });
}

/** The fields that a file has in front of it and in the directory alike, from `at` on. */
function record(signature: number, length: number, file: Packed, at: number) {
  const bytes = new Uint8Array(length + file.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  const fields: [number, number, 2 | 4][] = [
    [0, 20, 2],
    // Names are UTF-8.
    [2, 0x0800, 2],
    [4, 8, 2],
    [8, DAY, 2],
    [10, file.crc, 4],
    [14, file.content.size, 4],
    [18, file.size, 4],
    [22, file.name.length, 2],
  ];
  for (const [offset, value, size] of fields) {
    if (size === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  bytes.set(file.name, length);
  return bytes;
}

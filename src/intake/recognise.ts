import type { Found } from "./failures.ts";

const SIGNATURES: readonly (readonly [Found, readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["parquet", [0x50, 0x41, 0x52, 0x31]],
  ["arrow", [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31]],
  // A stream begins with the mark of its first message.
  ["arrow", [0xff, 0xff, 0xff, 0xff]],
  ["xls", [0xd0, 0xcf, 0x11, 0xe0]],
  ["sqlite", [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
];

/** What the first bytes of a file say it is, where they say that it is not text. */
export function recogniseBytes(head: Uint8Array): Found | null {
  for (const [found, signature] of SIGNATURES) {
    if (!signature.every((byte, i) => head[i] === byte)) continue;
    return found === "xls" && holdsUtf16(head, "EncryptedPackage") ? "locked" : found;
  }
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03) {
    const names = new TextDecoder("latin1").decode(head.subarray(0, 4096));
    return /\[Content_Types\]\.xml|xl\//.test(names) ? "xlsx" : "zip";
  }
  return null;
}

/** Whether bytes hold a name as the directories of old Office files write it. */
const holdsUtf16 = (bytes: Uint8Array, name: string): boolean =>
  new TextDecoder("latin1").decode(bytes).includes([...name].join("\0"));

/** What a text is, where it is not rows of cells. */
export function recogniseText(text: string): Found | null {
  const start = text.trimStart().slice(0, 200).toLowerCase();
  if (start.startsWith("<!doctype html") || start.startsWith("<html")) return "html";
  if (start.startsWith("<?xml")) return "xml";
  return /^(\[\s*[[{\]]|\{\s*["}])/.test(start) ? "json" : null;
}

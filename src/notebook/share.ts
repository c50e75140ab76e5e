import { Failure } from "../engine/failure.ts";

/** The version of the coding, written in front of the data; a page knows which ones it reads. */
const VERSION = "1";

/**
 * The longest address that is offered as a link. Browsers open far longer ones, but on Windows a
 * programme hands a link to the browser on a command line, which ends at 32,767 characters.
 */
export const LONGEST_LINK = 30_000;

/** The most text that a link may unfold to: some fifty times the longest built-in notebook. */
export const LARGEST_SHARED = 2 ** 20;

/** What can be wrong with a link to a notebook. */
export const SHARE_FAILURES = ["share_version", "share_damaged", "share_large"] as const;

/** A notebook's text for an address: a version, and the text deflated, in base64url. */
export async function encodeShared(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  const base64 = btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  return `${VERSION}.${base64}`;
}

/**
 * The notebook's text from an address. It is inflated piece by piece and given up once it is too
 * large, so that a short link cannot fill the memory.
 * @throws Failure `share_version`, `share_damaged`, `share_large`
 */
export async function decodeShared(shared: string): Promise<string> {
  const [, version, data = ""] = /^(\d+)\.([\w-]*)$/.exec(shared) ?? [];
  if (version === undefined) throw new Failure("share_damaged");
  if (version !== VERSION) throw new Failure("share_version", { version });
  const inflated = await inflate(bytesOf(data));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(inflated);
  } catch (error) {
    throw new Failure("share_damaged", {}, { cause: error });
  }
}

function bytesOf(data: string): Uint8Array<ArrayBuffer> {
  try {
    const letters = atob(data.replaceAll("-", "+").replaceAll("_", "/"));
    return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  } catch (error) {
    throw new Failure("share_damaged", {}, { cause: error });
  }
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw new Failure("share_damaged", {}, { cause: error });
    });
    if (done) break;
    size += value.length;
    if (size > LARGEST_SHARED) {
      void reader.cancel();
      throw new Failure("share_large", { limit: LARGEST_SHARED });
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

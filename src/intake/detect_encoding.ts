import type { Encoding } from "./encoding.ts";
import { CENTRAL, type Letters, RUSSIAN, RUSSIAN_PAIRS, WESTERN } from "./letters.ts";

/** Encodings of one byte a character with the letters to expect, the likeliest first. */
const CANDIDATES: readonly (readonly [Encoding, Letters])[] = [
  ["windows-1251", RUSSIAN],
  ["windows-1250", CENTRAL],
  ["windows-1252", WESTERN],
  ["iso-8859-2", CENTRAL],
  ["ibm866", RUSSIAN],
  ["koi8-r", RUSSIAN],
];

/**
 * The encoding of a piece of text: by its byte-order mark, by the zeros of UTF-16, as UTF-8 where
 * that can be decoded but for a few bytes, else by the letters that each code page would give. Null
 * where the bytes are no text at all. Where pages give the same letters, the commoner one is named.
 */
export function detectEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  let controls = 0;
  let high = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) zeros[i % 2]!++;
    else if (byte < 9 || (byte > 13 && byte < 32)) controls++;
    if (byte >= 0x80) high++;
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0) return ofZeros(even, odd, bytes.length);
  if (controls > bytes.length / 50) return null;
  if (high === 0 || damagedShare(bytes) < 0.1) return "utf-8";
  let best: { encoding: Encoding; score: number } | null = null;
  for (const [encoding, letters] of CANDIDATES) {
    const score = scoreOf(new TextDecoder(encoding).decode(bytes), letters);
    if (!best || score > best.score) best = { encoding, score };
  }
  return best?.encoding ?? null;
}

/** Digits, delimiters and line ends have a zero byte in UTF-16, before their own or after it. */
function ofZeros(even: number, odd: number, length: number): Encoding | null {
  if (Math.max(even, odd) < length / 16 || Math.min(even, odd) > Math.max(even, odd) / 10) {
    return null;
  }
  return odd > even ? "utf-16le" : "utf-16be";
}

/** The share of what is not ASCII that UTF-8 cannot read. */
function damagedShare(bytes: Uint8Array): number {
  // A character that the end of the piece cuts is left waiting.
  const text = new TextDecoder().decode(bytes, { stream: true });
  let damaged = 0;
  let others = 0;
  for (const character of text) {
    if (character === "\ufffd") damaged++;
    else if (character > "\u007f") others++;
  }
  return damaged === 0 ? 0 : damaged / (damaged + others);
}

const ASCII_LETTER = /[A-Za-z]/;

/** How much a text looks like a language: a mean over its characters beyond ASCII. */
function scoreOf(text: string, letters: Letters): number {
  const cyrillic = letters === RUSSIAN;
  let score = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? "";
    if (char < "\u0080") continue;
    count++;
    const before = text[i - 1] ?? " ";
    const weight = letters.get(char);
    const inWord = ASCII_LETTER.test(before) || letters.has(before);
    if (weight === undefined) {
      score -= signCost(char, inWord);
      continue;
    }
    score += weight;
    if (letters.has(before)) {
      if (isCapital(char) && !isCapital(before)) score -= 1;
      // Words of Cyrillic letters are whole; elsewhere two such letters in a row are rare.
      if (!cyrillic) score -= 0.7;
      else if (RUSSIAN_PAIRS.has((before + char).toLowerCase())) score += 0.6;
    } else if (cyrillic) {
      if (ASCII_LETTER.test(before) || ASCII_LETTER.test(text[i + 1] ?? "")) score -= 1.5;
    } else if (ASCII_LETTER.test(before) && isCapital(char) !== isCapital(before)) score -= 0.5;
  }
  return count === 0 ? 0 : score / count;
}

const isCapital = (char: string): boolean => char !== char.toLowerCase();

/** What a character costs that is no letter of the language: most inside a word, none for usual signs. */
function signCost(char: string, inWord: boolean): number {
  if (char < "\u00a0" || char === "\ufffd") return 3;
  if ("\u00a0€„”“’‘«»–—№°§…".includes(char)) return inWord && char === "№" ? 1 : 0;
  return inWord ? 1.5 : 0.8;
}

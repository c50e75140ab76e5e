/** The encodings that are recognised and can be chosen, by their name for `TextDecoder`. */
export const ENCODINGS = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1250",
  "windows-1251",
  "windows-1252",
  "iso-8859-2",
  "koi8-r",
  "ibm866",
] as const;

export type Encoding = (typeof ENCODINGS)[number];

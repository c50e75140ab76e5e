/**
 * A header as it is compared: lower case, without diacritics (`ё` as `е`, `ł` as `l`), letters only.
 * What has no letters normalises to the empty text, which equals nothing.
 */
export function normalise(header: string): string {
  return header
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll("ł", "l")
    .replaceAll(/[^\p{Letter}]/gu, "");
}

/**
 * A header as it is compared: lower case, without diacritics (`ё` as `е`, `ł` as `l`), letters only;
 * the sign № goes too, since it says nothing that the other words do not.
 * What has no letters normalises to the empty text, which equals nothing.
 */
export function normalise(header: string): string {
  return header
    .replaceAll("№", "")
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("ł", "l")
    .replaceAll(/[^\p{Letter}]/gu, "");
}

import { readXlsx, streamXlsxRows } from "hucre/xlsx";
import { sheetParts } from "./sheet_parts.ts";
import { sheetText, type SheetValue } from "./sheet_text.ts";

/** One sheet of a workbook as a file of CSV, and the names of all that can be chosen. */
export interface ConvertedSheet {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly content: Blob;
}

/** More rows no sheet has; a number beyond is damage, and would be filled up with blank lines. */
const MOST_ROWS = 1 << 20;
/** More cells than memory has room for: an archive that grows so is made to fill it. */
const MOST_CELLS = 5e7;
/** Rows after which one hears how far it is. */
const PACE = 1000;

/**
 * Reads a sheet of an XLSX workbook, row by row.
 * @param chosen the sheet's name; without it the largest of those that are not hidden
 * @param progress hears the share of the rows that were read, where sheets say how many they have
 * @throws Error where the file is no workbook
 */
export async function convertWorkbook(
  file: File,
  chosen?: string,
  progress: (share: number) => void = () => {},
): Promise<ConvertedSheet> {
  const parts = await sheetParts(file);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const shown: { readonly name: string; readonly rows: number | null }[] = [];
  await readXlsx(bytes, {
    sheets: ({ name, index, hidden, veryHidden }) => {
      const { cells = true, rows = null } = parts[index] ?? {};
      if (!hidden && !veryHidden && cells) shown.push({ name, rows });
      return false;
    },
  });
  const wanted = shown.filter(({ name }) => chosen === undefined || name === chosen);
  const all = wanted.reduce((sum, { rows }) => sum + (rows ?? NaN), 0);
  let done = 0;
  let most: {
    readonly name: string;
    readonly cells: number;
    readonly rows: SheetValue[][];
  } | null = null;
  for (const { name } of wanted) {
    const rows: SheetValue[][] = [];
    let cells = 0;
    for await (const { index, values } of streamXlsxRows(bytes, { sheet: name })) {
      if (!Number.isInteger(index) || index < 0 || index >= MOST_ROWS)
        throw new Error(`row ${index + 1}`);
      while (rows.length < index) rows.push([]);
      rows[index] = values;
      cells += values.length;
      if (cells > MOST_CELLS) throw new Error(`more than ${MOST_CELLS} cells`);
      if (index % PACE === 0 && all > 0) progress(Math.min(1, (done + index) / all));
    }
    done += rows.length;
    if (!most || cells > most.cells) most = { name, cells, rows };
  }
  if (!most) throw new Error("no sheet");
  return {
    sheets: shown.map(({ name }) => name),
    sheet: most.name,
    content: new Blob([sheetText(most.rows)]),
  };
}

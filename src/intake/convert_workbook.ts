import { readXlsx } from "hucre/xlsx";
import { sheetText } from "./sheet_text.ts";

/** One sheet of a workbook as a file of CSV, and the names of all that can be chosen. */
export interface ConvertedSheet {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly content: Blob;
}

/**
 * Reads a sheet of an XLSX workbook.
 * @param chosen the sheet's name; without it the largest of those that are not hidden
 * @throws Error where the file is no workbook
 */
export async function convertWorkbook(file: File, chosen?: string): Promise<ConvertedSheet> {
  const names: string[] = [];
  const { sheets } = await readXlsx(new Uint8Array(await file.arrayBuffer()), {
    sheets: ({ name, hidden, veryHidden }) => {
      if (hidden || veryHidden) return false;
      names.push(name);
      return chosen === undefined || name === chosen;
    },
  });
  const cells = ({ rows }: (typeof sheets)[number]) => rows.length * (rows[0]?.length ?? 0);
  const [first, ...others] = sheets;
  if (!first) throw new Error("no sheet");
  const sheet = others.reduce((most, one) => (cells(one) > cells(most) ? one : most), first);
  return { sheets: names, sheet: sheet.name, content: new Blob([sheetText(sheet.rows)]) };
}

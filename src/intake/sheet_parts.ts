import { member } from "./unpack.ts";
import { zipDirectory } from "./zip_directory.ts";

/** What a sheet of a workbook is. */
export interface SheetPart {
  /** Whether it has cells; one that is a chart has none. */
  readonly cells: boolean;
  /** The number of its last row; null where its rows have none. */
  readonly rows: number | null;
}

/** How much of the end of a sheet is looked at for its last row. */
const TAIL = 1 << 20;

/**
 * What the sheets of a workbook are, in order, hidden ones among them; all of its parts are held against
 * their checksums, which the reader that gives rows one by one does not do.
 * @throws Failure `archive_damaged`, `archive_encrypted`, `file_unreadable`
 */
export async function sheetParts(file: File): Promise<SheetPart[]> {
  const parts = new Map<string, Blob>();
  for (const entry of await zipDirectory(file))
    if (/\.(xml|rels)$/i.test(entry.name)) parts.set(entry.name, await member(file, entry));
  const text = async (path: string) => (await parts.get(path)?.text()) ?? "";
  const root = relations(await text("_rels/.rels"), "");
  const workbook = [...root.values()].find(({ type }) => type.endsWith("/officeDocument"));
  const [, folder = "", name = ""] = /^(.*\/)?(.*)$/.exec(workbook?.path ?? "") ?? [];
  const related = relations(await text(`${folder}_rels/${name}.rels`), folder);
  const listed = tags(await text(folder + name), "sheet").flatMap((tag) => {
    const found = related.get(/\s\w+:id="([^"]*)"/.exec(tag)?.[1] ?? "");
    return found ? [found] : [];
  });
  const sheets: SheetPart[] = [];
  for (const { path, type } of listed) {
    const xml = parts.get(path);
    sheets.push({ cells: type.endsWith("/worksheet"), rows: xml ? await lastRow(xml) : null });
  }
  return sheets;
}

async function lastRow(xml: Blob): Promise<number | null> {
  const last = tags(await xml.slice(-TAIL).text(), "row").at(-1) ?? "";
  const found = attribute(last, "r");
  return found === "" ? null : Number(found);
}

const tags = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, "g")) ?? [];

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

/** What a part of a workbook refers to, by its id; targets are places in its folder, or from the root. */
const relations = (xml: string, folder: string) =>
  new Map(
    tags(xml, "Relationship").map((tag) => {
      const target = attribute(tag, "Target");
      const path = target.startsWith("/") ? target.slice(1) : folder + target;
      return [attribute(tag, "Id"), { type: attribute(tag, "Type"), path }] as const;
    }),
  );

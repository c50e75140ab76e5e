import { cellName, xmlText } from "./xlsx_text.ts";

const OPEN = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FORMATS = "http://schemas.openxmlformats.org";
const MAIN = `${FORMATS}/spreadsheetml/2006/main`;
const LINKS = `${FORMATS}/officeDocument/2006/relationships`;
const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The styles of cells, by their place in `styles.xml`. */
export const STYLE = { plain: 0, head: 1, date: 2, timestamp: 3, text: 4 } as const;

/** Everything in a workbook but its first sheet. */
export function bookParts(
  [rows, source]: readonly [string, string],
  sourceSheet: string,
): ReadonlyMap<string, string> {
  return new Map([
    ["[Content_Types].xml", OPEN + TYPES],
    ["_rels/.rels", OPEN + relations([["officeDocument", "xl/workbook.xml"]])],
    [
      "xl/workbook.xml",
      `${OPEN}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${sheet(rows, 1)}${sheet(source, 2)}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      OPEN +
        relations([
          ["worksheet", "worksheets/sheet1.xml"],
          ["worksheet", "worksheets/sheet2.xml"],
          ["styles", "styles.xml"],
        ]),
    ],
    ["xl/styles.xml", OPEN + STYLES],
    ["xl/worksheets/sheet2.xml", sourceSheet],
  ]);
}

/** A name of a sheet has at most 31 characters, and some not at all. */
const sheet = (name: string, id: number) =>
  `<sheet name="${xmlText(name.replace(/[\][:*?/\\'"]/g, " ").slice(0, 31))}" sheetId="${id}" r:id="rId${id}"/>`;

const relations = (targets: readonly (readonly [string, string])[]) =>
  `<Relationships xmlns="${FORMATS}/package/2006/relationships">${targets
    .map(
      ([kind, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${LINKS}/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const part = (name: string, kind: string) =>
  `<Override PartName="${name}" ContentType="${SHEETS}.${kind}+xml"/>`;
const TYPES = `<Types xmlns="${FORMATS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("/xl/workbook.xml", "sheet.main")}${part("/xl/worksheets/sheet1.xml", "worksheet")}${part("/xl/worksheets/sheet2.xml", "worksheet")}${part("/xl/styles.xml", "styles")}</Types>`;

/** 14 and 22 are the dates and times of the reader's country, 49 is text. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">${[
  [0, 0],
  [49, 1],
  [14, 0],
  [22, 0],
  [49, 0],
]
  .map(
    ([format, font]) =>
      `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`,
  )
  .join("")}</cellXfs></styleSheet>`;

/** What stands before the rows: a head that stays, and columns as wide as their heads need. */
export function sheetHead(heads: readonly string[], frozen = true): string {
  const pane = frozen
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    : "";
  const columns = heads.map((head, i) => {
    const width = Math.min(60, Math.max(12, head.length + 4));
    return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`;
  });
  return `${OPEN}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>`;
}

/** What stands after them: a filter over all, and no green corners at numbers that are texts. */
export function sheetFoot(columns: number, rows: number): string {
  const all = `A1:${cellName(Math.max(0, columns - 1), Math.max(1, rows))}`;
  const filter = rows > 1 ? `<autoFilter ref="${all}"/>` : "";
  return `</sheetData>${filter}<ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

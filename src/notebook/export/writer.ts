import { csvWriter, EXCEL, PLAIN } from "./csv_writer.ts";
import { jsonWriter } from "./json_writer.ts";
import type { Format, Heading, Writer } from "./rows_to_write.ts";
import { xlsxWriter } from "./xlsx_writer.ts";

/**
 * The writer of a format.
 * @param wasm the program that writes Parquet: its address, or its bytes
 */
export async function writerOf(
  format: Format,
  heading: Heading,
  wasm: string | BufferSource,
): Promise<Writer> {
  switch (format) {
    case "xlsx":
      return xlsxWriter(heading);
    case "excel_csv":
      return csvWriter(heading, EXCEL);
    case "csv":
      return csvWriter(heading, PLAIN);
    case "json":
      return jsonWriter(heading);
    case "parquet":
      return (await import("./arrow_writers.ts")).parquetWriter(wasm);
    case "arrow":
      return (await import("./arrow_writers.ts")).arrowWriter();
  }
}

import type { Columns } from "../../engine/column.ts";
import { isoText, type Heading, type Writer } from "./rows_to_write.ts";

/** A list of objects, one a line; what is missing is null, dates are ISO texts. */
export function jsonWriter({ types }: Heading): Writer {
  const names = Object.keys(types);
  const parts: string[] = [];
  let first = true;
  return {
    add({ length, columns }: Columns) {
      let text = "";
      for (let row = 0; row < length; row++) {
        const object = Object.fromEntries(
          names.map((name) => [name, plain(columns[name]?.[row])] as const),
        );
        text += `${first ? "" : ",\n"}${JSON.stringify(object)}`;
        first = false;
      }
      parts.push(text);
    },
    end: () => new Blob(["[\n", ...parts, "\n]\n"], { type: "application/json" }),
  };
}

// A number that JSON does not know is null in it already.
const plain = (value: unknown) => (value instanceof Date ? isoText(value) : (value ?? null));

import { type Data, DataType, type Table } from "apache-arrow";

/**
 * Holds a batch against itself: every length and place that it names must lie within what it holds, since
 * the engine believes them and would read beyond.
 * @throws Error where one does not
 */
export function checkBatches(table: Table): void {
  for (const { data, numRows } of table.batches) {
    for (const child of data.children) {
      demand(child.length === numRows);
      check(child);
    }
  }
}

function demand(holds: boolean): void {
  if (!holds) throw new Error("a column is longer than its values");
}

function check(data: Data): void {
  const type = data.type as DataType;
  const { length, nullCount, children } = data;
  const bitmap: Uint8Array | undefined = data.nullBitmap;
  if (nullCount > 0) demand((bitmap?.byteLength ?? 0) * 8 >= length);
  const values = data.values as ArrayBufferView | undefined;
  const size = values?.byteLength ?? 0;
  if (DataType.isDictionary(type)) {
    const entries = data.dictionary;
    demand(entries !== undefined);
    entries?.data.forEach(check);
    const indices = data.values as ArrayLike<number | bigint>;
    demand(indices.length >= length);
    for (let i = 0; i < length; i++) {
      const missing = nullCount > 0 && !(((bitmap?.[i >> 3] ?? 0) >> (i & 7)) & 1);
      const index = Number(indices[i]);
      demand(missing || (index >= 0 && index < (entries?.length ?? 0)));
    }
    return;
  }
  if (
    DataType.isUtf8(type) ||
    DataType.isLargeUtf8(type) ||
    DataType.isBinary(type) ||
    DataType.isLargeBinary(type)
  )
    return checkOffsets(data.valueOffsets, length, size);
  if (DataType.isList(type) || DataType.isMap(type))
    checkOffsets(data.valueOffsets, length, children[0]?.length ?? 0);
  else if (DataType.isStruct(type)) for (const child of children) demand(child.length >= length);
  else if (DataType.isBool(type)) demand(size * 8 >= length);
  else demand(size >= length * widthOf(type));
  children.forEach(check);
}

function checkOffsets(offsets: ArrayLike<number | bigint>, length: number, end: number): void {
  if (length === 0) return;
  demand(offsets.length > length && Number(offsets[0]) >= 0);
  for (let i = 0; i < length; i++) demand((offsets[i + 1] ?? 0) >= (offsets[i] ?? 0));
  demand(Number(offsets[length]) <= end);
}

/** The bytes that one value takes; 0 where there are none of its own. */
function widthOf(type: DataType): number {
  if (DataType.isInt(type) || DataType.isTime(type) || DataType.isDecimal(type))
    return type.bitWidth / 8;
  if (DataType.isFloat(type)) return 2 << type.precision;
  if (DataType.isDate(type)) return type.unit === 0 ? 4 : 8;
  if (DataType.isTimestamp(type) || DataType.isDuration(type)) return 8;
  if (DataType.isInterval(type)) return type.unit === 0 ? 4 : 8;
  return DataType.isFixedSizeBinary(type) ? type.byteWidth : 0;
}

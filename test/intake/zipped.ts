import { crc32, deflateRawSync } from "node:zlib";

/**
 * A zip archive with the given members.
 * @param wide whether it is ZIP64, as programs write that do not know how large it will be
 */
export function zipped(
  members: readonly (readonly [string, Uint8Array])[],
  deflated = true,
  wide = false,
): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of members) {
    const name = Buffer.from(path);
    const data = deflated ? deflateRawSync(content) : Buffer.from(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(deflated ? 8 : 0, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    common.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    const extra = Buffer.alloc(wide ? 28 : 0);
    if (wide) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      for (const [i, number] of [content.length, data.length, offset].entries())
        extra.writeBigUInt64LE(BigInt(number), 4 + i * 8);
      for (const place of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, place);
      entry.writeUInt16LE(extra.length, 30);
    }
    directory.push(entry, name, extra);
    parts.push(Buffer.from([0x50, 0x4b, 3, 4]), common, name, data);
    offset += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  if (!wide) return Uint8Array.from(Buffer.concat([...parts, ...directory, end]));
  const last = Buffer.alloc(76);
  last.writeUInt32LE(0x06064b50, 0);
  last.writeBigUInt64LE(44n, 4);
  last.writeBigUInt64LE(BigInt(members.length), 24);
  last.writeBigUInt64LE(BigInt(members.length), 32);
  last.writeBigUInt64LE(BigInt(Buffer.concat(directory).length), 40);
  last.writeBigUInt64LE(BigInt(offset), 48);
  last.writeUInt32LE(0x07064b50, 56);
  last.writeBigUInt64LE(BigInt(offset + Buffer.concat(directory).length), 64);
  end.fill(0xff, 8, 20);
  return Uint8Array.from(Buffer.concat([...parts, ...directory, last, end]));
}

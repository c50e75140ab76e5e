/** Fields of the tables in a message's metadata, in the order of the format's Message.fbs and Schema.fbs. */
const MESSAGE = { kind: 1, header: 2, bodyLength: 3 } as const;
const SCHEMA = { kind: 1, fields: 1, notes: 2 } as const;
const FIELD = { children: 5, notes: 6 } as const;
const DICTIONARY_BATCH = { kind: 2, data: 1 } as const;
const RECORD_BATCH = { kind: 3, nodes: 1, buffers: 2, packing: 3, variadic: 4 } as const;

/** The metadata of an Arrow message, a flat buffer, read without the classes that its compiler writes. */
export class ArrowMetadata {
  readonly view: DataView;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Where the record batch of the message stands, also that of a dictionary; 0 where it has none. */
  get batch(): number {
    const header = this.#follow(this.#field(this.#message, MESSAGE.header));
    if (this.#kind === RECORD_BATCH.kind) return header;
    return this.#kind === DICTIONARY_BATCH.kind && header !== 0
      ? this.#follow(this.#field(header, DICTIONARY_BATCH.data))
      : 0;
  }

  /** Where the length of the message's body stands, or 0. */
  get bodyLength(): number {
    return this.#field(this.#message, MESSAGE.bodyLength);
  }

  /** Where the parts of the body are listed: how many, then place and length of each, 8 bytes both. */
  get buffers(): number {
    return this.#follow(this.#field(this.batch, RECORD_BATCH.buffers));
  }

  /** The codec by which the columns are packed, as its number; null where they are not. */
  get codec(): number | null {
    const { batch } = this;
    const packing = batch && this.#follow(this.#field(batch, RECORD_BATCH.packing));
    if (packing === 0) return null;
    const codec = this.#field(packing, 0);
    return codec === 0 ? 0 : this.view.getUint8(codec);
  }

  /** The metadata with a layout of its own for the record batch, in which no packing is named. */
  withoutCodec(): Uint8Array<ArrayBuffer> {
    const { batch, view } = this;
    const old = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
    const layout = batch - view.getInt32(batch, true);
    const length = view.getUint16(layout, true);
    const plain = new Uint8Array(old.length + length + (-length & 7));
    plain.set(old);
    plain.set(old.subarray(layout, layout + length), old.length);
    const written = new DataView(plain.buffer);
    written.setUint16(old.length + 4 + RECORD_BATCH.packing * 2, 0, true);
    written.setInt32(batch, batch - old.length, true);
    return plain;
  }

  /**
   * Holds every list against the bytes that there are: what decodes it believes its length.
   * @throws Error where one is longer
   */
  check(): void {
    // No list of fields has more of them than the metadata have room for, however they refer to each other.
    let left = this.view.byteLength >> 3;
    const fields = (list: number): void => {
      for (const field of this.#tables(list)) {
        if (--left < 0) throw damaged();
        this.#tables(this.#field(field, FIELD.notes));
        fields(this.#field(field, FIELD.children));
      }
    };
    if (this.#kind === SCHEMA.kind) {
      const schema = this.#follow(this.#field(this.#message, MESSAGE.header));
      this.#tables(this.#field(schema, SCHEMA.notes));
      fields(this.#field(schema, SCHEMA.fields));
    }
    const { batch } = this;
    if (batch === 0) return;
    this.#list(this.#field(batch, RECORD_BATCH.nodes), 16);
    this.#list(this.#field(batch, RECORD_BATCH.buffers), 16);
    this.#list(this.#field(batch, RECORD_BATCH.variadic), 8);
  }

  get #message(): number {
    return this.view.getUint32(0, true);
  }

  get #kind(): number {
    const place = this.#field(this.#message, MESSAGE.kind);
    return place === 0 ? 0 : this.view.getUint8(place);
  }

  /** Where a field of a table stands, or 0 where it has its default. */
  #field(table: number, index: number): number {
    const layout = table - this.view.getInt32(table, true);
    const place = 4 + index * 2;
    if (place >= this.view.getUint16(layout, true)) return 0;
    const offset = this.view.getUint16(layout + place, true);
    return offset === 0 ? 0 : table + offset;
  }

  /** Where that stands to which a place refers, or 0. */
  #follow(place: number): number {
    return place === 0 ? 0 : place + this.view.getUint32(place, true);
  }

  /** How many things a list has, each of so many bytes. */
  #list(place: number, size: number): number {
    const start = this.#follow(place);
    if (start === 0) return 0;
    const count = this.view.getUint32(start, true);
    if (start + 4 + count * size > this.view.byteLength) throw damaged();
    return count;
  }

  /** The tables in a list. */
  #tables(place: number): number[] {
    const start = this.#follow(place);
    return Array.from({ length: this.#list(place, 4) }, (_, i) => this.#follow(start + 4 + i * 4));
  }
}

const damaged = () => new Error("a message is damaged");

/** The type of a worker's message when the device did not take all that was to be written. */
export const STORE_FULL = "rungs: store full";

/**
 * A script that runs in a worker before DuckDB. Where a device has no room left, DuckDB-WASM takes
 * no notice of what was not written and goes on to its commit, which would leave a file that cannot
 * be read. So the first write that falls short is the last: from then on nothing reaches the file,
 * whose header still leads to what stood there before, and the page hears of it.
 */
export function stopWhenFull(): string {
  return `(${install.toString()})(${JSON.stringify(STORE_FULL)});`;
}

function install(message: string): void {
  const handle = (globalThis as { FileSystemSyncAccessHandle?: { prototype: object } })
    .FileSystemSyncAccessHandle?.prototype as
    | {
        write(data: ArrayBufferView | ArrayBuffer, options?: object): number;
        truncate(size: number): void;
        getSize(): number;
        flush(): void;
      }
    | undefined;
  if (!handle) return;
  const { write, truncate, flush } = handle;
  let full = false;
  const ended = () => {
    full = true;
    (globalThis as unknown as { postMessage(data: object): void }).postMessage({ type: message });
  };
  handle.write = function (data, options) {
    if (full) return data.byteLength;
    let written = 0;
    try {
      written = write.call(this, data, options);
    } catch {
      // It reached nothing, which is told like a write that reached a part.
    }
    // Chromium's private windows answer with an error's number, read as unsigned.
    if (written !== data.byteLength) ended();
    return data.byteLength;
  };
  handle.truncate = function (size) {
    if (full) return;
    try {
      truncate.call(this, size);
    } catch {
      return ended();
    }
    if (this.getSize() !== size) ended();
  };
  handle.flush = function () {
    if (!full) flush.call(this);
  };
}

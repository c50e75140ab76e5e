/** Where notebooks that a person changed or opened are kept: their texts, by slug. */
export interface Shelf {
  all(): Promise<ReadonlyMap<string, string>>;
  put(slug: string, text: string): Promise<void>;
  remove(slug: string): Promise<void>;
}

const STORE = "notebooks";

/**
 * A shelf in the browser's own database. A browser that keeps nothing, as in a private window,
 * leaves the notebooks in the page until it is closed.
 * @param name of the database, with the page's own path in it
 */
export function deviceShelf(name: string): Shelf {
  let database: Promise<IDBDatabase> | null = null;
  const open = () =>
    (database ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    }));
  const run = async <T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T | null> => {
    try {
      const store = (await open()).transaction(STORE, mode).objectStore(STORE);
      return await settled(work(store));
    } catch {
      return null;
    }
  };
  return {
    async all() {
      const [slugs, texts] = await Promise.all([
        run("readonly", (store) => store.getAllKeys()),
        run("readonly", (store) => store.getAll()),
      ]);
      return new Map((slugs ?? []).map((slug, i) => [String(slug), String(texts?.[i])]));
    },
    async put(slug, text) {
      await run("readwrite", (store) => store.put(text, slug));
    },
    async remove(slug) {
      await run("readwrite", (store) => store.delete(slug));
    },
  };
}

/** A shelf in the page's memory, for a session that keeps nothing. */
export function memoryShelf(): Shelf {
  const texts = new Map<string, string>();
  return {
    all: async () => new Map(texts),
    put: async (slug, text) => void texts.set(slug, text),
    remove: async (slug) => void texts.delete(slug),
  };
}

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

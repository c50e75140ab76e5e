import { type Unwritten, unwrittenOf } from "./unwritten.ts";

/** Where notebooks that a person changed or opened are kept: their texts, by slug. */
export interface Shelf {
  all(): Promise<ReadonlyMap<string, string>>;
  /**
   * Keeps a text in the place of the one that was known here; null where there was none.
   * @returns the text that another tab has put there meanwhile, which is left as it is, or null
   */
  put(slug: string, text: string, known: string | null): Promise<string | null>;
  /** Removes a text, unless another tab has put another one there than is known here. */
  remove(slug: string, known?: string | null): Promise<void>;
  /** Texts that an earlier page could not put before it was closed. */
  unwritten(): readonly Unwritten[];
  /** Hears of what other tabs put (a text) and remove (null). */
  watch(heard: (slug: string, text: string | null) => void): void;
}

const STORE = "notebooks";

/**
 * A shelf in the browser's own database. A browser that keeps nothing, as in a private window,
 * leaves the notebooks in the page until it is closed.
 * @param name of the database, with the page's own path in it
 */
export function deviceShelf(name: string): Shelf {
  const others = new BroadcastChannel(name);
  const unwritten = unwrittenOf(name);
  let database: Promise<IDBDatabase> | null = null;
  const open = () =>
    (database ??= new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    }));
  const read = async <T>(work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | null> => {
    try {
      return await settled(work((await open()).transaction(STORE).objectStore(STORE)));
    } catch {
      return null;
    }
  };
  /** Looks at what is there and writes, in one transaction, so that no tab comes between. */
  const change = async <T>(
    slug: string,
    known: string | null | undefined,
    write: (store: IDBObjectStore) => IDBRequest<T>,
  ): Promise<string | null> => {
    try {
      const store = (await open()).transaction(STORE, "readwrite").objectStore(STORE);
      const there = (await settled<string | undefined>(store.get(slug))) ?? null;
      if (known !== undefined && there !== null && there !== known) return there;
      await settled(write(store));
    } catch {
      // What cannot be kept stays in the page until it is closed.
    }
    return null;
  };
  return {
    async all() {
      const [slugs, texts] = await Promise.all([
        read((store) => store.getAllKeys()),
        read((store) => store.getAll()),
      ]);
      return new Map((slugs ?? []).map((slug, i) => [String(slug), String(texts?.[i])]));
    },
    unwritten: () => unwritten.all(),
    async put(slug, text, known) {
      unwritten.begin({ slug, text, known });
      const other = await change(slug, known, (store) => store.put(text, slug));
      unwritten.end(slug, text);
      if (other === null) others.postMessage({ slug, text });
      return other === text ? null : other;
    },
    async remove(slug, known) {
      unwritten.end(slug);
      const other = await change(slug, known, (store) => store.delete(slug));
      if (other === null) others.postMessage({ slug, text: null });
    },
    watch(heard) {
      others.onmessage = ({ data }: MessageEvent<{ slug: string; text: string | null }>) =>
        heard(data.slug, data.text);
    },
  };
}

/** A shelf in the page's memory, for a session that keeps nothing. */
export function memoryShelf(): Shelf {
  const texts = new Map<string, string>();
  return {
    all: async () => new Map(texts),
    put: async (slug, text) => (texts.set(slug, text), null),
    remove: async (slug) => void texts.delete(slug),
    unwritten: () => [],
    watch: () => {},
  };
}

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

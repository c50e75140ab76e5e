import { expect, test } from "vitest";
import { Offline } from "../../src/ui/offline.svelte.ts";

/** A service worker that goes from state to state when it is told to. */
class Worker extends EventTarget {
  state = "installing";
  readonly said: unknown[] = [];
  postMessage(message: unknown) {
    this.said.push(message);
  }
  become(state: string) {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

function browser(parts: { active?: Worker; waiting?: Worker; installing?: Worker } | null) {
  const registration = Object.assign(new EventTarget(), {
    active: null,
    waiting: null,
    installing: null,
    ...parts,
  });
  let replaced = () => {};
  const done: string[] = [];
  const offline = new Offline({
    register: async () => (parts ? (registration as unknown as ServiceWorkerRegistration) : null),
    replaced: (hear) => (replaced = hear),
    reload: () => void done.push("reloaded"),
  });
  return { offline, registration, done, replace: () => replaced() };
}

test("the first version is kept, and then the page is ready", async () => {
  const worker = new Worker();
  const { offline } = browser({ installing: worker });
  expect(offline.state).toBe("unknown");
  await offline.start();
  expect(offline.state).toBe("keeping");
  worker.become("installed");
  // Nothing older is there that it would have to wait for.
  expect(offline.newer).toBe(false);
  worker.become("activated");
  expect(offline.state).toBe("ready");
});

test("half a version is none, and a browser without service workers says so", async () => {
  const worker = new Worker();
  const { offline } = browser({ installing: worker });
  await offline.start();
  worker.become("redundant");
  expect(offline.state).toBe("impossible");
  const none = browser(null).offline;
  await none.start();
  expect(none.state).toBe("impossible");
});

test("a newer version waits, and what was edited is saved before it takes over", async () => {
  const { offline, registration, done, replace } = browser({ active: new Worker() });
  await offline.start();
  expect(offline.state).toBe("ready");
  const newer = new Worker();
  Object.assign(registration, { installing: newer });
  registration.dispatchEvent(new Event("updatefound"));
  expect(offline.newer).toBe(false);
  newer.become("installed");
  expect(offline.newer).toBe(true);
  // Another tab may have asked for it: this one does not reload by itself.
  replace();
  expect(done).toEqual([]);
  await offline.update(async () => {
    expect(newer.said).toEqual([]);
    done.push("saved");
  });
  expect(newer.said).toEqual(["take over"]);
  replace();
  expect(done).toEqual(["saved", "reloaded"]);
});

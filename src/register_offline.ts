import type { OfflineEffects } from "./ui/offline.svelte.ts";

/** The browser's side of working without a network; the development server has no service worker. */
export const browserOffline: OfflineEffects = {
  async register() {
    if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return null;
    const script = new URL("service_worker.js", base()).href;
    return navigator.serviceWorker.register(trusted(script), {
      scope: base(),
      // The list of files stands in the script, so it must be the host's own.
      updateViaCache: "none",
    });
  },
  replaced: (hear) => navigator.serviceWorker.addEventListener("controllerchange", hear),
  reload: () => location.reload(),
};

const base = () => new URL(".", location.href).href;

/** The page's policy wants an address of a script to come from its own rules. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    };
  };
  const rules = { createScriptURL: (address: string) => address };
  return (trustedTypes?.createPolicy("rungs", rules) ?? rules).createScriptURL(url);
}

import type { ui as en } from "../en/ui.ts";

export const ui = {
  "privacy.short": "Nic nie opuszcza tej strony",
  "privacy.sentence":
    "Pliki są odczytywane na tym komputerze; strona nigdzie ich nie wysyła. O tym, co eksportujesz i udostępniasz, decydujesz Ty.",
} satisfies Record<keyof typeof en, string>;

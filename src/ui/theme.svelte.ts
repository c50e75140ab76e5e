import { MediaQuery } from "svelte/reactivity";
import { keep, kept } from "./preferences.ts";

export type ThemeChoice = "system" | "light" | "dark";

/** The choice of theme, and what it comes to now; `system` follows the device as it changes. */
export class PageTheme {
  #dark = new MediaQuery("(prefers-color-scheme: dark)");
  #choice = $state<ThemeChoice>("system");
  #printing = $state(false);

  constructor() {
    const before = kept("theme");
    this.choose(before === "light" || before === "dark" ? before : "system");
  }

  get choice(): ThemeChoice {
    return this.#choice;
  }

  get now(): "light" | "dark" {
    if (this.#printing) return "light";
    if (this.#choice !== "system") return this.#choice;
    return this.#dark.current ? "dark" : "light";
  }

  choose(choice: ThemeChoice): void {
    this.#choice = choice;
    keep("theme", choice);
    if (choice === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = choice;
  }

  /** Paper is light, whatever the screen is. */
  print(printing: boolean): void {
    this.#printing = printing;
    if (printing) document.documentElement.dataset.theme = "light";
    else this.choose(this.#choice);
  }
}

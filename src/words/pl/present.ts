import type { present as english } from "../en/present.ts";

type Texts = { readonly [Key in keyof typeof english]: string };

export const present: Texts = {
  "present.start": "Pokaż",
  "present.label": "Pokaz: {title}",
  "present.next": "Dalej",
  "present.previous": "Wstecz",
  "present.leave": "Zakończ pokaz",
  "present.fullscreen": "Pełny ekran",
  "present.window": "Opuść pełny ekran",
  "present.place": "{at, number} z {n, number}",
  "present.keys":
    "Strzałki, spacja i klawisze stron prowadzą dalej i wstecz; Home i End na początek i na koniec; Escape kończy pokaz.",
};

import type { intake as en } from "../en/intake.ts";

export const intake = {
  "warning.rows_do_not_reconcile":
    "{file}: {difference, plural, one {# wiersz nie został wczytany ani odrzucony} few {# wiersze nie zostały wczytane ani odrzucone} many {# wierszy nie zostało wczytanych ani odrzuconych} other {# wiersza nie zostało wczytane ani odrzucone}}. Potraktuj wyniki ostrożnie i zgłoś to.",
  "warning.amounts_do_not_reconcile":
    "{file}: kwoty różnią się o {difference, number, cents}. Potraktuj wyniki ostrożnie i zgłoś to.",
  "warning.line_ends_mixed":
    "{file}: wiersze kończyły się różnie i przed odczytem zostały ujednolicone.",
  "warning.time_zone_dropped": "{file}, {column}: czas ma podaną strefę; zachowano czas zegarowy.",
  "warning.file_loaded_before":
    "Plik o nazwie {file} był już w tabeli ({rows, plural, one {# wiersz} few {# wiersze} many {# wierszy} other {# wiersza}}); ten nazwano {label}. Jeśli to ten sam plik, wczytaj ponownie z zamianą.",
  "warning.several_currencies":
    "Kwoty są w kilku walutach ({currencies}) i nie zostały przeliczone.",
} satisfies Record<keyof typeof en, string>;

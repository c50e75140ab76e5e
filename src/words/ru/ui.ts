import type { ui as en } from "../en/ui.ts";

export const ui = {
  "privacy.short": "Данные остаются на этой странице",
  "privacy.sentence":
    "Файлы читаются на этом компьютере; страница никуда их не отправляет. Что экспортировать и пересылать, решаете вы.",
} satisfies Record<keyof typeof en, string>;

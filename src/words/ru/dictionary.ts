import type { Dictionary } from "../en/dictionary.ts";
import { codes } from "./codes.ts";
import { columns } from "./columns.ts";
import { failures } from "./failures.ts";
import { figures } from "./figures.ts";
import { intake } from "./intake.ts";
import { page } from "./page.ts";
import { simulation } from "./simulation.ts";
import { tables } from "./tables.ts";
import { ui } from "./ui.ts";
import { units } from "./units.ts";

export const dictionary: Dictionary = {
  messages: { ...ui, ...page, ...intake, ...figures, ...simulation },
  failures,
  codes,
  columns,
  tables,
  units,
};

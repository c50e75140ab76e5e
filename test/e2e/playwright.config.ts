import { defineConfig } from "@playwright/test";
import { chromiumArgs, chromiumPath } from "../chromium.mjs";
import { BASE } from "./serve.mjs";

/** Every page is opened once, so that it does not pay to compile the engine for speed. */
const QUICK = "--js-flags=--liftoff-only";

const REPETITIONS = [
  /(fill \d+ × \d+, and axe finds nothing|360 px), dark$/,
  /edited, (en-GB|ru-RU|pl-PL)$/,
  /(ru-RU|pl-PL), (light|dark)$/,
  /en-GB, dark$/,
  /screens fill 1024/,
  /segments can be worked by keyboard/,
  /report of customer-base opens/,
  /report is in the language of the page/,
  /participant’s link opens another company/,
  /what was set goes along/,
  /second tab shows notebooks on the simulated company/,
  /survives a reload and a change of language/,
  /simulated company the way leads back/,
  /load before the last is restored/,
  /inputs stay live, and a remote turns the screen/,
];

const PORT = Number(process.env.PORT ?? 4173);

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // What repeats other tests in further themes, languages, sizes and places: `npm run verify browser`.
  ...(process.env.EVERY ? {} : { grepInvert: REPETITIONS }),
  // On a busy machine a browser can be late; what passes only then is reported as flaky.
  retries: 1,
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${PORT}${BASE}`,
    locale: "en-GB",
    // Taking in the whole page in every context would slow every test; the offline tests allow it.
    serviceWorkers: "block",
    launchOptions: { executablePath: chromiumPath(), args: [...chromiumArgs(), QUICK] },
  },
  webServer: {
    command: `node test/e2e/serve.mjs ${PORT}`,
    cwd: "../..",
    url: `http://localhost:${PORT}${BASE}`,
    reuseExistingServer: false,
  },
});

import { defineConfig } from "@playwright/test";
import { chromiumArgs, chromiumPath } from "../chromium.mjs";
import { BASE } from "./serve.mjs";

const PORT = Number(process.env.PORT ?? 4173);

export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  timeout: 90_000,
  expect: { timeout: 20_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Further themes, languages and sizes of what is tested once: `npm run verify browser` has them.
  ...(process.env.EVERY
    ? {}
    : {
        grepInvert:
          /(edited|fill \d+ × \d+, and axe finds nothing|360 px), dark$|edited, (ru-RU|pl-PL)$|report of customer-base opens|(ru-RU|pl-PL), (light|dark)$/,
      }),
  // On a busy machine a browser can be late; what passes only then is reported as flaky.
  retries: 1,
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${PORT}${BASE}`,
    locale: "en-GB",
    // Taking in the whole page in every context would slow every test; the offline tests allow it.
    serviceWorkers: "block",
    launchOptions: { executablePath: chromiumPath(), args: chromiumArgs() },
  },
  webServer: {
    command: `node test/e2e/serve.mjs ${PORT}`,
    cwd: "../..",
    url: `http://localhost:${PORT}${BASE}`,
    reuseExistingServer: false,
  },
});

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  // Libraries in the form that builds and servers read, not in their form for development, with checks of its own.
  ssr: { resolve: { conditions: ["module", "node"] } },
  test: {
    include: ["lib/**/*.test.ts", "components/**/*.test.{ts,tsx}"],
    // Generous: what is slow is for the benches to say, not for tests.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // As in the browser: what fails and then passes is named at the end and is to be mended; it does not keep the rest
    // from landing.
    retry: 1,
    // Nothing here keeps state between files, and the modules read much content when they are loaded.
    isolate: false,
    // Vitest leaves one core free, which on two is half the machine.
    maxWorkers: "100%",
  },
});

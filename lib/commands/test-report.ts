/** How checks ended: how many passed (those that failed first among them), and which did not at once. */
export interface Results {
  readonly passed: number;
  /** A line for each that failed: its name and, below, what was said first. */
  readonly failures: readonly string[];
  /** The same for those that failed, then passed. */
  readonly flaky: readonly string[];
}

/** The parts of Vitest's JSON report that are read. */
export interface UnitReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** What Vitest's report says; a file that could not be run counts as one failure. */
export function unitResults({ testResults }: UnitReport): Results {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status, failureMessages: [said = ""] }) => ({
      status,
      said,
      words: told(`${name} › ${fullName.trim()}`, said),
    })),
  );
  const files = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const passed = tests.filter(({ status }) => status === "passed");
  return {
    passed: passed.length,
    failures: [
      ...tests.filter(({ status }) => status === "failed").map(({ words }) => words),
      ...files.map(({ name, message }) => told(name, message)),
    ],
    flaky: passed.filter(({ said }) => said).map(({ words }) => words),
  };
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly file: string;
    readonly line: number;
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

/** The parts of Playwright's JSON report that are read. */
export interface BrowserReport {
  readonly suites?: readonly Suite[];
  readonly errors?: readonly { readonly message?: string }[];
}

/** What Playwright's report says; an error outside of tests counts as one failure. */
export function browserResults({ suites = [], errors = [] }: BrowserReport): Results {
  const specs = suites.flatMap(specsOf);
  const tests = specs.flatMap(({ file, line, title, tests }) =>
    tests.map(({ status, results }) => ({
      status,
      words: told(`e2e/${file}:${line} › ${title}`, results.find(({ error }) => error)?.error?.message ?? ""),
    })),
  );
  const of = (status: string) => tests.filter((test) => test.status === status).map(({ words }) => words);
  const flaky = of("flaky");
  return {
    passed: of("expected").length + flaky.length,
    failures: [...of("unexpected"), ...errors.map(({ message = "" }) => told("playwright", message))],
    flaky,
  };
}

const specsOf = ({ suites = [], specs = [] }: Suite): NonNullable<Suite["specs"]> => [
  ...specs,
  ...suites.flatMap(specsOf),
];

const colours = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, "g");
const mostLines = 12;

/** A name and the first lines of what was said of it, indented. */
function told(name: string, said: string): string {
  const lines = said.replace(colours, "").split("\n").filter(Boolean).slice(0, mostLines);
  return [name, ...lines.map((line) => `    ${line}`)].join("\n");
}

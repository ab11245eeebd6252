/** Codes by which SQLite and PostgreSQL say that the rows are wrong, or came into each other's way, and not that the database is: data, constraints, rolled back. */
const ofRows = /^(22|23|40)[0-9A-Z]{3}$|^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG)/;

/** What drivers say in words alone. */
const wordless: readonly (readonly [RegExp, string])[] = [
  [/query read timeout/i, "QUERY_TIMEOUT"],
  [/timeout/i, "CONNECT_TIMEOUT"],
  [/terminated/i, "DISCONNECTED"],
];

/** Names a failure for the log: a code, or the error's kind; never its text, which may hold what somebody wrote. */
export function classOf(error: unknown): string {
  const code = codeOf(error);
  if (code) return code;
  const text = error instanceof Error ? error.message : "";
  return (
    wordless.find(([words]) => words.test(text))?.[1] ?? (error instanceof Error ? error.constructor.name : "Error")
  );
}

/** Whether what was written failed, and the database did not. */
export function isRowsFault(error: unknown): boolean {
  return ofRows.test(codeOf(error));
}

function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return /^(?=.*[A-Z])[A-Z0-9_]{2,60}$|^[0-9]{5}$/.test(code) ? code : "";
}

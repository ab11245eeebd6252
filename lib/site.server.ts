/** What a deployment sets in the environment. */
export interface Deployment {
  /** Origin of the public site without a trailing slash, e.g. "https://example.org". */
  readonly origin: string;
  /** False when no origin was configured and a placeholder stands in canonical addresses. */
  readonly originIsSet: boolean;
  /** Where readers report mistakes, "" when not configured. */
  readonly correctionsEmail: string;
}

/** Reads SITE_ORIGIN and CORRECTIONS_EMAIL; throws when SITE_ORIGIN is not an http(s) origin. */
export function deployment(env: Record<string, string | undefined> = process.env): Deployment {
  const configured = env.SITE_ORIGIN?.trim();
  if (configured && !/^https?:\/\/[a-z0-9.-]+(:\d+)?$/i.test(configured)) {
    throw new Error(`SITE_ORIGIN=${configured} 不是网站的来源地址；写成 https://example.org 这样，末尾不带斜杠`);
  }
  return {
    origin: configured || "http://localhost:3000",
    originIsSet: Boolean(configured),
    correctionsEmail: env.CORRECTIONS_EMAIL?.trim() ?? "",
  };
}

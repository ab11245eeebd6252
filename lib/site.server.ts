/** What a deployment sets in the environment. */
export interface Deployment {
  /** Origin of the public site without a trailing slash, e.g. "https://example.org". */
  readonly origin: string;
  /** False when no origin was configured and a placeholder stands in canonical addresses. */
  readonly originIsSet: boolean;
  /** Where readers report mistakes, "" when not configured. */
  readonly correctionsEmail: string;
  /** Registration of the site in mainland China, e.g. "京ICP备12345678号-1", "" when not configured. */
  readonly icpNumber: string;
  /** Where readers' feedback goes: "" nowhere (nothing of it is shown), "self" to our own server, else an origin. */
  readonly feedbackOrigin: string;
  /** Codes by which search engines recognise the site's owner: name of the meta element → code. */
  readonly verification: Readonly<Record<string, string>>;
}

/** Every variable that deployment() reads: a change of one changes what is built. */
export const deploymentVariables = () => [
  "SITE_ORIGIN",
  "CORRECTIONS_EMAIL",
  "ICP_NUMBER",
  "FEEDBACK_ORIGIN",
  ...Object.keys(engines),
];

type Environment = Readonly<Record<string, string | undefined>>;

/** Variable of the environment → name of the meta element that its engine looks for. */
const engines = {
  BAIDU_SITE_VERIFICATION: "baidu-site-verification",
  BING_SITE_VERIFICATION: "msvalidate.01",
  GOOGLE_SITE_VERIFICATION: "google-site-verification",
  SOGOU_SITE_VERIFICATION: "sogou_site_verification",
  SO360_SITE_VERIFICATION: "360-site-verification",
} as const;

/** Reads a deployment's settings; throws, naming the variable, when one is not what it must be. */
export function deployment(env: Environment = process.env): Deployment {
  const origin = originOf(env);
  return {
    origin: origin || "http://localhost:3000",
    originIsSet: origin !== "",
    correctionsEmail: read(env, "CORRECTIONS_EMAIL", /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/, "fix@example.org"),
    icpNumber: read(env, "ICP_NUMBER", /^\p{Script=Han}ICP备\d{6,10}号(-\d{1,4})?$/u, "京ICP备12345678号-1"),
    feedbackOrigin: read(
      env,
      "FEEDBACK_ORIGIN",
      /^(self|https?:\/\/[a-z0-9.-]+(:\d+)?)$/i,
      "self，或 https://feedback.example.org，末尾不带斜杠",
    ),
    verification: verificationOf(env),
  };
}

const ORIGIN = /^https?:\/\/[a-z0-9.-]+(:\d+)?$/i;

/** Lower case, as browsers write it; a name in other letters is answered with the form that stands in addresses. */
function originOf(env: Environment): string {
  const value = env.SITE_ORIGIN?.trim() ?? "";
  const ascii = /[^\x20-\x7e]/.test(value) && URL.canParse(value) ? new URL(value).origin : "";
  const example = ORIGIN.test(ascii) ? ascii : "https://example.org，末尾不带斜杠";
  return read(env, "SITE_ORIGIN", ORIGIN, example).toLowerCase();
}

function verificationOf(env: Environment): Record<string, string> {
  const codes = Object.entries(engines).map(
    ([variable, name]) =>
      [name, read(env, variable, /^[\w+/=.-]{6,128}$/, "只写 content 里的那一串，不写整个标签")] as const,
  );
  return Object.fromEntries(codes.filter(([, code]) => code));
}

/** A variable without the spaces around it, "" when it is not set. */
function read(env: Environment, variable: string, pattern: RegExp, example: string): string {
  const value = env[variable]?.trim() ?? "";
  if (value && !pattern.test(value)) throw new Error(`${variable}=${value} 写得不对；照这样写：${example}`);
  return value;
}

/** From as small as can be, over as small as makes a difference to whoever waits, to gzip alone. */
export type Effort = "most" | "much" | "some" | "least";

/** What holds of the addresses a rule names; later rules win, so the table reads from the general to the particular. */
export interface PublishRule {
  /** "/x" exactly, "/x/*" everything below, "*.md" by ending; absent: every address. */
  readonly at?: string;
  /** Beginning of the content type; absent: every type. */
  readonly type?: string;
  /** A module of ours hydrates the page: React's markers stay on it. */
  readonly hydrated?: boolean;
  /** Who may frame it; "'none'" unless a rule says otherwise. */
  readonly frameAncestors?: string;
  /** How hard its files are compressed; "much" unless a rule says otherwise. */
  readonly effort?: Effort;
  /** The same for its pages below 12 kB; "some" unless a rule says otherwise. */
  readonly smallEffort?: Effort;
  /** Header names in lower case; "" takes a header of an earlier rule away. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Headers and treatment of everything that is published. */
export const rules: readonly PublishRule[] = [
  {
    headers: {
      "cache-control": "public, max-age=120, must-revalidate",
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    },
  },
  {
    type: "text/html",
    headers: {
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
    },
  },
  // It opens nothing and leads nowhere; so a host of few rules may send with it what the pages of its folder need.
  { type: "text/markdown", headers: { "referrer-policy": "" } },
  // A worker obeys the policy of its own response, not its page's.
  {
    type: "text/javascript",
    headers: { "content-security-policy": "default-src 'none'; script-src 'self'; connect-src 'self'" },
  },
  { at: "/_assets/*", effort: "most", headers: { "cache-control": "public, max-age=31536000, immutable" } },
  // The name stays when what it names changes: it is asked for anew like a page.
  { at: "/workers/*", effort: "most" },
  // Megabytes, and new with every word that changes.
  { at: "/_assets/offline-*", effort: "some" },
  // Chat apps fetch share images from pages of their own; the address stays when the image changes.
  {
    at: "/card/*",
    headers: { "cache-control": "public, max-age=600", "cross-origin-resource-policy": "cross-origin" },
  },
  { at: "/sw.js", headers: { "cache-control": "no-store" } },
  { at: "/offline.json", headers: { "cache-control": "no-store" } },
  { at: "/search", headers: { "x-robots-tag": "noindex" } },
  // Thousands of files for programs, as there are articles and codes.
  { at: "*.md", effort: "least", headers: { "x-robots-tag": "noindex" } },
  // Anyone’s page may read the answers, and their entity tag to ask again with.
  {
    at: "/api/*",
    effort: "least",
    headers: {
      "access-control-allow-origin": "*",
      "access-control-expose-headers": "ETag",
      "cache-control": "public, max-age=300, must-revalidate",
      "cross-origin-resource-policy": "cross-origin",
      "x-robots-tag": "noindex",
    },
  },
  // The one application.
  { at: "/desk", hydrated: true, headers: { "x-robots-tag": "noindex" } },
  { at: "/desk/*", headers: { "x-robots-tag": "noindex" } },
  { at: "/desk/preview/*", effort: "least" },
  // The pages carry the rest of their policy themselves; only frame-ancestors cannot stand in a page.
  { at: "/s/*", headers: { "x-robots-tag": "noindex", "content-security-policy": "frame-ancestors 'none'" } },
  // The one thing that others may frame. It comes after the page around it, so an article's is as small as can be. Those
  // of one section are as many as short codes: brotli saves them a few hundred bytes, no packet, and is a third of
  // their files.
  {
    at: "/embed/*",
    effort: "most",
    smallEffort: "least",
    headers: {
      "content-security-policy": "frame-ancestors *",
      "cross-origin-resource-policy": "cross-origin",
      "x-robots-tag": "noindex",
    },
  },
];

/** An address that a running Next answers. */
export interface Running {
  /** As in PublishRule. */
  readonly at: string;
  /** Runs only when this parameter holds something; otherwise the published file answers. */
  readonly parameter?: string;
  /** Where the handler lives, when not at the address itself. */
  readonly handler?: string;
  /** Published page whose headers the answer takes: its policy fits the markup the handler reuses. */
  readonly shell?: string;
}

/** Everything else is a file; publish refuses a dynamic route that this table does not name. */
export const running: readonly Running[] = [
  { at: "/search", parameter: "q", handler: "/search/results", shell: "/search" },
  { at: "/api/v1/search" },
];

/** An address that the thread of feedback answers, where a site has one. */
export interface Posting {
  /** As in PublishRule. */
  readonly at: string;
  /** Methods for its Allow header. */
  readonly methods: readonly string[];
}

/** Nothing else takes POST, and nothing else may set a cookie. */
export const posting: readonly Posting[] = [
  { at: "/feedback", methods: ["POST", "OPTIONS"] },
  { at: "/insights", methods: ["GET", "HEAD"] },
  { at: "/insights/*", methods: ["GET", "HEAD", "POST"] },
];

/** Pages that are about feedback alone: published only where some is taken. */
export const feedbackPages: readonly string[] = ["/tell", "/thanks"];

/** Classes of what is put into a page after it was published: the note of the worker that saves pages. */
export const addedClasses: readonly string[] = ["copy-note"];

/** Inline scripts that may run on a reading page: the element's id, and its size at most, in bytes. */
export const inlineScripts: Readonly<Record<string, number>> = {
  "display-settings": 300,
  // No script: rules that the browser reads; the policy counts them as one all the same.
  "prefetch-rules": 300,
};

/** Data that no browser executes. */
export const dataBlocks: readonly string[] = ["application/ld+json", "application/json"];

/** Where a running Next answers for what a build writes as documents (lib/documents). */
export const documentsHandler = "/documents";

/** Headers a document or a running handler may set itself; all others come from the rules. */
export const ownHeaders: readonly string[] = [
  "access-control-allow-origin",
  "allow",
  "cache-control",
  "content-disposition",
  "content-language",
  "content-type",
  "etag",
  "last-modified",
  "link",
  "location",
  "retry-after",
  "x-robots-tag",
];

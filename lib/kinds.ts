/** The kinds of article, in the order in which the site lists them; `folder` is both the folder in content/ and the first part of the address. */
export const kinds = [
  { kind: "failure", folder: "failures", label: "故障" },
  { kind: "wallet", folder: "wallets", label: "钱包" },
  { kind: "guide", folder: "guides", label: "指南" },
  { kind: "faq", folder: "faq", label: "常见问题" },
  { kind: "prompt", folder: "prompts", label: "提示语" },
  { kind: "notice", folder: "notices", label: "公告" },
] as const;

export type Kind = (typeof kinds)[number]["kind"];
export type Folder = (typeof kinds)[number]["folder"];

/** The folder in which articles of a kind live, e.g. "failures" for "failure". */
export function folderOf(kind: Kind): Folder {
  return (kinds.find((c) => c.kind === kind) as (typeof kinds)[number]).folder;
}

/** What readers call a kind, e.g. "故障". */
export function labelOf(kind: Kind): string {
  return (kinds.find((c) => c.kind === kind) as (typeof kinds)[number]).label;
}

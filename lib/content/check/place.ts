import { type Folder, type Kind, kinds } from "../../kinds.ts";
import { emergencyPath } from "../schema/emergency.ts";
import { englishPath } from "../schema/english.ts";
import { identifier } from "../schema/field.ts";
import { registries } from "../schema/registry.ts";
import { nearest } from "./nearest.ts";

export type RegistryName = keyof typeof registries;

/** What a file under content/ is, told from its path. */
export type FilePlace =
  | {
      readonly is: "article";
      readonly kind: Kind;
      readonly folder: Folder;
      readonly slug: string;
      readonly complaint?: string;
    }
  | { readonly is: "registry"; readonly name: RegistryName }
  | { readonly is: "ledger" }
  | { readonly is: "emergency" }
  | { readonly is: "english" }
  | { readonly is: "other" }
  | { readonly is: "misplaced"; readonly complaint: string };

const folders: readonly string[] = kinds.map(({ folder }) => folder);
const misplaced = (complaint: string): FilePlace => ({ is: "misplaced", complaint });

/** Classifies a path such as "content/failures/disconnect.mdx". */
export function placeOf(path: string): FilePlace {
  const parts = path.split("/").slice(1);
  const name = parts.at(-1) ?? "";
  if (name.startsWith(".")) return { is: "other" };
  if (parts.length === 1) return rootFile(name);
  const folder = parts[0] ?? "";
  if (folder === "flows") return name.endsWith(".yaml") ? { is: "other" } : misplaced("flows 里只放 .yaml 文件");
  if (!folders.includes(folder)) return unknownFolder(folder);
  if (parts.length > 2) return misplaced(`放得太深；直接放在 content/${folder}/ 里，不再分文件夹`);
  return article(folder as Folder, name);
}

function rootFile(name: string): FilePlace {
  if (name === "README.md" || name.endsWith(".lock.json")) return { is: "other" };
  if (name === "ledger.yaml") return { is: "ledger" };
  if (`content/${name}` === emergencyPath) return { is: "emergency" };
  if (`content/${name}` === englishPath) return { is: "english" };
  if (name.endsWith(".yaml")) {
    const registry = name.slice(0, -".yaml".length);
    return Object.hasOwn(registries, registry) ? { is: "registry", name: registry as RegistryName } : { is: "other" };
  }
  if (name.endsWith(".yml")) return misplaced(`扩展名写成 .yaml：${name.replace(/\.yml$/, ".yaml")}`);
  if (/\.mdx?$/.test(name)) return misplaced(`文章要放在文件夹里：${folders.join("、")}`);
  return misplaced("content/ 里不放这种文件；删掉它或移走");
}

function unknownFolder(folder: string): FilePlace {
  const near = nearest(folder, folders);
  const repair = near ? `是不是想放进 ${near}？` : `文章的文件夹只有：${folders.join("、")}`;
  return misplaced(`没有“${folder}”这个文件夹；${repair}`);
}

function article(folder: Folder, name: string): FilePlace {
  if (!name.endsWith(".mdx")) {
    const slug = name.replace(/\..*$/, "");
    return misplaced(`这里只放文章，扩展名写成 .mdx：${slug}.mdx；不是文章就移走`);
  }
  const slug = name.slice(0, -".mdx".length);
  const kind = kinds.find((one) => one.folder === folder)?.kind as Kind;
  const complaint = identifier.safeParse(slug).success
    ? undefined
    : `文件名“${slug}”不能当 slug；只用小写英文、数字和连字符，以字母开头，例如 check-bill.mdx`;
  return { is: "article", kind, folder, slug, complaint };
}

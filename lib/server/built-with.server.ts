import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a server knows of the build that it serves. */
export interface BuiltWith {
  /** Variable → value, "" when it was not set. */
  readonly settings: Readonly<Record<string, string>>;
  /** Day (YYYY-MM-DD) from which on the site must be made again. */
  readonly until: string;
  /** ISO time at which the build began. */
  readonly at: string;
}

/** Reads the note beside a site; undefined where there is none, or none that can be read: the site is served all the same. */
export function readBuiltWith(file: string): BuiltWith | undefined {
  try {
    const { settings, until, at } = JSON.parse(readFileSync(file, "utf8"));
    return settings && until && at ? { settings, until, at } : undefined;
  } catch {
    return undefined;
  }
}

/** The note of the site in a folder: beside it under its name, as in a project, or under its own, as in a release. */
export function builtWithOf(folder: string): BuiltWith | undefined {
  return readBuiltWith(`${folder}.json`) ?? readBuiltWith(join(dirname(folder), "built.json"));
}

/** What to say at the start: with which settings the site was built, and which of this environment come too late for it. */
export function settingsNotes(
  { settings, at }: BuiltWith,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const set = Object.entries(settings).filter(([, value]) => value);
  const late = Object.entries(settings).filter(
    ([name, value]) => env[name] !== undefined && env[name]?.trim() !== value,
  );
  const text = set.map(([name, value]) => `${name}=${value}`).join("，");
  return [
    `这份网站建于 ${at}，设置：${text || "都没有设"}`,
    ...late.map(
      ([name, value]) =>
        `注意：${name}=${env[name]?.trim()} 不起作用，网站是用 ${name}=${value} 建的。要换，重新建站。`,
    ),
  ];
}

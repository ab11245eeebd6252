import type { YamlPath } from "./yaml-source.ts";

/** Every string in a YAML value with its path. */
export function stringsOf(value: unknown, path: YamlPath = []): { path: YamlPath; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsOf(item, [...path, index]));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => stringsOf(item, [...path, key]));
}

/** The strings at a path in which "*" stands for every item of a list, or for every entry of a mapping. */
export function stringsAt(
  value: unknown,
  pattern: readonly string[],
  path: YamlPath = [],
): { path: YamlPath; text: string }[] {
  const [step, ...rest] = pattern;
  if (step === undefined) return typeof value === "string" ? [{ path, text: value }] : [];
  if (value === null || typeof value !== "object") return [];
  if (step !== "*")
    return Object.hasOwn(value, step) ? stringsAt((value as Record<string, unknown>)[step], rest, [...path, step]) : [];
  const items: [PropertyKey, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : Object.entries(value);
  return items.flatMap(([key, item]) => stringsAt(item, rest, [...path, key]));
}

import { deploymentVariables } from "../site.server.ts";

/** Settings of a deployment that end up in what is built. */
export const settingNames: readonly string[] = [...deploymentVariables(), "OFFLINE", "INDEXNOW_KEY"];

/** Variable → value, "" when it is not set. */
export type Settings = Readonly<Record<string, string>>;

/** The settings to build with: what is given now (empty takes one away), otherwise what the last build had; and what there is to say of that. */
export function settingsFor(
  env: Readonly<Record<string, string | undefined>>,
  last: Settings | undefined,
): { settings: Settings; notes: readonly string[] } {
  const settings = Object.fromEntries(settingNames.map((name) => [name, (env[name] ?? last?.[name] ?? "").trim()]));
  const kept = settingNames.filter((name) => env[name] === undefined && settings[name]);
  const changed = settingNames.filter((name) => last && env[name] !== undefined && settings[name] !== last[name]);
  const notes = [
    ...(kept.length > 0 ? [`沿用上次建站的设置：${kept.map((name) => `${name}=${settings[name]}`).join("，")}`] : []),
    ...changed.map((name) => `注意：上次建站用的是 ${name}=${last?.[name]}，这次是 ${name}=${settings[name]}，要重建`),
  ];
  return { settings, notes };
}

import type { ListPart } from "@/lib/content/lists.ts";
import { pageBehindPath } from "@/lib/paths.ts";
import { JumpChips } from "./jump-chips.tsx";

/** The ways to what a group has no room for, by the letters of its pinyin; nothing where all of it is shown. On one of those pages, `here` is that page. */
export function RestLinks({ part, here }: { part: ListPart<unknown>; here?: string }) {
  if (part.rest.length === 0) return null;
  const { heading } = part.group;
  return (
    <>
      {!here && <p className="reviewed">其余 {part.count - part.first.length} 篇按拼音：</p>}
      <JumpChips
        label={`${heading}：其余按拼音`}
        to={part.rest
          .filter(({ id }) => id !== here)
          .map(({ id, letters, entries }) => ({ url: pageBehindPath(id), name: letters, count: entries.length }))}
      />
    </>
  );
}

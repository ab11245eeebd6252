import { createElement, type ReactNode } from "react";
import { ElementSlot } from "@/components/ui/element-slot.tsx";
import { paths } from "@/lib/paths.ts";

/** The search field: a plain form without JavaScript, answers while typing with it. `id` is the field's own; `filters` are further controls of the same form. */
export function SearchBox({ id, large, filters }: { id: string; large?: boolean; filters?: ReactNode }) {
  return createElement(
    "search-box",
    { class: large ? "large" : undefined },
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to the oldest browsers supported
    <form key="form" action={paths.search} method="get" role="search">
      <label htmlFor={id}>{large ? "出了什么问题" : "搜索"}</label>
      <input
        id={id}
        name="q"
        type="search"
        maxLength={100}
        placeholder="比如：钱扣了没收到"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
      />
      <button type="submit">搜索</button>
      {filters}
    </form>,
    <ElementSlot key="slot" className="search-panel" />,
  );
}

"use client";

import { useContext } from "react";
import { CodesContext } from "./codes-context.tsx";

/** Signposts for sections that left the page: an old link to one of them lands here and finds where it went. */
export function Departures() {
  const { left } = useContext(CodesContext);
  if (left.length === 0) return null;
  return (
    <ul className="departures">
      {left.map(({ anchor, code, text, to }) => (
        <li key={anchor} id={anchor}>
          编号 {code}：{text || "搬到了别处。"}
          {to && (
            <>
              现在看<a href={to.url}>编号 {to.current}</a>。
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

import type { CodePlace } from "@/lib/codes/lookup.ts";

/** What a static host shows for the moment before the browser goes on, and for good where it does not. */
export function HopText({ to, title }: { to: CodePlace; title: string }) {
  return (
    <p>
      编号 {to.code}：<a href={to.url}>{title}</a>
    </p>
  );
}

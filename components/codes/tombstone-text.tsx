import type { CodeTombstone } from "@/lib/codes/lookup.ts";
import { paths } from "@/lib/paths.ts";
import { site } from "@/lib/site.ts";

/** What stands where something was: what happened, what to read instead, and a search. `successorTitle` is the title of the article to read. */
export function TombstoneText({ gone, successorTitle }: { gone: CodeTombstone; successorTitle: string }) {
  const { successor } = gone;
  return (
    <main>
      <h1>编号 {gone.code} 的内容不在了</h1>
      <p>{gone.text}</p>
      {successor && (
        <p>
          现在看：
          <a href={successor.url}>
            {successorTitle}（编号 {successor.current}）
          </a>
        </p>
      )}
      <form action={paths.search}>
        <input type="search" name="q" aria-label="搜你遇到的问题" /> <button type="submit">搜索</button>
      </form>
      <p>
        <a href={paths.home}>{site.name}首页</a>，<a href={paths.failures}>全部故障</a>
      </p>
    </main>
  );
}

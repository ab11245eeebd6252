import { labelOf } from "@/lib/content/collections.ts";
import type { CrisisCall } from "@/lib/content/crisis-calls.ts";
import { paths } from "@/lib/paths.ts";
import type { Piece } from "@/lib/search/highlight.ts";
import type { SearchAnswer, SearchResult } from "@/lib/search/results.ts";
import { type FailureEntry, FailureIndex } from "../article/failure-index.tsx";
import { CrisisCard } from "./crisis-card.tsx";

/** The results of a search as the server answers it; without any, the failures by what the person sees. The query itself is never shown. */
export function SearchResults(props: {
  answer: SearchAnswer;
  failures: readonly FailureEntry[];
  /** Whom to call where help comes before any article. */
  calls: readonly CrisisCall[];
  /** What a typed code stands for. */
  coded?: { readonly title: string; readonly url: string } | undefined;
}) {
  const { answer, failures, coded, calls } = props;
  if (answer.help) return <CrisisCard help={answer.help} calls={calls} />;
  const code = coded && (
    <p className="result-title">
      <a href={coded.url}>{coded.title}</a>
    </p>
  );
  if (answer.results.length === 0) {
    return (
      <>
        {code || (
          <p className="search-note">
            没有找到。换个说法，把屏幕上的提示打进来，或者按你看到的样子找。要找人，看
            <a href={paths.contacts}>号码登记簿</a>。
          </p>
        )}
        <FailureIndex articles={failures} />
      </>
    );
  }
  return (
    <section aria-label="搜索结果">
      {code}
      <p className="search-note">
        {answer.didYouMean && "按读音或改过的字找的，"}
        {`找到 ${answer.total} 篇`}
      </p>
      <ol className="results">
        {answer.results.map((result) => (
          <Result key={result.url} result={result} />
        ))}
      </ol>
    </section>
  );
}

function Result({ result }: { result: SearchResult }) {
  const about = [labelOf(result.kind), result.verdict && `钱：${result.verdict}`].filter(Boolean).join(" · ");
  return (
    <li className="result">
      <a className="result-title" href={result.url}>
        {result.title}
      </a>
      <small>{about}</small>
      {result.heading && <p className="result-heading">{result.heading}</p>}
      <p className="result-excerpt">
        <Pieces pieces={result.excerpt} />
      </p>
      <ul>
        {result.sections.slice(1).map((section) => (
          <li key={section.url}>
            <a href={section.url}>{section.heading}</a>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity and never move
  return pieces.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text));
}

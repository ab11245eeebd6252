import type { CrisisCall } from "@/lib/content/crisis-calls.ts";
import { toneOf, type VerdictAnswer } from "@/lib/content/tone.ts";
import type { Piece } from "@/lib/search/highlight.ts";
import { searchedLabel } from "@/lib/search/kinds.ts";
import type { SearchAnswer, SearchResult } from "@/lib/search/results.ts";
import { type FailureEntry, FailureIndex } from "../article/failure-index.tsx";
import { CrisisCard } from "./crisis-card.tsx";
import { saidOf } from "./search-words.ts";
import { WaysOut } from "./ways-out.tsx";

/** The results of a search as the server answers it; without any, the ways out and the failures by what the person sees. The query itself is never shown. */
export function SearchResults(props: {
  answer: SearchAnswer;
  failures: readonly FailureEntry[];
  /** Whom to call where help comes before any article, or none answers. */
  calls: readonly CrisisCall[];
  /** What a typed code stands for. */
  coded?: { readonly title: string; readonly url: string } | undefined;
  /** Whether the editors can be told what is missing. */
  tells: boolean;
}) {
  const { answer, failures, calls, coded, tells } = props;
  if (answer.help) return <CrisisCard help={answer.help} calls={calls} />;
  const results = answer.results.length > 0;
  return (
    <>
      <section aria-label="搜索结果">
        {coded && (
          <p className="result-title">
            <a href={coded.url}>{coded.title}</a>
          </p>
        )}
        {(results || !coded) && <p className="search-said">{saidOf(answer)}</p>}
        {results && (
          <ol className={answer.sure === "near" ? "results near" : "results"}>
            {answer.results.map((result) => (
              <Result key={result.url} result={result} />
            ))}
          </ol>
        )}
        {answer.sure !== "answers" && !coded && <WaysOut calls={calls} tells={tells} sure={answer.sure} />}
      </section>
      {!results && <FailureIndex articles={failures} />}
    </>
  );
}

/** Further sections below the one that a result leads to. */
const FURTHER = 2;

function Result({ result }: { result: SearchResult }) {
  const further = result.sections.filter(({ url }) => url !== result.url).slice(0, FURTHER);
  const tone = result.verdict ? toneOf(result.verdict as VerdictAnswer) : "";
  return (
    <li className="result">
      <a className="result-title" href={result.url}>
        {result.title}
      </a>
      <p className="result-line">
        <span className={`result-chip ${tone}`}>{result.verdict || searchedLabel(result.kind)}</span>
        {result.heading && <span className="result-heading">{result.heading}</span>}
      </p>
      <p className="result-excerpt">
        <Pieces pieces={result.excerpt} />
      </p>
      {further.length > 0 && (
        <ul>
          {further.map((section) => (
            <li key={section.url}>
              <a href={section.url}>{section.heading}</a>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity and never move
  return pieces.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text));
}

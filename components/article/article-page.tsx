import { ArticleFeedback } from "@/components/feedback/article-feedback.tsx";
import { ArticleBody } from "@/components/mdx/article-body.tsx";
import { Breadcrumbs } from "@/components/ui/breadcrumbs.tsx";
import { VerdictCard } from "@/components/verdict/verdict-card.tsx";
import type { ArticleCodes } from "@/lib/codes/article-codes.ts";
import type { Article } from "@/lib/content/article.ts";
import { entriesIn, type Registry } from "@/lib/content/registry.ts";
import { sectionFeet } from "@/lib/feedback/feet.ts";
import { ArticleFoot, CorrectionLink, ReviewedOn } from "./article-foot.tsx";
import { TableOfContents } from "./table-of-contents.tsx";

/** A whole article: verdict first for a failure, then the body, then what to read next. `trail` leads from home to its list. */
export function ArticlePage(props: {
  article: Article;
  related: readonly Article[];
  registry: Registry;
  codes: ArticleCodes;
  trail: readonly { name: string; url: string }[];
  /** Where mistakes are reported, "" when nowhere is configured. */
  corrections: string;
  /** Address that takes feedback, "" where none is taken. */
  feedback: string;
  /** What stands between title and body besides the verdict. */
  children?: React.ReactNode;
  /** What stands after the body. */
  after?: React.ReactNode;
}) {
  const { article, related, registry, codes } = props;
  return (
    <div className="wrap">
      <Breadcrumbs trail={props.trail} here={"short" in article ? article.short : article.title} />
      <main id="main" className="article">
        <h1>{article.title}</h1>
        {"verdict" in article && (
          <VerdictCard
            verdict={article.verdict}
            registry={registry}
            code={codes.code}
            checkedOn={article.reviewedOn}
            reviewBy={article.reviewBy}
          />
        )}
        {props.children}
        {!("verdict" in article) && <ReviewedOn article={article} code={codes.code} />}
        <TableOfContents sections={article.sections} />
        <article className="prose">
          <ArticleBody
            code={article.code}
            // All of it would be a third of what Next hands from its server to its client, for every article.
            registry={entriesIn(article.code, registry)}
            codes={codes}
            feet={sectionFeet(props.feedback, article.sections, codes.anchors)}
          />
        </article>
        {/* A failure's card says when it was checked: its dates stand below the text, and the first step higher. */}
        {"verdict" in article && <ReviewedOn article={article} code={codes.code} />}
        {props.after}
        <ArticleFoot article={article} related={related} registry={registry}>
          {props.feedback && codes.code ? (
            <ArticleFeedback action={props.feedback} code={codes.code} />
          ) : (
            <CorrectionLink article={article} code={codes.code} email={props.corrections} />
          )}
        </ArticleFoot>
      </main>
    </div>
  );
}

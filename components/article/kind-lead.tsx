import { ContactCards } from "@/components/contacts/contact-cards.tsx";
import { EmergencyLead } from "@/components/emergency/emergency-lead.tsx";
import type { Article } from "@/lib/content/article.ts";
import { articlesByRef, findArticle } from "@/lib/content/articles.ts";
import type { Registry } from "@/lib/content/registry.ts";
import type { Contact } from "@/lib/content/schema/registry.ts";

/** What a kind of article says before its body, besides a failure's verdict. */
export function KindLead(props: { article: Article; articles: readonly Article[]; registry: Registry }) {
  const { article, articles, registry } = props;
  const { contacts } = registry;
  if (article.kind === "guide") return <EmergencyLead branches={article.emergency ?? []} registry={registry} />;
  if (article.kind === "prompt") return <PromptLead prompt={article} />;
  if (article.kind === "wallet") return <WalletLead wallet={article} articles={articles} contacts={contacts} />;
  return null;
}

/** What a message means and what to do first. */
function PromptLead({ prompt }: { prompt: Article<"prompt"> }) {
  return (
    <div className="lead">
      <p>{prompt.means}</p>
      <p>
        <strong>第一步：</strong>
        {prompt.firstStep}
      </p>
      {prompt.variants && <p className="reviewed">也写作：{prompt.variants.map((says) => `“${says}”`).join("、")}</p>}
    </div>
  );
}

/** What is not certain about a wallet, whom to reach first, and what differs for each failure. */
function WalletLead(props: {
  wallet: Article<"wallet">;
  articles: readonly Article[];
  contacts: Readonly<Record<string, Contact>>;
}) {
  const { wallet, articles, contacts } = props;
  const failures = articles.filter(({ kind }) => kind === "failure");
  return (
    <div className="lead">
      <p>{wallet.caution}</p>
      <ContactCards entries={wallet.contacts.map((id) => ({ id, contact: contacts[id] }))} />
      <h2 id="particulars">遇到这些故障，有什么不同</h2>
      <ul className="article-list">
        {wallet.particulars.map(({ failure, what }) => {
          const article = findArticle(failures, failure);
          return (
            article && (
              <li key={failure}>
                <a href={article.url}>{article.title}</a>
                <p>{what}</p>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

/** Where a short answer is gone into; nothing for articles that stand alone. */
export function AnsweredIn({ article, articles }: { article: Article; articles: readonly Article[] }) {
  const [target] = "answeredIn" in article ? articlesByRef(articles, [article.answeredIn]) : [];
  if (!target) return null;
  return (
    <p className="answered-in">
      展开讲：<a href={target.url}>{target.title}</a>
    </p>
  );
}

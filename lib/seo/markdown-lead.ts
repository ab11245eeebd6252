import type { BlockContent } from "mdast";
import type { Article } from "../content/article.ts";
import { checkedNote } from "../content/checked.ts";
import { branchSentence } from "../content/emergency.ts";
import { contactLine } from "../content/mdx/components/contacts.ts";
import { heading, type Inline, link, list, paragraph, quote, strong } from "../content/mdx/markdown-nodes.ts";
import { contactText, type Registry } from "../content/registry.ts";
import type { EmergencyBranch } from "../content/schema/emergency.ts";
import type { Verdict } from "../content/schema/verdict.ts";
import { viaInOrder } from "../content/via.ts";
import { modelName } from "../content/wallet-models.ts";
import { site } from "../site.ts";
import type { Surroundings } from "./markdown-blocks.ts";

/** Who says this, where the page is, and of which day: whoever quotes it needs all three. `name` is what the code stands for when more than that is shown. */
export function provenance(article: Article, url: string, code: string | undefined, name: string): BlockContent {
  const { reviewedOn, updatedOn } = article;
  const dates = `${code ? `编号 ${code}${name && `（这一节里的“${name}”）`}，` : ""}更新 ${updatedOn}，核对 ${reviewedOn}`;
  return quote(paragraph(`${site.name}（非官方）：`, link(url, url)), paragraph(`${dates}。${site.unofficial}`));
}

/** What a kind of article says before its body. */
export function lead(
  article: Article,
  titleOf: (ref: string) => string | undefined,
  around: Surroundings,
): BlockContent[] {
  if (article.kind === "failure") return verdictBlocks(article.verdict, around.registry);
  if (article.kind === "wallet") return walletBlocks(article, titleOf, around);
  if (article.kind === "guide") return emergencyBlocks(article.emergency ?? [], around.registry);
  if (article.kind !== "prompt") return [];
  const { means, firstStep, variants } = article;
  const others = variants ? [paragraph(`也写作：${variants.map((says) => `“${says}”`).join("、")}`)] : [];
  return [paragraph(means), paragraph(strong("第一步"), "：", firstStep), ...others];
}

/** Whom to call, and in which situation first. */
function emergencyBlocks(branches: readonly EmergencyBranch[], { emergency, contacts }: Registry): BlockContent[] {
  if (branches.length === 0) return [];
  const calls = (emergency.calls ?? []).flatMap(({ contact: id, name, says }) => {
    const contact = contacts[id];
    return contact ? [[paragraph(strong(name ?? contactText(contact)), `：${says}`)]] : [];
  });
  const orders = branches.map((id) => [paragraph(branchSentence(id, emergency, contacts))]);
  return [list(calls), list(orders), paragraph(emergency.together ?? "")];
}

/** The verdict card: four questions, four answers. */
function verdictBlocks(
  { moneySafe, payAgain, wait, contact, selfCustody }: Verdict,
  { contacts, facts, emergency }: Registry,
): BlockContent[] {
  const fact = wait.fact ? facts[wait.fact] : undefined;
  const whom = viaInOrder(contact.via, contacts).map((one) => one.before + contactText(one.contact));
  const orders = (contact.emergency ?? []).map((id) => branchSentence(id, emergency, contacts));
  const row = (question: string, ...answer: readonly Inline[]) => [paragraph(strong(question), "：", ...answer)];
  return [
    heading(2, "急救卡"),
    list([
      row("钱安全吗", strong(moneySafe.answer), `。${moneySafe.why}`),
      row("能再付吗", strong(payAgain.answer), `。${payAgain.checkFirst}`),
      row(
        "要等多久",
        wait.says,
        fact?.source ? `（${fact.caution ? `${fact.caution}；` : ""}依据：${fact.source}，${checkedNote(fact)}）` : "",
      ),
      row("找谁", `${whom.join("")}。${contact.says}${orders.join("")}`),
      ...(selfCustody ? [row(modelName("self-custody"), selfCustody)] : []),
    ]),
  ];
}

/** What is not certain about a wallet, whom to reach first, and what differs for each failure. */
function walletBlocks(
  wallet: Article<"wallet">,
  titleOf: (ref: string) => string | undefined,
  { registry, origin }: Surroundings,
): BlockContent[] {
  const contacts = wallet.contacts.flatMap((id) => (registry.contacts[id] ? [contactLine(registry.contacts[id])] : []));
  const differs = wallet.particulars.map(({ failure, what }) => {
    const ref = `failures/${failure}`;
    return [paragraph(link(`${origin}/${ref}`, titleOf(ref) ?? failure), `：${what}`)];
  });
  return [paragraph(wallet.caution), list(contacts), heading(2, "遇到这些故障，有什么不同"), list(differs)];
}

/** Sources with their dates, and what was changed. */
export function sources({ sources: named, changes, reviewBy }: Article, { facts }: Registry): BlockContent[] {
  const lines = named.map(({ name, fact }) => {
    const source = fact ? facts[fact] : undefined;
    return [paragraph(source?.source ? `${name}：${source.source}（${checkedNote(source)}）` : name)];
  });
  const changed = changes.map(({ on, what }) => [paragraph(`${on} ${what}`)]);
  return [heading(2, "依据和改动"), list([...lines, ...changed]), paragraph(`最晚 ${reviewBy} 再核对。`)];
}

/** Numbers and ways in that a text names, in full. */
export function contactsNamed(ids: readonly string[], { contacts }: Registry): BlockContent[] {
  const lines = ids.flatMap((id) => (contacts[id] ? [contactLine(contacts[id])] : []));
  return lines.length > 0 ? [heading(2, "文中的号码和入口"), list(lines)] : [];
}

import type { Kind } from "../kinds.ts";

/** What a skeleton needs from the content that exists. */
export interface SkeletonParts {
  readonly title: string;
  readonly today: string;
  readonly reviewBy: string;
  /** Two articles that exist. */
  readonly related: readonly [string, string];
  /** A contact that exists. */
  readonly contact: string;
  /** The slugs of a failure and a wallet that exist. */
  readonly failure: string;
  readonly wallet: string;
}

const quoted = (text: string): string => JSON.stringify(text);
const short = (title: string): string => {
  const head = [...(title.split(/[：，？。]/)[0] ?? "")].slice(0, 8).join("").trim();
  return [...head].length >= 2 ? head : "短名待写";
};

const summary =
  "用一两句话写清：读者遇到了什么，钱会不会有事，先做哪一步，多久能有结果，不行再找谁。写五十到八十个字，写完替换这一段。";

const head = ({ title }: SkeletonParts, description: string): string =>
  `draft: true # 写完、核对过，再删掉这一行\ntitle: ${quoted(title)}\ndescription: ${description}`;

const findable = ({ related }: SkeletonParts): string =>
  `topics: [security] # 换成真正讲的一两个主题，见 README.md\nrelated: [${related.join(", ")}] # 换成真正相关的 2–6 篇`;

const dated = ({ today, reviewBy }: SkeletonParts): string => `owner: 编辑部
publishedOn: ${today}
updatedOn: ${today}
reviewedOn: ${today}
reviewBy: ${reviewBy}
changes:
  - { on: ${today}, what: 首次发布 }
sources:
  - { name: 编辑部整理 } # 换成真正的依据`;

const article = (frontmatter: readonly string[], body: string): string =>
  `---\n${frontmatter.join("\n")}\n---\n\n${body}\n`;

const support = (contact: string): string => `## 找客服时这样说 [#tell-support]

走 <Contact id="${contact}" />，说清时间、金额、单号和提示原文。

<NeverShare />`;

const failure = (parts: SkeletonParts): string =>
  article(
    [
      head(parts, `先用一句话写清钱安不安全。${summary}`),
      `short: ${quoted(short(parts.title))}`,
      `saidAs: # 读者会怎么说，口语，至少 5 条；at 写由哪一节回答，没有一节回答的不列
  - { at: do-now, says: [读者的说法一, 读者的说法二] }
  - { at: first-prompt, says: [读者的说法三, 读者的说法四] }
  - { at: article, says: [读者的说法五] } # 整篇才答得全的，最多五分之一`,
      findable(parts),
      dated(parts),
      `verdict:
  moneySafe:
    answer: 需要核对 # 安全 / 一般安全 / 需要核对 / 有风险
    # description 要以这一句开头
    why: 先用一句话写清钱安不安全。
  payAgain:
    answer: 先别 # 可以 / 先别 / 不要
    checkFirst: 先看账单里有没有这笔扣款。
  wait:
    says: 以官方 App 内公布为准。
  contact:
    via: [${parts.contact}] # contacts.yaml 的编号，先找谁写在前面
    says: 写找到以后先问哪一句。
prompts: # 屏幕上的提示原文，至少 2 条
  - 屏幕上的提示一
  - 屏幕上的提示二
walletModels: [bank, payment, ecny, self-custody]`,
    ],
    `## 现在先做这几步 [#do-now]

<Steps>
<Step id="check-bill" title="看账单里有没有这笔扣款" checks="bill">
写去哪里看、看哪一行。
</Step>
<Step id="next-step" title="写下一步的动作" when="写在什么情况下做">
一步只写一个动作。
</Step>
</Steps>

## 屏幕上的提示 [#on-screen]

<Prompt id="first-prompt" says="屏幕上的提示一">
写这句话是什么意思，先做什么。
</Prompt>

${support(parts.contact)}`,
  );

const wallet = (parts: SkeletonParts): string =>
  article(
    [
      head(parts, `这个钱包出了问题，先看这里。${summary}`),
      `short: ${quoted(short(parts.title))}`,
      findable(parts),
      dated(parts),
      `order: 99 # 在列表里排第几，用的人多的在前
walletModels: [payment]
contacts: [${parts.contact}]
caution: 写明名称、归属有哪些没有核实。
particulars:
  - { failure: ${parts.failure}, what: 写这个钱包有什么不同。 }`,
    ],
    `## 先认清是不是它 [#which-one]\n\n写怎样认出这个钱包。\n\n${support(parts.contact)}`,
  );

const guide = (parts: SkeletonParts): string =>
  article(
    [
      head(parts, `没出事也该知道的一件事。${summary}`),
      `short: ${quoted(short(parts.title))}`,
      findable(parts),
      dated(parts),
    ],
    "## 写读者要办的那件事 [#do-this]\n\n先写结论，再写步骤。",
  );

const faq = (parts: SkeletonParts): string =>
  article(
    [
      head(parts, `先用一句话直接回答。${summary}`),
      findable(parts),
      `answeredIn: ${parts.related[0]} # 换成展开讲的那一篇`,
      dated(parts),
    ],
    "开头一句直接回答。全文一百五十到六百字。",
  );

const prompt = (parts: SkeletonParts): string =>
  article(
    [
      head(parts, `先用一句话说它是什么意思。${summary}`),
      `means: 写这句话通常是什么意思。\nfirstStep: 写第一步做什么。`,
      findable(parts),
      `answeredIn: ${parts.related[0]} # 换成展开讲的那一篇`,
      dated(parts),
    ],
    "## 先做什么 [#do-now]\n\n写第一步。正文至少两百字。",
  );

const notice = (parts: SkeletonParts): string =>
  article(
    [
      head(parts, `写清谁在什么时候公布了什么。${summary}`),
      `wallet: ${parts.wallet}\nscope: [${parts.failure}]\nsource: 写谁在哪里公布的\nfrom: ${parts.today}\nuntil: ${parts.today}`,
      dated(parts),
    ],
    "写公告说了什么，期间怎么办。",
  );

/** The text of a new, valid article of each kind; what an editor must replace is said in the text itself or in a comment beside it. */
export const skeletons: { readonly [K in Kind]: (parts: SkeletonParts) => string } = {
  failure,
  wallet,
  guide,
  faq,
  prompt,
  notice,
};

import { check } from "../check.ts";
import { formatProblem, type SourceFile } from "./problem.ts";

const dates = `owner: 编辑部
publishedOn: 2026-11-01
updatedOn: 2026-11-22
reviewedOn: 2026-11-22
reviewBy: 2027-05-22
changes:
  - { on: 2026-11-01, what: 首次发布 }
  - { on: 2026-11-22, what: 补充一步 }
sources:
  - { name: 编辑部整理, fact: time-unknown }`;

const failure = `---
title: 断线：连不上、老掉线
short: 断线
description: 断线一般不影响你的钱。断在付款途中，先看账单，别再付一次。这里帮你分清是手机没网、钱包出错还是服务器故障，再一步步连回去。
topics: [disconnect]
saidAs: [{ at: do-now, says: [老掉线, 满格没网, 付到一半没反应, 出门就断] }, { at: article, says: [一直转圈] }]
related: [guides/prevention, wallets/icbc]
${dates}
verdict:
  moneySafe:
    answer: 一般安全
    why: 断线一般不影响你的钱。
  payAgain:
    answer: 先别
    checkFirst: 先看账单里有没有这笔扣款。
  wait:
    says: 以官方 App 内公布为准。
    fact: time-unknown
  contact:
    via: [in-app]
    says: 问那一笔付款的结果。
prompts: [网络连接超时, 无法连接服务器]
walletModels: [bank, payment]
---

## 先查账单 [#do-now]

<Steps>
<Step id="check-bill" title="看账单里有没有这笔扣款" checks="bill">
打开账单，问 <Contact id="in-app" />。<Fact id="time-unknown" />。
</Step>
</Steps>

## 屏幕上的提示 [#on-screen]

<Prompt id="timeout" says="网络连接超时">
没等到回音，看[怎样预防](/guides/prevention#habits)。
</Prompt>

<NeverShare />
`;

const guide = `---
title: 平时怎样预防
short: 预防
description: 平时把手机、网络和钱包照看好，出事就少。这里说的都是自己动手就能做的小事，每件只要几分钟，做一次能管很久，值得现在就做。
topics: [security]
related: [failures/disconnect, wallets/icbc]
${dates}
---

## 养成习惯 [#habits]

把钱包升到新版。
`;

const wallet = `---
title: 工行数字钱包
short: 工行数字钱包
description: 工行数字钱包出了问题，先看这里。它属于哪一类，找谁能查到那一笔，哪些办法和别的钱包不一样，哪些一样，一次看清楚再动手。
topics: [security]
related: [failures/disconnect, guides/prevention]
${dates}
walletModels: [bank]
contacts: [hotline-icbc, in-app]
caution: 名称以工行公布为准。
particulars: [{ failure: disconnect, what: 网点也能查那笔付款的结果。 }]
order: 1
---

## 找谁 [#who]

先找 <Contact id="hotline-icbc" />。

<NeverShare />
`;

const contacts = `in-app:
  name: 钱包 App 里的客服
  kind: entry
  value: 打开官方 App，在“我的”里找客服
  group: wallet
  for: 这个钱包里的付款
  source: 编辑部整理
  checkedOn: 2026-11-22
  expiresOn: 2027-05-22
hotline-icbc:
  name: 工商银行客服热线
  kind: phone
  value: "95588"
  group: wallet
  for: 工行账户
  source: 多处公开材料一致
  checkedOn: 2026-11-22
  expiresOn: 2027-02-22
  checked: secondary
`;

const facts = `time-unknown:
  value: 没有公开的统一时间
  source: 编辑部整理
  checkedOn: 2026-11-22
  expiresOn: 2027-05-22
  certainty: high
  checked: official
`;

const terms = `login:
  term: 登录
  synonyms: []
  misspelt: [登陆]
  spoken: []
  pinyin: denglu
  note: 输入账号和密码进入钱包。
  article: failures/disconnect
`;

const emergency = `branches:
  contacted:
    name: 有人联系过
    when: 有人联系过你，钱已经出去
    order: 先报警，再找 {in-app} 挂失
    steps: [{ act: police, does: 报警 }, { act: freeze, does: "找 {in-app} 挂失" }]
  not-contacted:
    name: 没人联系过
    when: 没人联系过你
    order: 先找 {in-app} 挂失，再报警
    steps: [{ act: freeze, does: "找 {in-app} 挂失" }, { act: police, does: 报警 }]
  money-there:
    name: 钱还没出去
    when: 钱还没出去
    order: 先挂断，再挂失
    steps: [{ act: cut, does: 挂断 }, { act: freeze, does: "找 {in-app} 挂失" }]
together: 能分头就分头。
calls: [{ contact: in-app, says: 挂失 }]
`;

/** A small content folder without an error, for tests: one failure, one guide, one wallet, three registries, the order for emergencies. */
export const sound: Readonly<Record<string, string>> = {
  "content/failures/disconnect.mdx": failure,
  "content/guides/prevention.mdx": guide,
  "content/wallets/icbc.mdx": wallet,
  "content/contacts.yaml": contacts,
  "content/facts.yaml": facts,
  "content/terms.yaml": terms,
  "content/emergency.yaml": emergency,
};

/** A test case: what is wrong, the files that change (undefined removes one), the exact lines that the editor reads. */
export type Case = readonly [
  title: string,
  changes: Readonly<Record<string, string | undefined>>,
  lines: readonly string[],
];

/** The sound content with files replaced, added or removed. */
export function contentWith(changes: Case[1]): SourceFile[] {
  return Object.entries({ ...sound, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text }],
  );
}

/** What the check prints about the sound content with these changes. */
export function problemsWith(changes: Case[1]): string[] {
  return check(contentWith(changes)).map(formatProblem);
}

/** The text of a sound file. */
export function textOf(path: string): string {
  return sound[path] ?? "";
}

/** A change that replaces one passage of a sound file; throws when the passage is not there. */
export function edit(path: string, passage: string, by: string): Record<string, string> {
  const text = textOf(path);
  if (!text.includes(passage)) throw new Error(`fixture ${path} has no “${passage}”`);
  return { [path]: text.replace(passage, () => by) };
}

import { describe, expect, it } from "vitest";
import { type Case, edit, problemsWith } from "./fixture.ts";

const F = "content/failures/disconnect.mdx";
const G = "content/guides/prevention.mdx";

const cases: readonly Case[] = [
  [
    "phone numbers, full-width ones too",
    edit(G, "把钱包升到新版。", "打 95588，或 ９５５８８，或 400-123-4567。"),
    [
      'content/guides/prevention.mdx:21  正文  不能直接写号码“95588”；写成 <Contact id="hotline-icbc" />',
      'content/guides/prevention.mdx:21  正文  不能直接写号码“９５５８８”；写成 <Contact id="hotline-icbc" />',
      'content/guides/prevention.mdx:21  正文  不能直接写号码“400-123-4567”；先登记到 contacts.yaml，再写 <Contact id="…" />',
    ],
  ],
  [
    "numbers, addresses and accounts that nobody registered",
    edit(
      G,
      "把钱包升到新版。",
      "打 12345 或 13800138000，看 https://a.cn/b 和 www.icbc.com.cn，写 a@b.cn，加微信号 abc12345，QQ群：123456",
    ),
    [
      'content/guides/prevention.mdx:21  正文  不能直接写号码“12345”；先登记到 contacts.yaml，再写 <Contact id="…" />',
      'content/guides/prevention.mdx:21  正文  不能直接写号码“13800138000”；先登记到 contacts.yaml，再写 <Contact id="…" />',
      'content/guides/prevention.mdx:21  正文  不能直接写网址“https://a.cn/b”；先登记到 contacts.yaml，再写 <Contact id="…" />',
      'content/guides/prevention.mdx:21  正文  不能直接写网址“www.icbc.com.cn”；先登记到 contacts.yaml，再写 <Contact id="…" />',
      'content/guides/prevention.mdx:21  正文  不能直接写邮箱“a@b.cn”；先登记到 contacts.yaml，再写 <Contact id="…" />',
      'content/guides/prevention.mdx:21  正文  不能直接写账号“微信号 abc12345”；先登记到 contacts.yaml，再写 <Contact id="…" />',
      'content/guides/prevention.mdx:21  正文  不能直接写账号“QQ群：123456”；先登记到 contacts.yaml，再写 <Contact id="…" />',
    ],
  ],
  [
    "a number in an attribute",
    edit(F, 'title="看账单里有没有这笔扣款"', 'title="打 95588 问"'),
    ['content/failures/disconnect.mdx:38  <Step> title  不能直接写号码“95588”；写成 <Contact id="hotline-icbc" />'],
  ],
  [
    "a number in Chinese digits in a field",
    edit(F, "says: 问那一笔付款的结果。", "says: 打九五五八八问。"),
    [
      'content/failures/disconnect.mdx:30  verdict.contact.says  不能直接写号码“九五五八八”；写成 <Contact id="hotline-icbc" />',
    ],
  ],
  [
    "a link to another site",
    edit(G, "把钱包升到新版。", "看[这里](https://a.cn)。"),
    ['content/guides/prevention.mdx:21  链接  不能链到站外“https://a.cn”；号码和网址用 <Contact id="…" />'],
  ],
  [
    "a link that dials",
    edit(G, "把钱包升到新版。", "看[这里](tel:95588)。"),
    ['content/guides/prevention.mdx:21  链接  不能链到站外“tel:95588”；号码和网址用 <Contact id="…" />'],
  ],
  [
    "a link to a misspelt page",
    edit(G, "把钱包升到新版。", "看[断线](/failures/disconect)。"),
    ["content/guides/prevention.mdx:21  链接  没有 /failures/disconect 这一页；是不是想写 /failures/disconnect？"],
  ],
  [
    "a link to no page",
    edit(G, "把钱包升到新版。", "看[断线](/zzz)。"),
    ["content/guides/prevention.mdx:21  链接  没有 /zzz 这一页；改成存在的文章，或去掉链接"],
  ],
  [
    "a link to a misspelt anchor",
    edit(G, "把钱包升到新版。", "看[断线](/failures/disconnect#check-bil)。"),
    ["content/guides/prevention.mdx:21  链接  /failures/disconnect 里没有 #check-bil；是不是想写 #check-bill？"],
  ],
  [
    "a link to no anchor",
    edit(G, "把钱包升到新版。", "看[断线](/failures/disconnect#zzzzzz)。"),
    ["content/guides/prevention.mdx:21  链接  /failures/disconnect 里没有 #zzzzzz；可用的编号见那篇文章的标题和步骤"],
  ],
  [
    "an anchor on a page without any",
    edit(G, "把钱包升到新版。", "看[断线](/about#zzzzzz)。"),
    ["content/guides/prevention.mdx:21  链接  /about 没有可链的小节；去掉 #zzzzzz"],
  ],
  [
    "a relative link",
    edit(G, "把钱包升到新版。", "看[断线](../failures/disconnect.mdx)。"),
    ["content/guides/prevention.mdx:21  链接  要以 / 开头：/failures/disconnect"],
  ],
  [
    "a link to the page itself without its path",
    edit(G, "把钱包升到新版。", "看[断线](#habits)。"),
    ["content/guides/prevention.mdx:21  链接  要写完整的路径：/guides/prevention#habits"],
  ],
  [
    "a link without an address",
    edit(G, "把钱包升到新版。", "看[断线]()。"),
    ["content/guides/prevention.mdx:21  链接  圆括号里没有地址；写成 /failures/disconnect 这样"],
  ],
  [
    "a link without text",
    edit(G, "把钱包升到新版。", "看[](/failures/disconnect)。"),
    ["content/guides/prevention.mdx:21  链接  方括号里没有字；写上要去的地方"],
  ],
  [
    "nothing in links to contacts and terms",
    edit(G, "把钱包升到新版。", "看[断线](/contacts#hotline-icbc)[词](/terms#login)。"),
    [],
  ],
  [
    "nothing in links to guided checks, and a misspelt one",
    {
      "content/flows/payment.yaml": "",
      ...edit(G, "把钱包升到新版。", "看[自查](/check/payment)，[付款](/check/paymnt)。"),
    },
    ["content/guides/prevention.mdx:21  链接  没有 /check/paymnt 这一页；是不是想写 /check/payment？"],
  ],
  [
    "a link with two anchors",
    edit(G, "把钱包升到新版。", "看[断线](/failures/disconnect#do-now#x)。"),
    ["content/guides/prevention.mdx:21  链接  只能有一个 #"],
  ],
];

describe("the check of links, numbers and addresses", () => {
  it.each(cases)("reports %s", (_, changes, expected) => {
    expect(problemsWith(changes)).toEqual(expected);
  });
});

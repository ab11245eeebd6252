import { describe, expect, it } from "vitest";
import { type Case, edit, problemsWith, textOf } from "./fixture.ts";

const F = "content/failures/disconnect.mdx";
const G = "content/guides/prevention.mdx";

const cases: readonly Case[] = [
  [
    "a misspelt component",
    { [F]: textOf(F).replaceAll("Prompt", "Promt") },
    ["content/failures/disconnect.mdx:45  <Promt>  没有这个组件；是不是想写 Prompt？"],
  ],
  [
    "an unknown component",
    edit(F, "没等到回音，", "<Table />没等到回音，"),
    [
      "content/failures/disconnect.mdx:46  <Table>  没有这个组件；可用的组件：Steps、Step、Prompt、Warning、Model、SelfCustody、NeverShare、Emergency、EmergencyOrder、Contact、Contacts、Fact",
    ],
  ],
  [
    "a misspelt attribute",
    edit(F, 'checks="bill"', 'check="bill"'),
    ["content/failures/disconnect.mdx:38  <Step> check  没有这个属性；是不是想写 checks？"],
  ],
  [
    "an unknown attribute",
    edit(F, 'checks="bill"', 'colour="red"'),
    ["content/failures/disconnect.mdx:38  <Step> colour  没有这个属性；可用的属性：id、title、when、risk、checks"],
  ],
  [
    "a misspelt required attribute, once",
    edit(F, 'title="看账单', 'titel="看账单'),
    ["content/failures/disconnect.mdx:38  <Step> titel  没有这个属性；是不是想写 title？"],
  ],
  [
    "a missing attribute",
    edit(F, '<Step id="check-bill" ', "<Step "),
    ['content/failures/disconnect.mdx:38  <Step> id  缺少必填的属性；写成 <Step id="…">'],
  ],
  [
    "an attribute without a value",
    edit(F, 'checks="bill"', "checks"),
    ['content/failures/disconnect.mdx:38  <Step> checks  要写成 checks="…"，不能写花括号，也不能没有值'],
  ],
  [
    "an attribute in braces",
    edit(F, 'checks="bill"', 'checks={"bill"}'),
    ['content/failures/disconnect.mdx:38  <Step> checks  要写成 checks="…"，不能写花括号，也不能没有值'],
  ],
  [
    "spread attributes",
    edit(F, 'checks="bill"', "{...x}"),
    ['content/failures/disconnect.mdx:38  <Step>  不能写花括号 { }；属性写成 id="…"'],
  ],
  [
    "an empty attribute",
    edit(F, 'id="check-bill"', 'id=""'),
    ["content/failures/disconnect.mdx:38  <Step> id  是空的；写上内容"],
  ],
  [
    "an attribute outside its list",
    edit(F, 'checks="bill"', 'checks="bil"'),
    ["content/failures/disconnect.mdx:38  <Step> checks  “bil”不在可选的值里；是不是想写“bill”？可选：bill"],
  ],
  [
    "an attribute written twice",
    edit(F, 'checks="bill"', 'checks="bill" checks="bill"'),
    ["content/failures/disconnect.mdx:38  <Step> checks  同一个属性写了两次；留下一个"],
  ],
  [
    "an attribute too long",
    edit(F, 'title="看账单里有没有这笔扣款"', 'title="看账单里有没有这笔扣款，再看银行的短信里有没有这笔扣款"'),
    ["content/failures/disconnect.mdx:38  <Step> title  太长：现在 27 字，最多 24 字"],
  ],
  [
    "an id that is no identifier",
    edit(F, 'id="check-bill"', 'id="Check_Bill"'),
    ["content/failures/disconnect.mdx:38  <Step> id  编号“Check_Bill”写得不对；只用小写英文、数字和连字符，以字母开头"],
  ],
  [
    "an attribute where none may be",
    edit(F, "没等到回音，", '没等到回音，\n\n<NeverShare x="1" />\n\n'),
    ["content/failures/disconnect.mdx:48  <NeverShare> x  没有这个属性；这个组件不带属性"],
  ],
  [
    "an unknown contact",
    edit(F, '<Contact id="in-app" />', '<Contact id="in-ap" />'),
    ["content/failures/disconnect.mdx:39  <Contact> id  contacts.yaml 里没有 in-ap；是不是想写 in-app？"],
  ],
  [
    "several contacts where one may be",
    edit(F, '<Contact id="in-app" />', '<Contact id="in-app hotline-icbc" />'),
    ["content/failures/disconnect.mdx:39  <Contact> id  只能写一个编号"],
  ],
  [
    "an unknown fact",
    edit(F, '<Fact id="time-unknown" />', '<Fact id="zzz" />'),
    ["content/failures/disconnect.mdx:39  <Fact> id  facts.yaml 里没有 zzz；先在登记簿里加上它"],
  ],
  [
    "an unknown wallet model",
    edit(G, "把钱包升到新版。", '<Model is="bank banks">\n把钱包升到新版。\n</Model>'),
    [
      "content/guides/prevention.mdx:21  <Model> is  “banks”不在可选的值里；是不是想写“bank”？可选：bank、payment、ecny、self-custody",
    ],
  ],
  [
    "a contact listed twice",
    edit(G, "把钱包升到新版。", '<Contacts ids="in-app in-app" />'),
    ["content/guides/prevention.mdx:21  <Contacts> ids  同一个编号写了两次；留下一个"],
  ],
  [
    "a step outside Steps",
    edit(G, "把钱包升到新版。", '<Step id="a" title="升级">\n把钱包升到新版。\n</Step>'),
    ["content/guides/prevention.mdx:21  <Step>  要直接放在 <Steps> 里面"],
  ],
  [
    "text between steps",
    edit(F, "<Steps>\n", "<Steps>\n先看这里。\n\n"),
    ["content/failures/disconnect.mdx:38  <Steps>  里面只能放 <Step>；别的内容移到外面"],
  ],
  [
    "content in a void component",
    edit(G, "把钱包升到新版。", "<NeverShare>\n把钱包升到新版。\n</NeverShare>"),
    ["content/guides/prevention.mdx:21  <NeverShare>  里面不能有内容；写成 <NeverShare />"],
  ],
  [
    "an empty block",
    edit(G, "把钱包升到新版。", '<Warning title="小心"></Warning>'),
    ["content/guides/prevention.mdx:21  <Warning>  里面是空的；写上内容，或删掉它"],
  ],
  [
    "a block on one line",
    edit(G, "把钱包升到新版。", '<Warning title="小心">把钱包升到新版。</Warning>'),
    ["content/guides/prevention.mdx:21  <Warning>  开始标签和结束标签要各占一行"],
  ],
  [
    "a standard warning inside a sentence",
    edit(G, "把钱包升到新版。", "把钱包<SelfCustody />升到新版。"),
    ["content/guides/prevention.mdx:21  <SelfCustody>  要单独占一行，不写在句子里"],
  ],
  [
    "a fourth warning",
    edit(
      G,
      "把钱包升到新版。",
      [1, 2, 3, 4].map((i) => `<Warning title="小心">\n第 ${i} 件。\n</Warning>`).join("\n\n"),
    ),
    ["content/guides/prevention.mdx:33  <Warning>  一篇最多 3 个，这是第 4 个；留下最要紧的"],
  ],
  [
    "a prompt that the fields do not list",
    edit(F, 'says="网络连接超时"', 'says="网络连接超时了"'),
    [
      "content/failures/disconnect.mdx:45  <Prompt> says  “网络连接超时了”不在 prompts 字段里；是不是想写 网络连接超时？",
    ],
  ],
  [
    "a wallet model named twice",
    edit(G, "把钱包升到新版。", '<Model is="bank bank">\n升级。\n</Model>'),
    ["content/guides/prevention.mdx:21  <Model> is  同一个值写了两次；留下一个"],
  ],
  [
    "two spaces between ids",
    edit(G, "把钱包升到新版。", '<Contacts ids="in-app  hotline-icbc" />'),
    ["content/guides/prevention.mdx:21  <Contacts> ids  contacts.yaml 里没有 空编号（多了空格）；先在登记簿里加上它"],
  ],
  [
    "a prompt unlike all that the fields list",
    edit(F, 'says="网络连接超时"', 'says="毫不相干的一句话在这里"'),
    [
      "content/failures/disconnect.mdx:45  <Prompt> says  “毫不相干的一句话在这里”不在 prompts 字段里；在 prompts 里加上它，一字不差",
    ],
  ],
];

describe("the check of components", () => {
  it.each(cases)("reports %s", (_, changes, expected) => {
    expect(problemsWith(changes)).toEqual(expected);
  });
});

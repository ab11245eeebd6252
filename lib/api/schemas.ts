import { z } from "zod";
import { emergencyBranches } from "../content/schema/emergency.ts";
import { checkedAgainst, contactGroups, contactKinds } from "../content/schema/registry.ts";
import { moneySafeAnswers, payAgainAnswers, walletModels } from "../content/schema/verdict.ts";
import { kinds } from "../kinds.ts";

// What the API answers with: these schemas validate every answer, and the OpenAPI document is generated from them.
// Chinese, because /developers shows the descriptions.

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const url = z.url({ protocol: /^https?$/ });
const kindNames = kinds.map(({ kind }) => kind);
const readable = kindNames.filter((kind) => kind !== "notice");

const codePattern = /^[1-5]\d{2,4}(-[1-9]\d{0,2})?$/;
const code = z.string().regex(codePattern);
const slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

/** A contact of the registry, with its id and its place on the site. */
export const contactSchema = z
  .strictObject({
    id: slug.describe("登记簿里的编号，不会改"),
    name: z.string().describe("名称"),
    kind: z.enum(contactKinds).describe("phone 电话，sms 短信号码，web 网址，entry 没有号码，value 写在哪里找"),
    value: z.string().describe("号码、网址，或在哪里找"),
    group: z
      .enum(contactGroups)
      .describe(
        "emergency 报警求助，wallet 钱包与银行，carrier 运营商，regulator 监管与投诉，service 法律援助与公共服务，report 举报",
      ),
    for: z.string().describe("什么事找它"),
    notFor: z.string().nullable().describe("什么事不归它管"),
    note: z.string().nullable().describe("要一并显示的话"),
    source: z.string().describe("依据"),
    checked: z
      .enum(checkedAgainst)
      .nullable()
      .describe("official 对过官方页面，secondary 只见于公开材料；没有号码的入口是 null"),
    checkedOn: day.describe("核对日期"),
    expiresOn: day.describe("过了这天还没重新核对，显示时要标“待核实”"),
    url: url.describe("登记簿里的这一条"),
  })
  .describe("登记簿里的一条号码或入口");

const orderSchema = z.strictObject({
  branch: z
    .enum(emergencyBranches)
    .describe("contacted 有人联系过、钱已经出去，not-contacted 没人联系过，money-there 钱还没出去"),
  when: z.string().describe("什么情形"),
  order: z.string().describe("先做什么，再做什么"),
});

/** The verdict card of a failure. */
export const verdictSchema = z
  .strictObject({
    moneySafe: z
      .strictObject({
        answer: z.enum(moneySafeAnswers).describe("钱安全吗"),
        why: z.string().describe("为什么这样说"),
      })
      .describe("钱安全吗"),
    payAgain: z
      .strictObject({
        answer: z.enum(payAgainAnswers).describe("能不能再付一次"),
        checkFirst: z.string().describe("再付之前先核对什么，要和 answer 一起显示"),
      })
      .describe("能不能再付"),
    wait: z
      .strictObject({
        says: z.string().describe("要等多久"),
        source: z
          .strictObject({
            text: z.string().describe("出处"),
            caution: z.string().nullable().describe("必须一并显示的限定"),
            checked: z.enum(checkedAgainst).nullable().describe("official 对过原文，secondary 只见于公开材料"),
            checkedOn: day.describe("核对日期"),
            expiresOn: day.describe("过了这天要标“待核实”"),
          })
          .nullable()
          .describe("说法的出处"),
      })
      .describe("要等多久"),
    contact: z
      .strictObject({
        via: z.array(slug).describe("先找谁，登记簿的编号，先找的在前；号码在文章的 contacts 里"),
        says: z.string().describe("找到以后说什么"),
        emergency: z
          .array(orderSchema)
          .describe("要紧时先做什么：钱可能被骗走、盗走的故障才有，别的是空的；转用时连先后一起用"),
      })
      .describe("找谁"),
    selfCustody: z.string().nullable().describe("自保管软钱包另外要当心的一句，别的钱包不显示"),
  })
  .describe("急救卡：四个问题，四个回答。只有故障有");

/** What every answer about an article begins with. */
const headFields = {
  code: code.nullable().describe("编号，永远有效；刚发布还没分到的为 null"),
  kind: z
    .enum(readable)
    .describe(readable.map((kind) => `${kind} ${kinds.find((c) => c.kind === kind)?.label}`).join("，")),
  slug: slug.describe("地址里的名字，各类文章之间也不重复"),
  url: url.describe("文章的正式地址，引用时链到这里"),
  title: z.string().describe("标题"),
  description: z.string().describe("摘要，50–80 字"),
  publishedOn: day.describe("首次发布"),
  updatedOn: day.describe("最近一次改动内容"),
  reviewedOn: day.describe("最近一次核对"),
  reviewBy: day.describe("过了这天还没核对，显示时要标“待复核”"),
};

/** The head of an article, as lists carry it. */
export const articleHeadSchema = z.strictObject(headFields).describe("一篇文章的标题、地址和日期");

export const articlesSchema = z
  .strictObject({
    total: z.int().describe("篇数"),
    articles: z.array(articleHeadSchema).describe("全部文章：故障、钱包、指南、常见问题、提示语，每类按 slug 排"),
  })
  .describe("全部文章的目录");

const stepSchema = z.strictObject({
  code: code.nullable().describe("步骤的编号"),
  id: slug.describe("页面里的锚点"),
  title: z.string().describe("做什么"),
  when: z.string().describe("什么情况下做；空串是都要做"),
  risk: z
    .enum(["", "retry", "destructive"])
    .describe("retry 会再付一次，必须先查账单；destructive 会丢数据，必须一并显示 warnings；空串是普通步骤"),
  text: z.string().describe("怎样做，纯文字，段落之间换行"),
});

const promptSchema = z.strictObject({
  code: code.nullable().describe("这条提示的编号"),
  id: slug.describe("页面里的锚点"),
  says: z.string().describe("屏幕上的原话"),
  text: z.string().describe("通常是什么意思"),
});

const warningSchema = z.strictObject({ title: z.string().describe("警告"), text: z.string().describe("说明") });

/** One section of an article. */
export const sectionSchema = z
  .strictObject({
    code: code.nullable().describe("小节的编号；标题前的引言没有编号，为 null"),
    anchor: z.string().describe("页面里的锚点；引言为空串"),
    url: url.describe("小节在页面上的地址"),
    heading: z.string().describe("小标题；引言是文章的标题"),
    level: z.int().min(1).max(3).describe("1 引言，2 小节，3 小节里的小节"),
    text: z.string().describe("到下一个标题为止的全部文字，段落之间换行"),
    html: z.string().describe("同样的内容，HTML 片段：没有脚本、样式和自己的标题，链接是完整地址"),
    steps: z.array(stepSchema).describe("步骤，顺序不能换"),
    prompts: z.array(promptSchema).describe("这一节讲到的提示原文"),
    warnings: z.array(warningSchema).describe("这一节的警告，转用时不能去掉"),
    contacts: z.array(slug).describe("这一节提到的号码，登记簿的编号"),
  })
  .describe("文章的一节");

/** One article with everything on it. */
export const articleSchema = z
  .strictObject({
    ...headFields,
    verdict: verdictSchema.nullable().describe("急救卡；不是故障的为 null"),
    lead: z
      .array(z.string())
      .describe("正文之前的话：提示语是它的意思和第一步，钱包是没核实的地方和各类故障的不同；其他为空"),
    walletModels: z.array(z.enum(walletModels)).describe("适用的钱包类型；空的是不分类型"),
    warnings: z.array(warningSchema).describe("全文的警告，去掉重复"),
    sections: z.array(sectionSchema).describe("各节，按页面上的顺序"),
    contacts: z.array(contactSchema).describe("急救卡和正文用到的号码，带核对日期"),
    sources: z.array(z.string()).describe("依据"),
    answeredIn: url.nullable().describe("常见问题和提示语展开讲的那篇文章；其他为 null"),
    embedUrl: url.nullable().describe("可以放进 iframe 的版本"),
  })
  .describe("一篇文章");

/** What a code stands for. */
export const codedSchema = z
  .strictObject({
    state: z
      .enum(["live", "moved", "gone"])
      .describe("live 还在原处；moved 内容由别处接替，section 是接替的；gone 内容撤下了"),
    code: code.describe("你问的编号"),
    current: code.nullable().describe("现在的编号；moved 时与 code 不同，gone 而且没有接替的为 null"),
    shortUrl: url.describe("短链接，永远有效，适合发给用户"),
    movedTo: url.nullable().describe("moved 和 gone 时现在看哪里；没有的为 null"),
    gone: z.string().nullable().describe("gone 时说明出了什么变化"),
    article: articleHeadSchema.nullable().describe("所在的文章；gone 时为 null"),
    verdict: verdictSchema.nullable().describe("所在文章的急救卡；不是故障的为 null"),
    part: z
      .enum(["article", "section", "step", "prompt"])
      .nullable()
      .describe("编号指的是整篇、小节、步骤还是提示；gone 时为 null"),
    partId: z.string().describe("步骤或提示在 section 里的 id；其他为空串"),
    section: sectionSchema.nullable().describe("编号所在的小节；整篇的编号为 null，用 /articles/{slug} 取全文"),
    below: z
      .array(sectionSchema)
      .describe("这一节里还有小标题的，每个小标题一节，按顺序；转用这一节时要一起用，它自己可能只有一个标题"),
    contacts: z.array(contactSchema).describe("急救卡和这些小节用到的号码"),
    embedUrl: url.describe("可以放进 iframe 的版本；gone 时也有，写着去哪里看"),
  })
  .describe("一个编号指的内容");

export const contactsSchema = z
  .strictObject({
    total: z.int().describe("条数"),
    contacts: z.array(contactSchema).describe("全部号码和入口"),
  })
  .describe("号码登记簿");

export const noticesSchema = z
  .strictObject({
    total: z.int().describe("条数"),
    notices: z
      .array(
        z.strictObject({
          slug: slug.describe("公告的名字"),
          title: z.string().describe("标题"),
          description: z.string().describe("说明"),
          wallet: slug.describe("哪个钱包"),
          scope: z.array(slug).describe("影响哪些故障，文章的 slug"),
          source: z.string().describe("谁在哪里公布的"),
          from: day.describe("从这天起有效"),
          until: day.describe("到这天为止，过了就不再显示"),
          updatedOn: day.describe("最近一次改动"),
        }),
      )
      .describe("没有过期的公告。构建时筛过一次，显示前请再按 from 和 until 比一次日期"),
  })
  .describe("钱包公布的故障和维护");

const piece = z.strictObject({ text: z.string().describe("文字"), hit: z.boolean().describe("是不是搜到的字") });

export const searchSchema = z
  .strictObject({
    query: z.string().describe("你问的话，只作对照。任何人都能编一个，不要当作内容显示"),
    help: z
      .strictObject({
        kind: z.literal("crisis").describe("有人不想活下去：先给 12356 和身边的人，不列文章"),
        money: z.boolean().describe("也说到了钱：再给报警和反诈的电话"),
      })
      .optional()
      .describe("比文章要紧的帮助。有它时没有结果，请把求助电话放在最前面"),
    total: z.int().describe("找到的篇数，包括没有列出的；near 时只算列出的"),
    results: z
      .array(
        z.strictObject({
          kind: z.enum([...readable, "tool"]).describe("文章的种类；tool 是站内的工具，例如号码核对"),
          slug: slug.describe("文章的 slug；工具是它在地址里的名字"),
          article: slug.describe("展开讲的那篇文章的 slug；多数就是它自己"),
          title: z.string().describe("标题"),
          heading: z.string().describe("最对得上的小节；空串是整篇"),
          url: z
            .string()
            .regex(/^\/[a-z]/)
            .describe("站内地址，带小节的锚点"),
          excerpt: z.array(piece).describe("摘录，纯文字的片段"),
          score: z.number().describe("得分，只在同一次搜索里比较"),
          verdict: z.string().describe("故障的“钱安全吗”；其他为空串"),
          sections: z
            .array(
              z.strictObject({
                heading: z.string().describe("小标题"),
                url: z
                  .string()
                  .regex(/^\/[a-z]/)
                  .describe("站内地址"),
                excerpt: z.array(piece).describe("摘录"),
              }),
            )
            .describe("最对得上的小节，至多三个"),
        }),
      )
      .describe("结果，最合适的在前"),
    sure: z
      .enum(["answers", "near", "nothing"])
      .describe(
        "有多大把握。answers：有文章回答；near：没有专门讲这个的，results 是沾边的，至多三条，显示时要说明，也要小一些；nothing：没有对上的，results 是空的，给读者别的出路（报警求助、官方 App 里的客服、全部故障）",
      ),
    relaxed: z.boolean().describe("等于 sure 是 near，留给早先的程序"),
    suggestions: z
      .array(z.string())
      .describe("可能要打的话：文章的标题、说法和提示里含有你问的字的，至多六条，都是文章里的原话"),
    didYouMean: z.string().optional().describe("按读音或错字改过以后的词；同样不要当作内容显示"),
  })
  .describe("搜索结果");

/** An error (RFC 9457). */
export const problemSchema = z
  .strictObject({
    type: z.literal("about:blank").describe("固定为 about:blank"),
    title: z.string().describe("出了什么事"),
    status: z.int().min(400).max(599).describe("HTTP 状态码"),
    detail: z.string().describe("怎样改"),
  })
  .describe("出错时的回答");

/** Every schema that the OpenAPI document names, by its name there. */
export const apiSchemas = {
  Articles: articlesSchema,
  ArticleHead: articleHeadSchema,
  Article: articleSchema,
  Section: sectionSchema,
  Verdict: verdictSchema,
  Coded: codedSchema,
  Contact: contactSchema,
  Contacts: contactsSchema,
  Notices: noticesSchema,
  SearchAnswer: searchSchema,
  Problem: problemSchema,
} as const;

export type ArticleHead = z.infer<typeof articleHeadSchema>;
export type ArticleAnswer = z.infer<typeof articleSchema>;
export type SectionAnswer = z.infer<typeof sectionSchema>;
export type VerdictAnswer = z.infer<typeof verdictSchema>;
export type CodedAnswer = z.infer<typeof codedSchema>;
export type ContactAnswer = z.infer<typeof contactSchema>;

import { endpoints } from "@/lib/api/endpoints.ts";
import { type Examples, jsonSchemas } from "@/lib/api/openapi.ts";
import { MAX_QUERY } from "@/lib/api/question.ts";
import { shortPath } from "@/lib/codes/address.ts";
import { articlePath, embedPath, paths } from "@/lib/paths.ts";
import { EndpointSection } from "./endpoint-section.tsx";
import { Sample } from "./sample.tsx";
import { SchemaSection } from "./schema-section.tsx";

/** How other systems read, link to and embed what stands here. */
export function DevelopersText({ origin, examples }: { origin: string; examples: Examples }) {
  return (
    <>
      <h2 id="links">链接和编号</h2>
      <p>
        每篇文章、每个小节、步骤和提示都有编号，写在旁边。<code>{shortPath("101-5")}</code>{" "}
        会打开它，不管文章以后改名还是搬家。发给用户、写进工单，用短链接。
      </p>
      <p>
        整篇是 <code>101</code>，其中一处是 <code>101-5</code>。首位数字说明种类：1 故障，2 钱包，3 指南，4 常见问题，5
        提示语。编号发出去就不收回，也不改指别的内容。撤下的，会说明撤了什么、现在看哪里。
      </p>
      <p>
        做客服的不用写程序，在<a href={paths.desk}>客服台</a>找到那一节，就能把回复和短链接一起复制出去。
      </p>

      <h2 id="embed">放进你的页面</h2>
      <p>
        把 <code>{embedPath("编号")}</code> 放进
        iframe，就是不带页头页脚的一节：标题、急救卡里最要紧的两句、正文、日期，以及回到全文的链接。它不用脚本，跟着系统换深浅色。
      </p>
      <Sample
        name="嵌入的代码"
        text={`<iframe src="${origin}${embedPath("101-5")}"\n  title="付到一半断了" width="100%" height="480" loading="lazy"\n  sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-to-custom-protocols"></iframe>`}
      />
      <p>sandbox 里的三项让链接在新标签页打开，让号码能点着打。</p>
      <p>步骤的编号会显示它所在的整节，那一步用底色标出。单独一步“再付一次”，看不到前面的“先查账单”，会让人多付钱。</p>

      <h2 id="api">接口</h2>
      <p>
        只读的 JSON，不要密钥。机器可读的说明是 OpenAPI 3.1：
        <a href={paths.openApi}>
          <code>{paths.openApi}</code>
        </a>
        。说明和回答由同一份定义生成，每次构建都拿它核对全部回答。
      </p>
      <ul>
        <li>
          用 <code>GET</code>、<code>HEAD</code> 或 <code>OPTIONS</code>，其他方法答 405。任何网页都可以跨域读取。
        </li>
        <li>
          每个回答带 <code>ETag</code>。下次把它放进 <code>If-None-Match</code>，没有变就答 304，不带内容。
        </li>
        <li>内容随网站构建更新，多数时候一天一次。搜索以外的回答可以放五分钟，不用问得更勤。</li>
        <li>
          搜索词最多 {MAX_QUERY} 个字，一次最多 20 篇，没有第二页。同时的问题太多时答 503，等 <code>Retry-After</code>{" "}
          写的秒数再问。
        </li>
        <li>
          网站放在只发文件的主机上时，地址后面加 <code>.json</code>，例如 <code>{paths.contactsApi}.json</code>
          ，这时没有搜索。本站服务器两种写法都认。
        </li>
        <li>
          在那样的主机上，步骤和提示的编号只有短链接。要它的 JSON、Markdown 或嵌入，用所在小节的编号，内容是同一节。
        </li>
        <li>
          以后可能加字段，请忽略不认识的。字段的意思变了、去掉了，地址里的 <code>v1</code> 会换成 <code>v2</code>。
        </li>
      </ul>
      {endpoints.map((endpoint) => (
        <EndpointSection key={endpoint.id} endpoint={endpoint} example={examples[endpoint.id]} />
      ))}

      <h3 id="errors">出错时</h3>
      <p>
        回答是 <code>application/problem+json</code>，字段见 <a href="#Problem">Problem</a>
        。只说错在哪里、怎样改，不重复你发来的内容。
      </p>

      <h2 id="fields">字段</h2>
      <p>标着“或 null”的可能没有。没有标的每次都在。</p>
      {Object.entries(jsonSchemas()).map(([name, schema]) => (
        <SchemaSection key={name} name={name} schema={schema} />
      ))}

      <h2 id="rules">转用的规则</h2>
      <p>
        文字用 CC BY 4.0 许可：可以转载、改写、商用，要写明“来自钱包急救（非官方）”，并链到文章或短链接。另外请做到：
      </p>
      <ul>
        <li>日期一起显示。过了 reviewBy 或 expiresOn，标上“待复核”“待核实”，或者不显示。</li>
        <li>步骤的顺序不换，警告不去掉。risk 是 retry 的步骤，前面必须能看到“先查账单”。</li>
        <li>号码只从 contacts 来，不要自己补。</li>
        <li>不说成是任何钱包、银行的官方内容，也不和广告、下载、要验证码的表单放在一起。</li>
        <li>query 和 didYouMean 只作对照，不当作内容显示。别人可以在里面写假客服的号码。</li>
      </ul>

      <h2 id="search-here">在地址栏里搜</h2>
      <p>
        浏览器能从 <a href={paths.openSearch}>OpenSearch 说明</a>
        把这里加成搜索引擎。也可以自己加，地址写 <code>{`${origin}${paths.search}?q=%s`}</code>。
      </p>
      <p>
        例子里的文章是<a href={articlePath("failure", "disconnect")}>断线</a>
        。看到接口答得不对，<a href={`${paths.about}#corrections`}>告诉我们</a>。
      </p>
    </>
  );
}

/** One defect in an otherwise sound guide, and the only rule that should find it. */
export interface PlantedDefect {
  readonly rule: string;
  readonly body: string;
}

const never = "\n\n<NeverShare />";
const step = (title: string, body: string, attributes = ""): string =>
  `<Step id="${idOf(title)}" title="${title}"${attributes}>\n${body}\n</Step>`;
const steps = (...list: readonly string[]): string => `<Steps>\n${list.join("\n")}\n</Steps>`;
const idOf = (title: string): string => `s-${[...title].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 100_003, 7)}`;
const d = (rule: string, body: string): PlantedDefect => ({ rule, body });

/** Defects as a tired editor would make them; in words that the rules' own examples do not use. */
export const plantedDefects: readonly PlantedDefect[] = [
  d("readable", '<Warning title="小心假网页">\n假网页长得一模一样。'),
  d("readable", "点右上角的 <设置> 进去。"),

  d("emergency-order", "钱让人骗走的，先去银行冻结，办好再到派出所报案。"),
  d("emergency-order", "报警不用急，先把绑着的卡停掉。"),
  d("emergency-order", steps(step("停掉每张卡", "打卡背面的热线。"), step("到派出所报案", "带上身份证。"))),

  d("pay-again-order", steps(step("回原来的订单付", "只点一次。", ' risk="retry"'))),
  d(
    "pay-again-order",
    steps(
      step("关掉加速器", "连不上多半是它。"),
      step("重新付这一单", "付完截个图。", ' when="钱没扣" risk="retry"'),
      step("看账单", "有没有扣。", ' checks="bill"'),
    ),
  ),

  d("pay-again-wording", steps(step("退出来再付一遍", "从购物车进去。"))),
  d("pay-again-wording", steps(step("页面卡住了", "划掉 App 重开，然后重新支付。"))),
  d("pay-again-wording", steps(step("付款转圈", "等一会儿，点一下重试。"))),
  d("pay-again-wording", steps(step("余额付不了", "换一张银行卡付。"))),
  d("pay-again-wording", steps(step("这家付不了", "改用微信付。"))),
  d("pay-again-wording", steps(step("转账失败了", "核对名字，再转一次。"))),
  d("pay-again-wording", "页面一直转圈，就退出来重新下单。"),

  d("destructive", steps(step("卸载钱包再装", "从商店装回来。", ' risk="destructive"'))),
  d("destructive", steps(step("清一清", "到应用管理里清除数据。"))),
  d("destructive", steps(step("系统太乱", "把手机刷机，重新来过。"))),
  d("destructive", steps(step("旧手机太慢", "换新手机，装上钱包登录。"))),

  d("registry-only", "工行的打 95588 问。"),
  d("registry-only", "拨 400 820 8820。"),
  d("registry-only", "打九五五，八八那个号，就是九五五八八。"),
  d("registry-only", "加客服微信：help_desk01。"),
  d("registry-only", "到 wallet-help.top 上查。"),
  d("registry-only", "打 138 0013 8000 找他。"),

  d("never-ask", "打通以后，把收到的验证码念给客服听。"),
  d("never-ask", "找人工核对时，提供身份证号和支付密码。"),
  d("never-ask", "照工作人员说的，先打开屏幕共享。"),
  d("never-ask", "把助记词发送给官方核验。"),

  d("never-share", '走 <Contact id="in-app" />，说清哪一天、哪一笔。'),
  d("never-share", '<Contacts ids="in-app hotline-icbc" />'),

  d("promises", "重启以后立刻恢复。"),
  d("promises", "按这个顺序做，肯定能登上。"),
  d("promises", "这种付法零风险。"),
  d("promises", "成功率百分百。"),

  d("figures", "退款 7 个工作日内到。"),
  d("figures", "一般两小时左右到账。"),
  d("figures", "每天最多能转 20 万元。"),
  d("figures", "提现收千分之一，也就是 0.1% 的费用。"),
  d("figures", "锁了以后二十四小时就好。"),

  d("official-titles", "## 从官网进去 [#go]\n\n先看页脚。"),
  d("official-titles", "## 官方客服在哪里 [#where]\n\n先看页脚。"),

  d("virtual-currency", "钱包里放的是比特币，丢了没处找。"),
  d("virtual-currency", "要先买入USDT 的，停手。".replace("USDT", " USDT")),

  d("empty-support", "试过都不行，请联系客服。"),
  d("empty-support", "账单对不上，找平台客服解决。"),

  d("links", "看[断线](/failures/disconnected-long-ago)。"),
  d("links", "看[看账单](/failures/disconnect#chek-bill)。"),

  d("heading-ids", "## 先看这里\n\n先看账单。\n\n## 再看这里 [#then]\n\n再看短信。"),
  d("heading-ids", "## 一次 [#same]\n\n先看账单。\n\n## 两次 [#same]\n\n再看短信。"),

  d("plain-mdx", "<b>先看账单</b>"),
  d("plain-mdx", "| 甲 | 乙 |\n| --- | --- |\n| 账单 | 短信 |"),
  d("plain-mdx", "今天是 {today}。"),

  d("hidden-characters", "先看账\u200d单。"),
  d("hidden-characters", "先看账单\u2067。"),
  d("hidden-characters", "先看 Wi-Fi\u00a0有没有连上。"),

  d("terms", "帐单里没有这一笔。"),
  d("terms", "退出以后重新登陆一次。"),
  d("terms", "找到交易纪录。"),
  d("terms", "应用奔溃以后，先看账单。".replace("应用奔溃", "屏幕写着登陆失败")),
  d("terms", "连家里的 WiFi。"),

  d("fillers", "首先看账单，然后看短信。"),
  d("fillers", "退款在路上，耐心等候。"),
  d("fillers", "综上，先看账单。"),
  d("fillers", "您先看账单。"),
  d("fillers", "别怕！先看账单。"),

  d("compressed-words", "点到登录那里就倒，重开也一样。"),
  d("compressed-words", "改完密码，钱不动。"),
  d("compressed-words", "问一问收款那头的银行。"),

  d("typography", "打开 App，看账单,再看短信。"),
  d("typography", "连上Wi-Fi，看账单。"),
  d("typography", "他说“先看账单，再看短信。"),
  d("typography", "先看账单。。再看短信。"),
  d("typography", "先看账单 (最上面那条)。"),

  d("near-duplicates", "先把手机调成飞行模式，过一会儿再关掉，看左上角有没有出现信号格，再打开一个新网页。"),
  d("long-sentences", `${"打开账单往下翻找到昨天那一笔看它写着什么，".repeat(3)}再看银行短信里有没有同样的数目。`),
].map(({ rule, body }) => ({ rule, body: rule !== "never-share" && /<Contacts? /.test(body) ? body + never : body }));

/** The other article that says what the near-duplicate says. */
export const original = "先把手机调成飞行模式，过一会儿再关掉，看左上角有没有出现信号格，还没有就换个位置。";

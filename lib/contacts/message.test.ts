import { describe, expect, it } from "vitest";
import { judgeMessage } from "../text/scam-scripts/judge.ts";
import { findAddresses } from "../text/tokens/linkify.ts";
import { directory } from "./fixture.ts";
import { verdictOn, worstFirst } from "./message.ts";
import { locate } from "./verify.ts";

const verdict = (text: string) => verdictOn(text, locate(text, directory, findAddresses), judgeMessage(text));

/** A message, why it alarms ("" for not), whether it follows a script, and the reason. */
const golden: readonly (readonly [string, string, boolean, string])[] = [
  [
    "我是银行的，你的账户涉嫌洗钱，把钱转到安全账户核查，不信打 95588 问",
    "script",
    true,
    "a script beside a true number",
  ],
  ["你好，把验证码发给我，我帮你退", "script", true, "a plain demand, however short"],
  ["他让我打开共享屏幕", "script", true, "a plain demand, told"],
  ["取消请发送姓名+身份证号+银行卡号至1069000000088", "script", true, "a card's number to be sent somewhere"],
  ["不要把验证码发给客服，没有安全账户。", "", false, "the same demands, warned of"],
  ["客服说百万保障今天到期，让我打开共享屏幕关掉", "script", true, "a script without a number"],
  [
    "【银联】您的卡在境外消费 8888 元，如非本人操作请致电 +8695588",
    "script",
    true,
    "an imitated number that one is told to call",
  ],
  [
    "【积分】您的积分今日失效，请点击 cebbank.jf-dh.cc/x 兑换",
    "script",
    true,
    "an imitated address that one is told to open",
  ],
  ["+8695588", "imitation", false, "a number alone tells of no script"],
  ["0110", "imitation", false, "a number alone, three digits"],
  ["http://icbc.com.cn.pay-safe.vip/x", "imitation", false, "an address alone"],
  ["95588.vip 是工行的吗", "imitation", false, "a question about an address"],
  ["+8695588 是不是骗子", "imitation", false, "a question about a number"],
  ["95588", "", false, "a registered number"],
  ["95568 和 12366", "", false, "public hotlines"],
  ["13800000000 打了我三次", "", false, "a number that nobody knows accuses nobody"],
  ["【工商银行】您尾号4321的卡支出128.00元，如有疑问请致电95588。", "", false, "a bank's notice"],
  ["【招商银行】验证码 482913，请勿泄露给任何人，工作人员不会索要。", "", false, "a code that came as it should"],
  [
    "【学信网】您的学历验证报告已生成，请登录 www.chsi.com.cn 查看。",
    "",
    false,
    "leads to an official site and asks for nothing",
  ],
  ["我在 mybank.icbc.com.cn 登录时要输密码，正常吗", "", false, "an official site"],
  ["社区民警提醒：公检法不会电话办案，没有安全账户，接到此类电话打96110。", "", false, "a warning names scripts"],
  ["银行让我去网点更新身份证，说可以打95533问", "", false, "an identity card at the counter"],
  ["帮我收个验证码行不行，我登微信要用，收到发给我。", "script", true, "a code asked for by somebody who says 我"],
  ["公司要开通企业支付，财务把网银U盾密码拍照发我一下，急。", "script", true, "a password to be photographed"],
  ["验证码怎么一直没发给我", "", false, "a code that does not come is asked for by nobody"],
  ["WiFi密码发我一下", "", false, "a password that opens no money"],
  ["有没有闲置的银行卡，租一天三百，安全不违法。", "script", true, "an account for rent"],
  ["哥，借你银行卡过一下账，给你抽两个点。", "script", true, "an account lent for a share"],
  ["您在我们直播间中了苹果手机，付29元运费就寄出。", "script", true, "a prize that costs its postage"],
  ["【工信部】您的宽带将被强制断网，请按1接通人工客服。", "script", true, "a machine that threatens and connects"],
  ["你儿子在学校突发急病要手术，马上打两万到这个卡上。", "script", true, "kin in need, told by a stranger"],
  ["有人冒充我们公司老板在群里让会计打款三十万。", "script", true, "told in one sentence"],
  ["儿子，快递到付35块，你先付了，回头我给你。", "", false, "a family lays out money"],
  [
    "我在ICU走廊，医生说要先交五千押金，你方便的话来医院一趟，顺便带医保卡。",
    "",
    false,
    "a deposit at a hospital, and nowhere to send it",
  ],
  ["妈你把医保卡号拍给我，我在窗口给你挂号呢。", "", false, "a number for a counter"],
  ["今天银行的人给我打电话，让我去网点更新身份证，我下午去。", "", false, "a bank that called to the counter"],
  ["【菜鸟驿站】您的包裹已到3号楼驿站，取件码 5-2-3308，请于今日20点前领取。", "", false, "a locker's code"],
  ["【邮储银行】您的贷款本期应还2,980.15元，扣款日12月1日，请保证账户余额充足。", "", false, "a due date"],
  [
    "【税务总局】个税专项附加扣除信息确认开始，请在个人所得税App办理，12月31日前完成。",
    "",
    false,
    "an office, a date, its own app",
  ],
  [
    "【铁路12306】您购买的11月30日G7次列车因天气停运，可在30日内免费办理退票，票款原路退回。",
    "",
    false,
    "a train that does not run",
  ],
];

describe("what is said of a whole message", () => {
  it.each(golden)("“%s” alarms as “%s”, a script: %s. %s", (text, alarm, scam) => {
    expect([verdict(text).alarm ?? "", verdict(text).scam]).toEqual([alarm, scam]);
  });

  it("shows the worst first, and the rest as it stands in the text", () => {
    const text = "95588 13800000000 95511 https://t.cn/x 加微信 abc_001 icbc-kf.top +8695588 验证码382910";
    expect(worstFirst(locate(text, directory, findAddresses)).map(({ finding }) => finding.verdict)).toEqual([
      "secret",
      "spoofed",
      "lookalike",
      "contact-id",
      "shortlink",
      "unlisted",
      "public",
      "listed",
    ]);
  });
});

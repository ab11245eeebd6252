import type { ScriptId } from "./script-ids.ts";
import { any } from "./sign.ts";
import type { FoundSign } from "./signs.ts";

/** By what a script is told from others: wording of its own, and signs that go with it. */
interface Marks {
  readonly wording: string;
  readonly signs: readonly string[];
}

const marks: Readonly<Record<ScriptId, Marks>> = {
  "insurance-expiry": {
    wording:
      "百万[^。!?]{0,4}(?:保障|医疗|守护|医保|险)|(?:支付|账户|资金)安全险|保障[^。!?]{0,10}(?:到期|续费|扣|关|收费)|(?:保险|安全险|保障|月付)[^。!?]{0,10}(?:到期|一年到|不退|不关)|小额贷款保障",
    signs: ["pretext:feeThreat"],
  },
  "subscription-close": {
    wording: any(
      "会员|代理商?|经销商|批发商|商家联盟|直播|vip|分期|彩铃|商户保险|带货|套餐|年费|骑士卡",
      "误(?:开|操作|登记|设|办|点|选|录|将|把)",
    ),
    signs: ["pretext:feeThreat", "ask:atm", "ask:nfc"],
  },
  "campus-loan": {
    wording:
      "校园|学生(?:认证|账户|账号|身份|贷|信息|分期)|助学贷款|大学|在校|注销[^。!?]{0,8}(?:贷|金条|白条|花呗|借呗|账户)|(?:利率|额度)[^。!?]{0,8}(?:不符合|清空|归零|清零)",
    signs: ["pretext:credit", "ask:borrow"],
  },
  "safe-account": {
    wording:
      "公安|警官|警察|民警|检察|法院|法官|通缉|洗钱|涉案|涉嫌|逮捕|笔录|清查|安全账户|出入境|通管局|涉毒|毒品|违禁|专案|反诈中心|停机|资金核查|归集|广电局|疾控|money laundering|safe account",
    signs: ["pretext:case", "ask:safeAccount", "ask:collect", "ask:secrecy", "ask:handOver"],
  },
  "parcel-claim": {
    wording:
      "快递|包裹|快件|理赔|丢件|破损|海关|派送|甲醛|质检|召回|质量问题|染色|爆炸|到付|驿站|的件|备用金|package|parcel",
    signs: ["pretext:parcel", "pretext:compensation", "pretext:productBad"],
  },
  "flight-refund": {
    wording: "航班|机票|改签|退票|列车|车票|高铁|误机|起落架|航空|g\\d+次|12306",
    signs: ["pretext:travel", "pretext:compensation"],
  },
  "fake-support": {
    wording:
      "(?:网上|百度|搜|地图|微博|私信|评论)[^。!?]{0,16}(?:客服|电话)|(?:退款|退费|提现)[^。!?]{0,6}客服|客服[^。!?]{0,16}(?:付款码|收款码|扫脸|金额|代码|订单号|私信)",
    signs: ["pretext:refund"],
  },
  "screen-share": {
    wording:
      "共享屏幕|屏幕(?:的)?共享|共享(?:按钮|给|了|看)|会议(?:软件|号|链接|室|码|app)|(?:腾讯|钉钉|云)会议|zoom|远程|投屏|向日葵|todesk|teamviewer|anydesk|开(?:了)?共享|视频通话|云服务",
    signs: ["ask:screen"],
  },
  "task-orders": {
    wording:
      "刷单|任务|派单|做单|福利单|连单|组合单|补救?单|点赞|关注公众号|垫付|佣金|体验员|试衣|日结|兼职|在家|好评|刷数据|做数据|想看数|福利群|抢单|进群领|群里[^。!?]{0,8}红包",
    signs: ["pretext:job", "ask:topUp"],
  },
  "unfreeze-fee": {
    wording:
      "解冻|卡单|(?:提现|提款|出款|出金|取)[^。!?]{0,16}(?:冻结|填错|输错|写错|不出|不了|税|保证金|验资)|(?:填|输|少写)[^。!?]{0,6}(?:错|一位)|信誉分|积分不足|操作超时|解除监管|等额|同等金额|同样多",
    signs: ["pretext:blocked", "ask:runFlow"],
  },
  investment: {
    wording:
      "投资|荐股|股票|牛股|涨停|收益|盈利|翻倍|稳赚|内部(?:消息|数据|分析)|盘子|导师|老师带|虚拟币|交易所|开户|外汇|黄金td|期货|原始股|量化|彩票|漏洞|养老公寓|投[一二三四五六七八九十\\d]+万|数字资产|众筹|挖矿|清退",
    signs: ["pretext:invest", "pretext:romance"],
  },
  "loan-fee": {
    wording: "贷款|放款|下款|网贷|黑户|黑白户|无抵押|额度|借款|制卡费|刷新数据|还款能力|评分不足|低息",
    signs: ["pretext:loan"],
  },
  "credit-repair": {
    wording:
      "征信[^。!?]{0,6}(?:修复|洗白)|修复征信|洗白|逾期记录|停息挂账|债务(?:重组|优化)|罚息|协商|全额退|退保|减免",
    signs: ["pretext:creditFix"],
  },
  impersonation: {
    wording:
      "领导|老板|局长|王局|[李王张刘陈]总|班主任|教导主任|老师|家长|书记|同学|儿子|孩子|爷爷|奶奶|表弟|表哥|部队|采购|消防|猜猜|换号|私人号|语音|ai|闺女|女儿|校长|舅舅|妈[,:]|妈我",
    signs: [
      "pretext:superior",
      "pretext:family",
      "pretext:newContact",
      "pretext:accident",
      "ask:favour",
      "pretext:school",
    ],
  },
  "stranger-transfer": {
    wording: "转错|打错|误转|多(?:打|转)了|放错|误操作放款|手误|突然多了|陌生人[^。!?]{0,8}转",
    signs: ["pretext:stray", "ask:giveBack"],
  },
  "phishing-link": {
    wording: "点击|登录|戳|查看|下载|扫码|扫描",
    signs: ["link:strange", "link:short", "link:unknown", "pretext:accountBad", "pretext:lure", "pretext:sender"],
  },
  "card-rental": {
    wording:
      "(?:出租|租|收购|回收|借)[^。!?]{0,12}(?:卡|码|号)|跑分|走账|走流水|走一下|收点货款|取现金|架设|固话|四件套|换汇|u商|收u|飞机",
    signs: ["ask:rent"],
  },
  "second-scam": {
    wording: "追回|追款|拿回|挽回|被骗(?:的)?(?:钱|案|资金)|网警|黑客|回款|返款|立案费|返还|受害人|清算",
    signs: ["pretext:recover"],
  },
  "subsidy-prize": {
    wording:
      "补贴|补助|津贴|中奖|抽[中选]|幸运|奖金|扶持|扶贫|慰问金|助学金|消费券|以旧换新|免费领|送礼|退税|遗产|会费|领取",
    signs: ["pretext:reward", "pretext:charity"],
  },
  "game-trade": {
    wording: "游戏|皮肤|装备|防沉迷|明星|演唱会|内场|抢票|账号我收|号我要|买家|闲鱼|转转|代练|这个包我要|一把枪|卖号",
    signs: ["pretext:game", "pretext:ticket", "pretext:market", "ask:pickOut"],
  },
  extortion: {
    wording:
      "裸聊|视频[^。!?]{0,10}(?:录|群发|发过去|曝光)|照片在我手|身败名裂|上门服务|私家侦探|通讯录[^。!?]{0,8}(?:发|人)",
    signs: ["pretext:extortion", "pretext:romance"],
  },
};

const table = Object.entries(marks).map(([id, { wording, signs }]) => ({
  id: id as ScriptId,
  wording: new RegExp(wording, "g"),
  signs: new Set(signs),
}));

/** Most scripts that are told of one message. */
const MOST = 3;

/** The scripts that a message which is one follows, likeliest first: wording counts double, each sign once. */
export function scriptsOf(text: string, found: readonly FoundSign[]): ScriptId[] {
  const told = new Set(found.filter(({ warned }) => !warned).map(({ sign }) => sign));
  const points = table.map(({ id, wording, signs }) => {
    const words = new Set([...text.matchAll(wording)].map(([match]) => match)).size;
    const own = [...signs].filter((sign) => told.has(sign)).length;
    return { id, points: words > 0 ? 1 + Math.min(words, 3) + own : own / 2 };
  });
  return points
    .filter(({ points }) => points >= 2)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST)
    .map(({ id }) => id);
}

import { INVISIBLE, type PlainText } from "./plain.ts";
import type { Stretch } from "./token.ts";

/** What stands around digits, invisible characters left out: not beyond the line, at most so many characters. */
export interface Around {
  readonly before: string;
  readonly after: string;
  /** Nothing else stands in the text. */
  readonly alone: boolean;
  /** Nothing but numbers stands in the text. */
  readonly bare: boolean;
}

const [BEFORE, AFTER] = [18, 12];

/** What stands around a stretch of a text. */
export function around({ plain }: PlainText, { start, end }: Stretch): Around {
  const line = (side: string): string => side.split(INVISIBLE).join("");
  const before = line(plain.slice(Math.max(0, start - BEFORE), start)).replace(/^.*\n/s, "");
  const after = line(plain.slice(end, end + AFTER)).replace(/\n.*$/s, "");
  const rest = `${plain.slice(0, start)} ${plain.slice(end)}`;
  return { before, after, alone: !/[\p{L}\p{N}]/u.test(rest), bare: !/\p{L}/u.test(rest) };
}

// Between a word and the digits that it announces: "号", "是", a colon, brackets, "(6 位)".
const JOIN = '[\\s:=是为“”"「」【】\\[\\]()（），,#№\\-—]{0,5}(?:no\\.?|\\d ?位(?:数字?)?)?[\\s:=是为()]{0,3}$';
const labelled = (words: string): RegExp => new RegExp(`(?:${words})${JOIN}`, "i");

const code = labelled(
  "验证码|驗證碼|校验码|确认码|动态码|动态密码|动态口令|短信码|短信密码|授权码|随机码|安全码|verification code|security code|passcode|\\botp|\\bcvv2?|\\bcode",
);
const codeBehind =
  /^[\s(]*(?:是|为)?[你您]?(?:本次)?的?(?:短信|登录|支付|付款|交易|手机|动态)?(?:验证码|校验码|动态码|驗證碼)/;

/** Whether the digits are said to be a code. */
export const isCalledCode = ({ before, after }: Around): boolean => code.test(before) || codeBehind.test(after);

const card = labelled("卡号|银行卡|信用卡|借记卡|储蓄卡|(?:收款|对方|银行)[账帐][号户]|card(?: no)?");

/** Whether the digits are said to be a card's. */
export const isCalledCard = ({ before }: Around): boolean => card.test(before);

/** Names of numbers that nobody calls. */
const counted = labelled(
  "单号|订单|运单|快递单|面单|流水号?|交易号|商户号|参考号|编号|代码|保单号?|案号|文号|文书号|合同号?|协议号|[取提]货码|取件码|取票[码号]|提取码|核销码|券码|兑换码|消费码|工号|警号|警官证|学号|考号|准考证号?|房号|房间|门牌|桌号|座位|确认号|预订号|航班号?|车次|尾号|尾数|末[三四34六6]位|后[三四34六6]位|前[三四34六6]位|邮编|邮政编码|身份证号?码?|证件号码?|护照号?|社保号|医保号|车牌号?|票号|批号|批次|序列号|凭证号?|回执号?|受理号|通知书?号?|报案号|立案号|激活码|密码|口令|邀请码|推荐码|优惠码|股票|基金|版本|型号|区号|楼|栋|室|第|\\bv(?:er(?:sion)?)?\\.?|\\bimei|\\bsn|\\border|\\btracking|\\bref",
);

/** Whether the digits are said to be an order's, a waybill's, a law's. */
export const isCalledOther = ({ before }: Around): boolean => counted.test(before);

/** An account may be a telephone number, so only digits that are none are left out for such words. */
const account = labelled("[账帐][号户]|户号|会员号|客户号|用户名?|卡号|积分|uid|\\bid|号段|数字");
export const isCalledAccount = ({ before }: Around): boolean => account.test(before);

const call =
  /电[话話]|致[电電]|[来來去回接][电電]|打(?!款|钱|车|折|包|工)|[拨撥]|联系|聯絡|找|热线|熱線|客服|咨询|谘询|詢|询|号码|號碼|报警|求助|转接|转(?:至|人工)?\s*$|座机|专线|举报|投诉|服务(?!费)|短信|发送|回复|加我|\bcall|\btel|phone|dial|hotline|[☎📞【]\s*$/iu;
const callBehind =
  /^[\s】]*(?:这个|是(?!元|块)|来[电的]|打[来给了过]|给我|报警|热线|客服|专线|急救|反诈|民警|指挥|平台|举报|咨询|打不通|的?电[话話]|短信|叫|显示|发来|号(?!楼|线|店|桌|房)|转人工|转接|人工|、?或?\d{3,5}报警)/;

/** Whether somebody is called, or calls, by these digits. */
export const isCalled = ({ before, after }: Around): boolean =>
  call.test(before.replace(/^.*[。！？!?]/s, "")) || callBehind.test(after);

const currency = /(?:[¥￥$€£₮]|\b(?:rmb|usdt?|hkd|cny|eur|jpy|gbp)|人民币|余额|金额)[\s:为]*-?$/i;
const money =
  /(?:余额|金额|额度|本金|合计|总计|共计?|支出|收入|消费|支付|付款?|充值?|入账|存入?|取款?|转[账了出入走去给]|汇[了款]?|还款?|欠款?|借款?|扣款?|收[了到]|赚|花|投|交[了费]|缴|价格?|退款?|退了|提现|限额|补贴|奖金|保证金|费用?|亏|损失|被骗|骗[了走]|[仅只才就]要?|[约近超]过?|多达|高达|满|达到?)[了过到约为是有近:\s]*-?$/;
const unit =
  /^\s*(?:元|块|圆|万|千|百|亿|笔|次|天|年|月|小时|分钟?|秒|％|%|度|积分|[Uu](?:SDT|sdt)?(?![a-z])|币|刀|美[元金]|港[币元]|欧元|日元|韩元|泰铢|余元|多[元块万])|^\.\d{1,2}(?!\d)|^,\d{3}(?:\.\d|\s*[元块万])/;
const unitUnknown =
  /^\s*(?:个|人(?!工)|名|日|条|字|家|户|件|步|位|点|折|倍|岁|米|公里|斤|克|平|套|台|张|单|步|枚|粉丝?|字节|kb|mb|ml|kg|km|[gm]b?(?![a-z]))/i;

/** Whether the digits are an amount, a date, a span of time. */
export const isMeasured = ({ before, after }: Around): boolean =>
  currency.test(before) || unit.test(after) || /\d:$/.test(before);

/** The same where the digits belong to nobody, and a word may follow a number: "95588人工". */
export const isCounted = (around: Around): boolean => isMeasured(around) || unitUnknown.test(around.after);

/** Whether the words before the digits speak of money. */
export const isMoney = ({ before }: Around): boolean => money.test(before);

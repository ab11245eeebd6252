import { type Act, actsIn } from "./act.ts";
import { isForbidden } from "./negation.ts";
import { clauseAt, type Reading } from "./reading.ts";
import { type Advice, advised } from "./told.ts";

const APP = "app|应用|软件|客户端|程序|钱包|插件|扩展|旧版|老版|图标";
const PHONE = "手机|系统|设备|硬件|钱包|冷钱包|整机|机器|机子|平板|iphone|安卓";
/** Whatever can take data or keys with it. */
const DESTROY: readonly RegExp[] = [
  /卸载|卸(?:掉|了|咯|喽|啰|干净|完|一下|它|吧)|重装|重新?安装(?!程序)|重新装|装回来/g,
  new RegExp(
    `(?:删(?:掉|除|了|咯|喽|啰|一下)?|移(?:除|掉|走))(?:这个|那个|旧的?|原来的?|您的?|你的?|手机上?的?|里的|浏览器)*(?:${APP})`,
    "g",
  ),
  new RegExp(`(?:${APP})[^,]{0,6}?(删(?:掉|除|了|咯|喽|啰|一下|再|后)|移(?:除|掉|走)|抹掉|清(?:掉|除|理掉)|卸)`, "g"),
  /删(?:掉|除|了)?(?:再|之后|以后|后|然后)?(?:重新?|从商店)?(?:去)?(?:下(?!面|午|次|去|方)|下载|装|安装)/g,
  /(?:删(?:掉|除|了|咯|喽|啰)|移(?:除|掉))(?:再|后|了)?$/g,
  // An account that is closed takes its records and what is in it along.
  /(?:账号|账户|钱包|号)[^,]{0,4}?(注销|销掉|销户|关闭账户)(?![前时的]|以?后(?:不|无|会)|之前|需|要|流程|申请|原因|条件|失败|不了)|(?:把|将|先|直接|建议|不如|您|你|就|请)(?:[^,不]{0,4})?(注销(?:掉|了|一下)?(?:再|重新|后重|$|吧|重))|注销[^,]{0,4}?(?:再|重新|重)(?:新)?(?:开|注册|申请|办|建|来)/g,
  /^(?:您|你|请|先|那就|直接|麻烦|那)*(?:移除|删除|删掉)(?:再|后|以后|之后|，)?(?:重新)?(?:添加|导入|创建)/g,
  /(?:删除?|清(?:除|空|掉|理|一清|一下|了|干净)?|抹(?:掉|除)|擦除|格掉)(?:应用|app|全部|所有|一下|它的?|手机|本地|用户|钱包|里面?的?|的|账号|账户|存储|空间|微信|支付宝|程序|软件)*(?:数据|存储(?:空间)?|资料|内容)/g,
  /(?:数据|存储空间|本地(?:资料|文件|内容))[^,]{0,10}?((?:清(?:除|空|掉|了|一下|一清|干净|理)|抹|擦|删(?:除|掉|了|光|干净|一下)))/g,
  // A whole device: “清空这台手机”, “现在这台清空就行”.
  /清(?:空|干净)(?:一下)?(?:您的?|你的?|这|那|整|旧)?[台部个只]?(?:手机|设备|机器|机子|平板|钱包)|(?:这|那|整|旧)[台部只](?:手机|设备|机器|机子|平板)?[^,]{0,3}?(清(?:空|干净|掉|了))/g,
  /(?:恢复|还原|回到|重置)(?:一下|到|成|为|下)?(?:出厂|原厂|初始)|还原(?:一下|到)?(?:所有设置|手机|系统)|出厂设置|(?:恢复|还原|变)成?(?:刚买|新机|刚拆封)|重置(?:所有|全部)(?:内容|设置|数据)|\breset\b|刷(?:个|一下|下|一刷)?(?:机|系统|固件|包)(?!包|器)|刷[^,]{0,4}?(?:官方|原厂)(?:包|系统|固件)|双清|三清|格式化|格掉|抹(?:掉|除)(?:手机|设备|系统|机器|平板|iphone|安卓)?(?:上|里面?)?的?(?:所有|全部|一切)?(?:内容|数据|设置)?|\bwipe\b/g,
  /重置(?:完|以?后|一下|就)(?!密码)/g,
  new RegExp(
    `(?:重置|初始化)(?:一下|下)?(?:您的|你的|整个|整台|这台|这个)?(?:${PHONE})|(?:${PHONE})(?!上|里|号|银行)[^,]{0,2}?((?:重置|初始化|还原))`,
    "g",
  ),
  /刷(?:个|一个)?新?系统|换(?:一)?(?:台|部|支|个|只)?新(?:的)?(?:手机|机子?|设备)|换(?:手机|机(?!会|构|型|票|关))|换(?:一)?(?:台|部|支|个)[^,]{0,5}?新(?:的|手机|机)|换(?:一)?(?:台|部|支|个)(?:手机|机子?|吧|$|安卓|苹果|华为|配置|好点|高)(?![^,]{0,6}(?:打|拨|联系|扫|拍|号))/g,
];
/** Clauses without these destroy nothing. */
const HINT = /[卸装删销移清抹擦格刷换]|恢复|还原|重置|初始化|出厂|reset|wipe|变成/;
const NAMED_APP = new RegExp(APP);
/** Another phone is a new one where the old one is blamed; else it may be anybody's, to call from. */
const AGED = /旧|老|太卡|卡顿|兼容|型号|系统|不支持|配置|内存/;
const INTRUDER =
  /远程|木马|病毒|诈骗|骗子|对方|来路不明|不明|陌生|可疑|假(?:的)?(?:app|软件|应用)|共享软件|会议软件|todesk|向日葵|anydesk|teamviewer/;
const OTHER_THING =
  /短信|消息|通知|聊天|记录|好友|联系人|照片|图片|链接|提醒|评论|卡片|自动|快捷|sd卡|内存卡|u盘|电脑|会议软件|对方让|草稿|收藏|角标/;
const OTHER_RESET = /密码|网络|路由|蓝牙|筛选|输入/;

/** The first advice of a text to do what can destroy data: to uninstall, clear, reset, remove a wallet or change phones. */
export function findDestruction(reading: Reading): Advice | undefined {
  return advised(
    reading,
    actsIn(reading, DESTROY, { hint: HINT }).filter((act) => isDestruction(reading, act)),
  )[0];
}

/** “清缓存”, “删掉那条短信”, “换一部手机打给家里人” destroy nothing. */
function isDestruction(reading: Reading, { clause, start, end }: Act): boolean {
  const { text } = clauseAt(reading, clause);
  const match = text.slice(start, end);
  // What a swindler made them install is to go.
  if (/卸|删|移/.test(match) && INTRUDER.test(clauseAt(reading, clause - 1).text + text) && !/钱包/.test(text))
    return false;
  const says = (pattern: RegExp): boolean => reading.clauses.some((one) => pattern.test(one.text));
  if (/换.?[台部支个]/.test(match) && !match.includes("新") && !says(AGED) && !/下载|安装|导入/.test(text.slice(end)))
    return false;
  if (match.startsWith("重置") && says(OTHER_RESET)) return false;
  if (/^(?:删|移)/.test(match) && end === text.length && !/数据|钱包/.test(match))
    return NAMED_APP.test(text + clauseAt(reading, clause - 1).text) && !OTHER_THING.test(text);
  if (/删|移除|清/.test(match) && !/数据|卸|钱包|应用|app/.test(match))
    return !OTHER_THING.test(text.slice(0, end + 2));
  return !(match.includes("格式化") && OTHER_THING.test(text)) && (!/缓存|垃圾/.test(match) || match.includes("数据"));
}

const KEYS = "助记词|私钥|恢复(?:信息|词|短语|码)|种子词|密钥|钱包";
const KEEP = "抄|备份|记(?:下|好|在|录)|写(?:下|在|好)|保存|导出|留好|存好|手边|收好";
const BACKUP = new RegExp(
  `(?:${KEEP})[^,]{0,8}?(?:${KEYS})|(?:${KEYS})[^,]{0,10}?(?:${KEEP})|自保管[^,]{0,8}?(?:卸载|重装|删|清)`,
);

const WAVED_ASIDE = /(?:不用|不必|无需|不需要|没必要|用不着)[^,]*$/;

/** Whether a text tells those who keep their own keys to back them up; to name the words in a warning of swindlers is not enough. */
export function warnsOfLoss({ clauses }: Reading): boolean {
  return clauses.some(({ text }) => {
    const found = BACKUP.exec(text);
    if (!found) return false;
    const before = text.slice(0, found.index);
    // “不用备份助记词” waves it aside; “没备份助记词的，别做” warns.
    return !WAVED_ASIDE.test(before) || !isForbidden(before);
  });
}

import { type Act, actsIn } from "./act.ts";
import { clauseAt, type Reading } from "./reading.ts";

const SCREEN = "(?:屏幕|桌面|手机|画面|界面)";
const SHARING = `${SCREEN}(?:共享|分享|投影|镜像|投屏)|镜像投?屏?|直播屏幕|(?:共享|分享)(?:一下|给我)?(?:您的?|你的?)?(?:手机)?${SCREEN}|投屏|共享(?=打开|开|一下|按钮|$|权限)|远[程端控](?:控制|协助|操作|桌面|软件|工具|连接|指导)?(?!银行)`;
const TOOLS = `${SHARING}|向日葵|todesk|teamviewer|anydesk|rustdesk|quicksupport|(?:腾讯|钉钉|飞书|视频|云|线上|安全防护)?会议(?:软件|室|号|app|链接)?(?!记录)|\\bzoom\\b|\\bteams\\b|控制(?:您的?|你的?)?(?:屏幕|手机)|控制权限|会议号|入会|无障碍权限|房间号`;
const OPEN =
  "打开|开启|开(?:一下|个|下|起|通|着)?(?!了|过)|启动|点(?:击|开|一下)?|同意|接受|允许|授权|安装|装(?:一下|个|上)?|下载|下(?:一个|个)|使用|用(?:一下)?|进(?:入|来)?|加(?:入|进)?|接通|配合|切(?:换)?到|输(?:入)?|选(?:择)?";
const US = "(?:我们?|客服|这边|技术|专员|工程师|工作人员|同事)";

/** Wordings of showing or handing over the screen. */
const SCREEN_ACTS: readonly RegExp[] = [
  new RegExp(`(?:${OPEN})[^,、要让叫]{0,8}?(?:${TOOLS})`, "g"),
  new RegExp(
    `(?:${SHARING})[^,别不勿]{0,4}?(?:打开|开(?:一下|启|起来|$)|点(?:一下|上|开)|给我|给客服|权限给|过来|一下)`,
    "g",
  ),
  new RegExp(
    `${SCREEN}[^,]{0,4}?(?:能不能|可以|麻烦|也)?(?:共享|分享|投|投射|投放|镜像)(?:给|到|过来|一下|出来|我)`,
    "g",
  ),
  new RegExp(`${SCREEN}[^,]{0,3}?(?:让|给)${US}[^,]{0,3}?(?:看|瞧|操作)`, "g"),
  new RegExp(`让${US}[^,]{0,4}?(?:看|瞧)[^,]{0,4}?(?:您的?|你的?)?(?:手机)?${SCREEN}`, "g"),
  new RegExp(`(?:共享|分享)(?:一下|给我|给客服)?(?:您的?|你的?)?(?:手机)?${SCREEN}`, "g"),
  new RegExp(`${US}[^,]{0,6}?(远[程端](?:帮|给您|给你|排查|看下|看一下|看看|给|协助|操作|到|连|进|看|处理|调试))`, "g"),
  new RegExp(`${US}[^,]{0,4}?(?:电脑)?((?:连|接管|控制|操作)(?:到|上)?[^,]{0,2}?(?:您|你)的?手机)`, "g"),
  /(?:镜头|摄像头)[^,]{0,4}?(?:对着|对准|拍着?)[^,]{0,4}?(?:屏幕|手机)/g,
];

/** Clauses without these speak of no screen. */
const HINT = /屏|共享|分享|投|远[程端控]|会议|向日葵|控制|镜|桌面|画面|界面|入会|房间号|直播|接管|无障碍|[a-z]{4}/;

/** The requests of a reading to show or hand over the screen, told or not. */
export function screenShows(reading: Reading): Act[] {
  return actsIn(reading, SCREEN_ACTS, { hint: HINT }).filter(({ clause, start, end }) => {
    const { text } = clauseAt(reading, clause);
    return !isStateOrEnd(text.slice(0, start), text.slice(start, end), text.slice(end));
  });
}

/** “共享屏幕还开着”, “关掉远程软件”: a state, or its end. */
function isStateOrEnd(before: string, match: string, after: string): boolean {
  if (/^开着/.test(match) && !/给|让/.test(after)) return true;
  if (/(?:关|退出|停止|断开|取消|结束|卸|禁)[^,]*$/.test(before)) return true;
  return /^[^,]{0,8}?(?:开着|没关|还在|时|的时候|期间|关)/.test(after);
}

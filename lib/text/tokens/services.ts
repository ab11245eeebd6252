/** Services for messages as they are called, and miscalled to get past a filter: the inside of a regular expression. */
const WECHAT =
  "企业微信|微\\s?信|薇信|溦信|徽信|威信|維信|维信|微x|wei信|\\bw信|\\bv信|we\\s?chat|weixin|\\bvx|\\bwx(?!id_)|\\bv\\sx|绿泡泡|[薇威微v]\\s?[❤♥]\u200b?";
const QQ = "\\bq\\s?q|扣扣|叩叩|抠抠|球球|秋秋";
const MESSENGERS =
  "telegram|\\btg|纸飞机|whats\\s?app|\\bwhats|\\bskype|kakao\\s?talk|\\bzalo|\\bviber|\\bpotato|蝙蝠|腾讯会议|\\bzoom";

/** Services whose name says what it is. */
export const services = `${WECHAT}|${QQ}|${MESSENGERS}`;

/** Words of other meanings ("飞机", "LINE", "会议"): an id must be announced. */
export const wordsForServices =
  "飞机|电报|卫星|企鹅|\\bline|賴|\\bsignal|密聊|土豆|钉钉|飞书|陌陌|探探|旺旺|抖音|快手|小红书|[闲咸]鱼|\\bins|messenger|instagram|会议|群";

/** What may stand between the service and the id. */
export const between =
  "同号|客服|联系人?|联络|添加|搜索?|加|账号|帐号|号码|群号|群|号|ids?(?![a-z])|咨询|私聊|专员|经理|老师|导师|助理|名称?|昵称|是|为|[:=→➡(\\s\u200b【「“-]";

/** What follows a service's name and is no id. */
export const noId =
  /^(?:pay|apps?|android|ios|iphone|ipad|mac|windows|login|wallet|official|support|premium|web|desktop|mobile|music|browser|channel|group|code|card|team|work|https?|everyone|all|context|type|graph|media|import)(?![a-z])/i;

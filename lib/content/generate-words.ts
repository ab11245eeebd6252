/** Words that generated articles are put together from; each list fills the slot of its name. */
export const words = {
  place: split(
    "地铁站 早市 药店 加油站 理发店 幼儿园门口 食堂 火车站 公交车上 水果摊 便利店 停车场 体检中心 快递柜前 酒店前台 小区门口 电影院 菜市场 修车铺 学校窗口 网吧 面馆 花店 服务区 景区检票口",
  ),
  device: split(
    "旧安卓机 新换的手机 平板 折叠屏手机 双卡手机 老人机 工作手机 备用机 苹果手机 鸿蒙手机 刚刷过系统的手机 借来的手机 屏幕碎了的手机 内存快满的手机 没插卡的手机",
  ),
  action: split(
    "交话费 付房租 买菜 充公交卡 交学费 订车票 买药 还信用卡 发红包 收货款 付押金 缴电费 交物业费 挂号 付停车费 买早点 转给家里 提到银行卡 续会员 付尾款",
  ),
  look: split(
    "按钮是灰的 页面空白 一直转圈 弹回首页 数字不动 只剩标题 提示一闪就没 跳到登录页 列表是空的 卡在加载 按了没反应 图标变灰 金额写成横线 确认键被遮住 字叠在一起",
  ),
  part: split(
    "付款页 账单页 绑卡页 安全中心 余额页 收款码 扫码页 设置页 消息列表 实名页 转账页 提现页 优惠券页 客服窗口 设备管理 自动扣款页 登录页 限额说明",
  ),
  reason: split(
    "登记的手机号和银行的不一致 旧版不认新的接口 系统时间差了好几分钟 后台限制了联网 那张卡快到期 商家当天停了收款 账户等级没升上去 银行夜里在对账 同一单重复提交 网络换了出口 权限被系统收回 缓存里留着旧结果 收款方换过账户 姓名里有生僻字 证件过了有效期 手机开着省电 代理软件改了线路 存储空间写满",
  ),
  check: split(
    "账单里这一笔的状态 银行卡的明细 商家的收款记录 可用余额那一行 手机系统的时间 版本号 绑定的卡尾号 登录过的设备 订单号和金额 公告里的时间 实名信息 通知权限 网络是不是通的 提示的原文",
  ),
  repair: split(
    "重新打开钱包 换到信号好的地方 在设置里打开权限 更新到应用商店里的新版 退出后再登录 换一条线路 关掉省电 把时间改成自动 腾出空间 等公告写的时间过去 请银行核对手机号 重新选一次扣款的卡 在原订单里继续 关掉代理软件",
  ),
  who: split("店员 收款人 家里人 物业 司机 房东 同事 卖家 网点柜员 学校老师 快递员 摊主 车队队长 合租的人 客户 老板"),
  when: split(
    "刚更新完 换手机以后 夜里 月初 发工资那天 节假日 换过号码 出国以后 信号差的时候 第一次用 久没打开 改过密码 连着公共网络 开着两个钱包 刚绑完卡",
  ),
  keep: split("截图 订单页 小票 扣款短信 聊天记录 提示的原文 交易时间 单号 商家名称 卡尾号 客服的工单号 通话时间"),
  mood: split("多半 常常 有时 一般 少数时候 往往 偶尔 大多数情况下"),
  end: split("付不了 打不开 没到账 对不上 被拦下 查不到 退不回 登不上 绑不上 收不到码 显示不全 没反应"),
} as const;

export type Slot = keyof typeof words;

/** Characters that names of shops and wallets are drawn from, so that a thousand articles do not share one vocabulary. */
export const nameCharacters = [
  ...new Set(
    "云松竹梅江河湖海石泉林桥东西南北春夏秋冬金木火土日月星辰风雨雷电青蓝紫白红黄绿乌长宽高远清明安宁福康顺达利丰盛荣华美佳新旺兴隆源恒泰和平正信诚德义仁礼智勇乐欣悦怡晨曦晓暮霞露霜雪冰凌波涛浪潮帆舟渡港湾岛礁沙滩鹿鹤雁鸥燕鹰鲸鲤麦稻谷穗豆果桃李杏梨橙柚茶酒盐糖醋酱面饼糕粥",
  ),
];

/** What a name ends in. */
export const nameEndings = split("超市 药房 面馆 书店 五金店 茶庄 影院 车行 花坊 网店 诊所 驿站 食堂 百货 水站");

/** Sentences of running text. */
export const sentences = lines(`
在{place}{action}，{part}{look}，先停手，看{check}。
{when}{mood}会这样，{reason}，钱还在原来的地方。
{who}说没收到，不等于没付成，以{check}为准。
如果{part}{look}，{mood}是{reason}。
先看{check}，再决定要不要{repair}。
{name}那边收款正常，问题就出在{device}或账户上。
用{device}的，{when}要先看{check}。
{repair}以后还是老样子，就不要一直点了。
{mood}不用重装，{repair}就够了。
给{who}看一眼{part}，两边对上时间和金额。
{name}的{who}能查到有没有进账，让对方看收款记录。
{reason}的时候，{part}会显示成{look}，这不代表钱没了。
留好{keep}和{keep}，找人查的时候用得上。
{action}急着要办，可以先用现金，把{keep}留好。
{when}碰到{look}，先把{keep}记下来。
同一个账户在{device}上也不行，多半不是手机的事。
{name}{mood}会在{place}贴出通知，先看一眼再排队。
{look}的时候，别按返回键，等页面自己走完。
`);

/** Titles of ordinary steps. */
export const stepTitles = lines(`
看{check}
到{part}里找一遍
{repair}
请{who}对一下
记下{keep}
`);

/** Items of a list at the end. */
export const habits = lines(`
{when}先小额试一笔，再{action}。
{part}里的提醒打开，{look}时能早点知道。
{keep}存到手机之外的地方。
常去{name}的，记住它的收款名称。
{device}上只留一个钱包的登录。
{action}前看一眼{check}。
`);

function split(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

function lines(text: string): readonly string[] {
  return text.trim().split("\n");
}

/** Sites that hide where they lead. */
export const shortLinks: readonly string[] = (
  "t.cn url.cn w.url.cn url.cy dwz.cn dwz.win dwz.mk dwz.date suo.im suo.nz suo.yt suowo.cn mrw.so u.nu rrd.me rrd.cool t.hk 985.so sourl.cn sohu.gg 6du.in " +
  "3.ly xsm.ink aiurl.cn 0x9.me tinyurl.com bit.ly bitly.com t.co goo.gl is.gd v.gd ow.ly cutt.ly rebrand.ly s.id shorturl.at rb.gy tiny.cc tiny.one lnkd.in buff.ly " +
  "reurl.cc lihi.cc lihi1.com pse.is ppt.cc t.ly bl.ink short.io qr.ae x.co adf.ly shrtco.de 1drv.ms z9.fr c-n.cn mtw.so m6z.cn kuso.pub kurl.cn kks.me jmp.sh " +
  "tb.cn c.tb.cn m.tb.cn e.tb.cn dpurl.cn xhslink.com b23.tv v.douyin.com v.kuaishou.com k.kuaishou.com 3.cn u.jd.com z.cn surl.amap.com"
).split(" ");

/** Addresses that open a talk with somebody: who it is, they do not show. */
export const talkLinks: readonly string[] =
  "t.me telegram.me telegram.dog wa.me api.whatsapp.com chat.whatsapp.com line.me lin.ee u.wechat.com qm.qq.com jq.qq.com discord.gg signal.me m.me".split(
    " ",
  );

/** What the site is called and how it describes itself; everything a deployment changes comes from the environment, see site.server.ts. */
export const site = {
  name: "钱包急救",
  tagline: "数字钱包出问题，先看这里",
  description:
    "数字钱包断线、登不上、付款失败、余额不对、账户被锁时先看这里：钱安不安全，能不能再付一次，要等多久，找谁。非官方，没有广告和下载。",
  unofficial: "本站与任何钱包、银行、支付机构都没有关系，不会联系你，也不会要你的密码和验证码。",
  language: "zh-Hans",
  /** Where a registration number must lead, by the rules of the register. */
  icpRegister: "https://beian.miit.gov.cn/",
} as const;

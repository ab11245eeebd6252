/** The sheet of an embedded section, complete: a page in a frame shares nothing with the site. Its policy names it by its hash. */
export const embedStyle = [
  ":root{color-scheme:light dark;--paper:#fffdf9;--ink:#25222b;--soft:#5f5967;--rule:#ddd5ca;--accent:#5b3470;--tint:#f0e8f3;--alarm:#9c2c1c}",
  "@media(prefers-color-scheme:dark){:root{--paper:#221f26;--ink:#ece7e0;--soft:#b3abb8;--rule:#3d3843;--accent:#d3b4e6;--tint:#3a3043;--alarm:#ff9c8a}}",
  '*{box-sizing:border-box}body{margin:0;padding:.875rem 1rem;background:var(--paper);color:var(--ink);font:1.0625rem/1.7 -apple-system,"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;overflow-wrap:break-word;line-break:strict}',
  "main{max-width:36em}h1,h2,h3{margin:0;line-height:1.4;word-break:keep-all}h1{font-size:1.25rem}h2{margin:1.25rem 0 .25rem;font-size:1.0625rem}p,ul,ol,dl,dd{margin:0;padding:0}p+p,p+ul,p+ol,ul+p{margin-top:.5rem}ul,ol{padding-left:1.5rem}",
  "a{color:var(--accent);text-underline-offset:.2em}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}",
  ".kicker{margin-bottom:.25rem}.kicker,.when,.foot,small{color:var(--soft);font-size:.875rem}.kicker b{font-weight:400;border:1px solid var(--rule);border-radius:.25rem;padding:0 .375rem;margin-left:.25rem}",
  ".line{margin:.75rem 0;padding:.5rem .75rem;border:2px solid;border-radius:.5rem}.line dt{float:left;margin-right:.5rem;color:var(--soft);font-size:.875rem;line-height:1.8rem}",
  "h1+p,h1+.lead{margin-top:.5rem}.steps>li{padding:.5rem 0}.steps>li+li{border-top:1px solid var(--rule)}.steps p{margin-top:.125rem}[aria-current]{background:var(--tint);box-shadow:0 0 0 .375rem var(--tint);border-radius:.125rem;outline:2px solid transparent}",
  ".prompt{margin:.5rem 0;padding:.5rem .75rem;border:1px solid var(--rule);border-radius:.5rem}.says,.model-name,.warning-title,.contact-name{font-weight:700}.prompt p,.warning p{margin-top:.125rem}.model{margin-top:.5rem;padding-left:.75rem;border-left:3px solid var(--accent)}.warning{margin:.75rem 0;padding-left:.75rem;border-left:3px solid var(--alarm)}.warning-title{color:var(--alarm)}",
  ".contacts,.article-list{list-style:none;padding:0}.contacts li{padding:.375rem 0}.contacts p{margin:0}.foot{margin-top:1rem;padding-top:.5rem;border-top:1px solid var(--rule)}",
].join("");

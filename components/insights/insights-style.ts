/** The whole sheet of the editors' room; the policy allows it by its hash, and no other. */
export const insightsStyle = `
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%}
body{margin:0;background:#faf7f2;color:#25222b;font:1rem/1.6 -apple-system,"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;overflow-wrap:break-word}
main,header{max-width:64rem;margin:0 auto;padding:0 1rem}
header{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;padding-top:1rem}
h1{margin:.5rem 0;font-size:1.5rem;text-wrap:balance}
time{white-space:nowrap}
h2{margin:2rem 0 .5rem;font-size:1.25rem}
a{color:#5b3470}
.quiet{color:#5f5967;font-size:.875rem}
nav a{display:inline-block;min-height:2.75rem;padding:.5rem .75rem .5rem 0}
.wide{overflow-x:auto}
.wide table{min-width:46rem}
table{width:100%;border-collapse:collapse}
th,td{padding:.5rem;border-bottom:1px solid #ddd5ca;text-align:left;vertical-align:top}
th{font-weight:600;white-space:nowrap}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.handled{color:#5f5967}
ul{margin:.25rem 0;padding-left:1.25rem}
figure{margin:1rem 0}
figcaption{color:#5f5967;font-size:.875rem}
.chart{display:block;width:100%;height:auto;max-width:40rem;overflow:visible;font-size:12px}
.chart text{white-space:pre}
input{min-height:2.75rem;padding:.25rem .5rem;border:1px solid #5f5967;border-radius:.5rem;background:#fffdf9;color:inherit;font:inherit}
button{min-height:2.75rem;padding:0 1rem;border:1px solid #5b3470;border-radius:.5rem;background:#fffdf9;color:#5b3470;font:inherit}
td form{display:flex;flex-wrap:wrap}
td input{width:8rem;margin:0 .5rem .25rem 0}
.sign-in label{display:block;margin:1rem 0}
.sign-in input{display:block;width:100%;max-width:20rem}
.wrong{font-weight:600}
summary{cursor:pointer;min-height:1.75rem}
:focus-visible{outline:3px solid #5b3470;outline-offset:2px}
@media (prefers-color-scheme:dark){
body{background:#19171c;color:#ece7e0}
a,button{color:#d3b4e6;border-color:#d3b4e6}
input,button{background:#221f26}
th,td{border-color:#3d3843}
.quiet,.handled,figcaption{color:#b3abb8}
input{border-color:#b3abb8}
:focus-visible{outline-color:#d3b4e6}
}
@media print{form,nav{display:none}body{background:#fff;color:#000}}
`.trim();

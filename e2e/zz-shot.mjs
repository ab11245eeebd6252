import { chromium } from "@playwright/test";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu"] });
for (const [name, path] of [["dev","/developers"],["embed","/embed/101-6"],["embedall","/embed/201"],["embedprompt","/embed/501"]])
 for (const w of process.argv.slice(2).map(Number)) for (const colorScheme of ["light","dark"]) {
  if (colorScheme==="dark" && w===768) continue;
  const p = await b.newPage({ viewport: { width: w, height: 900 }, colorScheme });
  await p.goto("http://localhost:4391"+path);
  if (name==="dev" && w!==320) await p.evaluate(()=>{ document.querySelectorAll("details").forEach((d,i)=>{ if([1,3,9].includes(i)) d.open=true; }); });
  const side = await p.evaluate(()=>document.documentElement.scrollWidth-innerWidth);
  if (side>0) console.log("SIDEWAYS", path, w, side);
  await p.screenshot({ path: `/tmp/w/api-shots/${name}-${w}-${colorScheme}.png`, fullPage: true });
  await p.close();
 }
await b.close();

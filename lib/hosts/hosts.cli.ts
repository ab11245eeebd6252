import { parseArgs } from "node:util";
import { writeHosts } from "./hosts.server.ts";

const help = `npm run hosts -- [--name example.org] [--root /srv/wallet-aid/current/site] [--cert <证书> --key <私钥>]

照着 dist/ 写出每种主机的配置，放在 hosts/：nginx、Caddy、Netlify、Cloudflare Pages、Vercel、对象存储。
  --name  网站的域名；不写时 nginx 答任何域名，Caddy 只听 80 端口
  --root  网站在主机上的文件夹
  --cert  nginx 用的证书和私钥（Caddy 自己申请证书，写了就用写的）`;

const { values } = parseArgs({
  options: {
    name: { type: "string", default: "" },
    root: { type: "string", default: "/srv/wallet-aid/current/site" },
    cert: { type: "string" },
    key: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) console.log(help);
else {
  const { name, root, cert, key } = values;
  const tls = cert && key ? { tls: { certificate: cert, key } } : {};
  const nginx = { root, name: name || "_", listen: cert ? "443" : "80", ...tls };
  const written = writeHosts("dist", "hosts", nginx, { root, name, listen: name || "http://:80", ...tls });
  for (const [file, host] of written) console.log(`hosts/${file}  ${host}`);
  console.log("hosts/upload/  要上传的网站（没有清单，也没有服务器的代码）");
}

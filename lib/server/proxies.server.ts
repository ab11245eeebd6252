import { BlockList, isIP } from "node:net";

/** Which connections come from a proxy of ours, so that what it says of the client is believed. */
export type IsProxy = (remote: string) => boolean;

/** Networks that lead nowhere else: this machine, and those of RFC 1918 and RFC 4193. */
const near = ["127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7"];

/** Reads TRUSTED_PROXIES: nothing means near networks, "none" nobody, otherwise addresses or networks with commas; throws, naming what is neither. */
export function proxiesOf(value: string | undefined): IsProxy {
  const wanted = value?.trim();
  const list = new BlockList();
  for (const network of wanted === "none" ? [] : wanted ? wanted.split(",") : near) add(list, network.trim());
  return (remote) => {
    const bare = remote.replace(/^::ffff:(?=\d+\.)/, "");
    const version = isIP(bare);
    return version !== 0 && list.check(bare, version === 6 ? "ipv6" : "ipv4");
  };
}

function add(list: BlockList, network: string): void {
  const [address = "", prefix] = network.split("/");
  const version = isIP(address);
  const bits = Number(prefix ?? (version === 6 ? 128 : 32));
  if (version === 0 || !(bits >= 0 && bits <= (version === 6 ? 128 : 32)))
    throw new Error(
      `TRUSTED_PROXIES=${network} 不是地址，也不是网段。写 10.0.0.0/8 这样的，用逗号隔开；都不信写 none。`,
    );
  list.addSubnet(address, bits, version === 6 ? "ipv6" : "ipv4");
}

/** The proxies that this process believes. */
export const isProxy: IsProxy = proxiesOf(process.env.TRUSTED_PROXIES);

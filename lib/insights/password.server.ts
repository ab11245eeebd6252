import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

// Written without "$", which compose files take for a variable: scrypt.<log2 N>.<r>.<p>.<salt>.<hash>
const derive = promisify(scrypt) as (
  password: string,
  salt: Buffer,
  length: number,
  options: { N: number; r: number; p: number; maxmem: number },
) => Promise<Buffer>;

const cost = { log2: 15, r: 8, p: 1 } as const;
const bytes = 32;

/** Fewest characters of a password. */
export const SHORTEST_PASSWORD = 10;

/** What INSIGHTS_EDITORS holds for a password. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await hashWith(password, salt, cost.log2, cost.r, cost.p);
  return ["scrypt", cost.log2, cost.r, cost.p, salt.toString("base64url"), hash.toString("base64url")].join(".");
}

function hashWith(password: string, salt: Buffer, log2: number, r: number, p: number): Promise<Buffer> {
  const N = 2 ** log2;
  return derive(password.normalize("NFKC"), salt, bytes, { N, r, p, maxmem: 256 * N * r });
}

/** Editors' names and hashes, from INSIGHTS_EDITORS ("ming:scrypt.…,li:scrypt.…"); what is not written so is left out. */
export function readEditors(text = ""): ReadonlyMap<string, string> {
  const pairs = text.split(/[,\s]+/).flatMap((pair): [string, string][] => {
    const [, name = "", hash = ""] = /^([^:]{1,40}):(scrypt(?:\.[\w-]+){5})$/.exec(pair) ?? [];
    return name ? [[name, hash]] : [];
  });
  return new Map(pairs);
}

/** What a password of nobody is compared with, so that a name that does not exist takes as long. */
const nobody = `scrypt.${cost.log2}.${cost.r}.${cost.p}.${"A".repeat(22)}.${"A".repeat(43)}`;

/** Whether a password is an editor's. */
export async function isPassword(
  editors: ReadonlyMap<string, string>,
  name: string,
  password: string,
): Promise<boolean> {
  const known = editors.get(name);
  const [, log2, r, p, salt = "", hash = ""] = (known ?? nobody).split(".");
  const wanted = Buffer.from(hash, "base64url");
  const given = await hashWith(password, Buffer.from(salt, "base64url"), Number(log2), Number(r), Number(p));
  return wanted.length === given.length && timingSafeEqual(wanted, given) && known !== undefined;
}

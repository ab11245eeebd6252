/** Name of the file by which a search engine knows that a push comes from this site's owner, e.g. "0123abcd.txt"; throws for what IndexNow does not take for a key. */
export function keyFileName(key: string): string {
  if (!/^[a-zA-Z0-9-]{8,128}$/.test(key)) {
    throw new Error("INDEXNOW_KEY 不对：要 8–128 个字符，只用英文字母、数字和连字符");
  }
  return `${key}.txt`;
}

const repairs: Readonly<Record<string, string>> = {
  EACCES: "没有权限写。用这个文件夹的主人来运行，或改它的权限",
  EPERM: "没有权限写。用这个文件夹的主人来运行，或改它的权限",
  EROFS: "磁盘是只读的。放到能写的地方再建；只提供网站不用写盘，用 release/",
  ENOSPC: "磁盘满了。清出空间",
  EDQUOT: "这个用户的磁盘配额满了。清出空间",
  EMFILE: "打开的文件太多。用 ulimit -n 放宽",
};

/** What an error of the disk means and how it is mended, in one line for whoever builds; undefined for any other error. */
export function diskWords(error: unknown): string | undefined {
  const { code = "", path = "" } = error as NodeJS.ErrnoException;
  const repair = repairs[code];
  return repair && `${path ? `${path} ` : ""}写不了：${repair}，再运行同一条命令。`;
}

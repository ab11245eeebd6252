"use client";

import { useEffect, useRef } from "react";

const keys: readonly (readonly [key: string, does: string])[] = [
  ["↑ ↓", "换一节"],
  ["Enter", "复制这条回复"],
  ["Alt 1 – 6", "换格式：微信、短信、邮件、Markdown、链接、二维码"],
  ["Alt T", "换成下一个模板，再按回到原来的"],
  ["Alt A", "再加一节到这条回复"],
  ["Alt E", "改文字；Esc 回到搜索"],
  ["Alt C", "复制，光标在哪里都行"],
  ["Alt P", "固定这一节，或取消"],
  ["Alt Y", "“您”换成“你”，再按换回来"],
  ["Alt Z", "找回换掉的改动"],
  ["Alt N", "清空，下一位"],
  ["Alt S", "回到搜索，选中已输的字"],
  ["?", "看这张表"],
];

/** The list of keys, as a dialog. */
export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="desk-keys" aria-labelledby="desk-keys-title" onClose={onClose}>
      <h2 id="desk-keys-title">按键</h2>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>苹果电脑上 Alt 是 Option（⌥）。</p>
      <button type="button" onClick={onClose}>
        知道了
      </button>
    </dialog>
  );
}

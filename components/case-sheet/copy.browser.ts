import { withinSecond } from "@/lib/desk/within-second.browser.ts";

/** Copies what stands in an element; where no way works the text stays selected, and false comes back. */
export async function copyText(element: HTMLElement): Promise<boolean> {
  try {
    await withinSecond(navigator.clipboard.writeText(element.textContent ?? ""));
    return true;
  } catch {
    select(element);
    return copySelection();
  }
}

function select(element: HTMLElement): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** The old way, for pages without a secure origin and for in-app browsers. */
function copySelection(): boolean {
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}

import { withinSecond } from "./within-second.browser.ts";

/** What goes on the clipboard: plain text always, HTML or an image where the form has one. */
export interface Copy {
  readonly text: string;
  readonly html?: string;
  /** A promise, for Safari refuses a clipboard for which something was awaited first. */
  readonly image?: Promise<Blob>;
}

/** Copies in every kind that the browser takes, else in the old way as text; says whether anything was copied. */
export async function copyAll(copy: Copy): Promise<boolean> {
  if (copy.html || copy.image) {
    try {
      // A second write in the middle of this one would leave the image without its text, so drawing has the time it takes.
      await withinSecond(navigator.clipboard.write([new ClipboardItem(itemsOf(copy))]), copy.image);
      return true;
    } catch {
      // No rich clipboard here: the text alone is still worth having.
    }
  }
  try {
    await withinSecond(navigator.clipboard.writeText(copy.text));
    return true;
  } catch {
    return copyByEvent(copy);
  }
}

function itemsOf({ text, html, image }: Copy): Record<string, Blob | Promise<Blob>> {
  return {
    "text/plain": new Blob([text], { type: "text/plain" }),
    ...(html && { "text/html": new Blob([html], { type: "text/html" }) }),
    ...(image && { "image/png": image }),
  };
}

/** The old way: a copy command whose data we set ourselves. */
function copyByEvent({ text, html }: Copy): boolean {
  let done = false;
  const set = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    if (html) event.clipboardData?.setData("text/html", html);
    event.preventDefault();
    done = true;
  };
  document.addEventListener("copy", set, { once: true });
  try {
    document.execCommand("copy");
  } catch {
    done = false;
  }
  document.removeEventListener("copy", set);
  return done;
}

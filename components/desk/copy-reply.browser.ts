import { copyAll } from "@/lib/desk/clipboard.browser.ts";
import type { Composed } from "@/lib/desk/compose.ts";
import type { ReplyForm } from "@/lib/desk/forms.ts";
import { qrCode, qrSvg } from "@/lib/desk/qr.ts";
import { qrPng, saveFile } from "@/lib/desk/qr-image.browser.ts";

/** Copies a reply in its form: a mail with its formatting, a QR code as an image with the link beside it. */
export async function copyReply({ text, html }: Composed, form: ReplyForm): Promise<boolean> {
  if (form !== "qr") return copyAll({ text, html });
  const image = qrPng(qrCode(text.split("\n")[0] ?? "")).then((png) => png ?? Promise.reject(new Error("no canvas")));
  return copyAll({ text, image });
}

/** Saves the QR code of a link as a file named after its code. */
export async function saveQr(url: string, kind: "svg" | "png"): Promise<void> {
  const code = qrCode(url);
  const name = `wallet-aid-${url.split("/").at(-1)}.${kind}`;
  const svg = new Blob([qrSvg(code, url)], { type: "image/svg+xml" });
  const blob = kind === "svg" ? svg : await qrPng(code);
  if (blob) saveFile(name, blob);
}

"use client";

import { qrCode, qrPath } from "@/lib/desk/qr.ts";
import { saveQr } from "./copy-reply.browser.ts";

/** The QR code of a short link, to be copied as an image or saved. */
export function QrView({ url }: { url: string }) {
  const code = qrCode(url);
  return (
    <div className="desk-qr">
      <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={`二维码，扫开 ${url}`}>
        <path className="light" d={`M0 0h${code.size}v${code.size}H0z`} />
        <path className="dark" d={qrPath(code)} />
      </svg>
      <p>
        {url}
        <button type="button" onClick={() => void saveQr(url, "png")}>
          下载 PNG
        </button>
        <button type="button" onClick={() => void saveQr(url, "svg")}>
          下载 SVG
        </button>
      </p>
    </div>
  );
}

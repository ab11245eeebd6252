import { savesData } from "@/lib/offline/register.browser.ts";

// Chromium obeys the phone's data saver by itself, but fetches ahead for whoever merely asks with Save-Data.
if (savesData()) document.getElementById("prefetch-rules")?.remove();

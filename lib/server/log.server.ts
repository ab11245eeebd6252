import pino from "pino";
import { complainTo } from "./complain.server.ts";
import type { Observed } from "./observe.server.ts";

/** How the log is written: JSON a line for programs; short lines for people; of requests nothing. */
const forms = ["json", "plain", "off"] as const;
export type LogForm = (typeof forms)[number];

/** What is written while the server runs. */
export interface Log {
  /** One line of a request. */
  readonly see: (observed: Observed) => void;
  /** One line of the server's own. */
  readonly say: (line: string) => void;
  /** Writes what is still waiting to be written. */
  readonly flush: () => void;
}

/** The form that the environment asks for; throws when it is none of the three. */
export function logFormOf(value: string | undefined, usual: LogForm): LogForm {
  const wanted = value?.trim() || usual;
  const form = forms.find((one) => one === wanted);
  if (!form) throw new Error(`LOG=${wanted} 写得不对。写 ${forms.join("、")} 中的一个。`);
  return form;
}

/** Begins to write in this form; what goes wrong is written in every one. */
export function startLog(form: LogForm): Log {
  if (form === "json") return jsonLog();
  const see = form === "plain" ? (observed: Observed) => console.log(plainLine(observed, new Date())) : () => undefined;
  return { see, say: (line) => console.log(line), flush: () => undefined };
}

function jsonLog(): Log {
  const to = pino.destination({ fd: 1, sync: false });
  // Neither process nor machine is named: whoever collects the lines knows which they come from.
  const formatters = { level: (level: string) => ({ level }) };
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters }, to);
  complainTo((line) => log.error(line));
  return {
    see: (observed) => log[observed.status >= 500 ? "error" : "info"](observed),
    say: (line) => log.info(line),
    flush: () => to.flushSync(),
  };
}

function plainLine({ class: kind, method, status, ms, bytes }: Observed, now: Date): string {
  return `${now.toTimeString().slice(0, 8)} ${status} ${method} ${kind} ${ms} ms ${bytes} B`;
}

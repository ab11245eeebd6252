import { parseArgs } from "node:util";
import { benchMessages } from "../contacts/messages.bench.ts";
import { benchOutgoing } from "./outgoing.bench.ts";

const help = `npm run bench:safety -- [--messages FILE] [--outgoing FILE] [--faults]

--messages  收到的话，一行一个 {"text", "tokens": [{"is", "verdict", "also"}], "scam"}
--outgoing  要发出去的话，一行一个 {"text", "labels"}
--faults    把判得不对的印出来`;

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const { values } = parseArgs({ options: { messages: text, outgoing: text, faults: flag, help: flag } });
const { messages, outgoing, faults = false } = values;
if (!messages && !outgoing) console.log(help);
if (messages) benchMessages(messages, faults);
if (outgoing) benchOutgoing(outgoing, faults);

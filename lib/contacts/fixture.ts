import { directoryOf, type Entry } from "./directory.ts";

const phone = (value: string): Entry => ({ kind: "phone", value });

/** A small registry that does not grow, so that what is expected of the look-up does not change with the real one. */
const contacts: Readonly<Record<string, Entry>> = {
  icbc: phone("95588"),
  abc: phone("95599"),
  ccb: phone("95533"),
  psbc: phone("95580"),
  alipay: phone("95188"),
  wechat: phone("95017"),
  mobile: phone("10086"),
  police: phone("110"),
  fraud: phone("96110"),
  warning: { kind: "sms", value: "12381" },
  spam: phone("010-12321"),
  city: phone("12345"),
};

/** The directory of that registry, on a site of its own. */
export const directory = directoryOf(contacts, "https://walletaid.example");

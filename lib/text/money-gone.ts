const DONE = [
  "(?:转|打|汇|交|充|垫|投|付|缴|借)(?:账|款|钱|值)?(?:过去|出去|[到进入给][^，。？！]{1,10})?了",
  "(?:转|打|汇|充|交|付|扫)完",
  "被[^，。？！]{0,4}(?:转|扣|划|骗|刷|盗|取)走",
  "(?:转|扣|划|骗|刷|盗)走了",
  "钱(?:都|就|全|全都)?(?:没了|不见了)",
  "转过去(?:才|后|以后)",
].join("|");
const GIVEN =
  "(?:给|报|告诉|念|发|说)(?:了|过)[^，。？！]{0,6}(?:验证码|密码|卡号)|(?:验证码|密码|卡号|助记词)[^，。？！]{0,4}(?:给|报|告诉|念|发|填)[^，。？！]{0,3}了|(?:共享|远程)(?:过|了)|开了[^，。？！]{0,4}(?:共享|远程)";
const gone = new RegExp(`${DONE}|${GIVEN}`);
// Money that came, and what somebody merely says or wants.
const CAME =
  /(?:有人|别人|陌生人|对方|买家|他|她)[^，。？！]{0,4}(?:转|打|汇|付)了|[转打汇]错了|(?:让|叫|要)我[^，。？！]{0,8}$/;

/** Whether a reader, in simplified characters, says that his money or his secrets are out already: then the first thing is help, not what the swindler said. */
export function saysMoneyIsGone(text: string): boolean {
  return gone.test(text) && !CAME.test(text);
}

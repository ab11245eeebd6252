/** A service number (95188, 12345), a telephone number, or an address of the web, in normalized text; an amount or a count is none. */
const NUMBER =
  /(?:^|[^\d.])(?:\+\d[\d -]{5,16}\d|(?:1[0-2]\d|9[56]\d)\d{2,3}|(?:400|800|0\d{2,3}|1[3-9]\d)[\d-]{7,9})(?![\d.*]|[元块万千百亿角分笔次天年月个])/;
const ADDRESS = /(?:^|[^a-z0-9@.])(?:https?:\/\/)?(?:[a-z0-9-]{2,}\.)+[a-z]{2,12}(?![a-z0-9(])/;

/** Whether somebody typed a number or address to be looked up. */
export function holdsNumber(text: string): boolean {
  return NUMBER.test(text) || ADDRESS.test(text);
}

/** Words of whoever doubts a number or address; without them a longer question is about something else (给 10086 充错了话费). */
const DOUBTS =
  /真|假|骗|是不是|是谁|谁的|官方|靠谱|可信|能信|安全吗|能点|能打|能回|打来|打电话|来电|发来|短信|链接|网址|号码|核对|查一下/;

/** Whether the number is what the question is about. */
export function doubtsNumber(text: string): boolean {
  return DOUBTS.test(text);
}

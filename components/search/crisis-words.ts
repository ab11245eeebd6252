/** What stands on the card of whoever does not want to live, in the panel and on the search page alike. */
export const crisisWords = {
  heading: "先别一个人扛",
  first: "现在打一个电话，说“我撑不住了”。说不出口，就让身边的人替你打。",
  last: "钱的事可以晚一点办。人先安稳下来。",
  more: "钱丢了以后，怎样缓过来",
} as const;

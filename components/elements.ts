// Entry of the bundler: the elements of reading pages, one small module.
import "./ui/due-date.element.ts";
import "./article/notice-box.element.ts";
import "./article/toc-box.element.ts";
import "./case-sheet/case-sheet.element.ts";
import "./codes/code-link.element.ts";
import "./contacts/verify-box.element.ts";
import "./feedback/feedback-box.element.ts";
import "./layout/large-text.element.ts";
import "./layout/prefetch-rules.element.ts";
import "./mdx/step-tick.element.ts";
import "./offline/save-site.element.ts";
import "./search/search-box.element.ts";

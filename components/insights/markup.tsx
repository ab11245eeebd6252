import { renderToStaticMarkup } from "react-dom/server";
import { InsightsPage } from "./insights-page.tsx";
import { SignInPage } from "./sign-in-page.tsx";

/** The page of a week, whole. */
export function insightsMarkup(props: Parameters<typeof InsightsPage>[0]): string {
  return documentOf(<InsightsPage {...props} />);
}

/** The page where editors sign in, whole. */
export function signInMarkup(note: string): string {
  return documentOf(<SignInPage note={note} />);
}

function documentOf(element: React.ReactElement): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(element)}`;
}

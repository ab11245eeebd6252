import { articleRoutes } from "@/app/article-routes.tsx";

const { generateStaticParams, generateMetadata, page } = articleRoutes("faq");

export { generateMetadata, generateStaticParams };
export const dynamicParams = false;
export default page;

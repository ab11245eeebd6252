import { defineDocumentType, makeSource } from "contentlayer2/source-files";
import remarkCjkFriendly from "remark-cjk-friendly";
import { remarkHeadingIds } from "./lib/content/mdx/parse.ts";
import { articleSchemas } from "./lib/content/schema/article.ts";
import { contentlayerFields } from "./lib/content/schema/contentlayer-fields.ts";
import { kinds } from "./lib/kinds.ts";

const documentTypes = kinds.map(({ kind, folder }) =>
  defineDocumentType(() => ({
    name: kind[0]?.toUpperCase() + kind.slice(1),
    filePathPattern: `${folder}/*.mdx`,
    contentType: "mdx",
    fields: contentlayerFields(articleSchemas[kind]),
  })),
);

export default makeSource({
  contentDirPath: "content",
  contentDirInclude: kinds.map(({ folder }) => folder),
  documentTypes,
  disableImportAliasWarning: true,
  onUnknownDocuments: "fail",
  onExtraFieldData: "fail",
  mdx: {
    remarkPlugins: [remarkHeadingIds, remarkCjkFriendly],
    mdxOptions: (options) => ({ ...options, providerImportSource: "@mdx-js/react" }),
    globals: {
      "@mdx-js/react": { varName: "MdxJsReact", namedExports: ["useMDXComponents"], defaultExport: false },
    },
    esbuildOptions: (options) => ({ ...options, charset: "utf8", minify: true }),
  },
});

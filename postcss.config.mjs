// Layers are flattened last: a browser without @layer (Chromium < 99, Safari < 15.4) would drop the whole sheet.
export default {
  plugins: {
    "@tailwindcss/postcss": { optimize: { minify: true } },
    "@csstools/postcss-cascade-layers": {},
  },
};

/** The page: one script and one style sheet, made when the server starts. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface ClientFiles {
  script: string;
  style: string;
}

/** Bundles the client; nothing is written to disk. */
export async function clientFiles(): Promise<ClientFiles> {
  const made = await build({
    entryPoints: ['app.tsx', 'style/all.css'].map((file) =>
      fileURLToPath(new URL(`../client/${file}`, import.meta.url)),
    ),
    bundle: true,
    write: false,
    outdir: 'client',
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const file = (ending: string) => made.outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: file('.js'), style: file('.css') };
}

/** The document in which the client runs, the same for every address. */
export const DOCUMENT = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sổ Đối Thoại</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/client.css">
</head>
<body><div id="app"></div><noscript>Trang này cần JavaScript.</noscript><script src="/client.js"></script></body>
</html>
`;

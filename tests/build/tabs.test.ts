import { expect, it } from 'vitest';
import { tabbed } from '../../build/tabs.ts';

const run = (code: string): unknown => new Function(`${code}\nreturn out;`)();

it('lines begin with tabs instead of blanks, two for one', async () => {
  expect(await tabbed('function f() {\n  if (x) {\n    g();\n  }\n}\n')).toBe(
    'function f() {\n\tif (x) {\n\t\tg();\n\t}\n}\n',
  );
});

it('texts of several lines, patterns and quotes stay as they are', async () => {
  const code = [
    `const marks = /["'\`]/.test("\`") ? 1 : 2 / 3;`,
    `const inner = [1, 2].map((n) => \``,
    `  dòng \${n} \${n > 1 ? \``,
    `    trong \${ {`,
    `    a: n }.a }\` : "}\`"}`,
    `  hết\`);`,
    `function late() {`,
    `  return inner.join("|");`,
    `}`,
    `const out = [marks, late()];`,
  ].join('\n');
  const made = await tabbed(code);
  expect(run(made)).toEqual(run(code));
  expect(made).toContain('\n\treturn inner');
  expect(made).toContain('\n  hết');
});

/** What Google's services have, read from the type package that repeats the reference. */
import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = 'node_modules/@types/google-apps-script';

/** Members of each interface and enumeration, by its name: `Sheet`, `Drive.Files`, `console`. */
export function googleTypes(): {
  members: Map<string, Set<string>>;
  enums: Map<string, Set<string>>;
  deprecated: Set<string>;
} {
  const deprecated = new Set<string>();
  const members = new Map<string, Set<string>>();
  const parents = new Map<string, string[]>();
  const enums = new Map<string, Set<string>>();
  const read = (path: string, nameOf: (declared: string) => string) => {
    const text = readFileSync(`${FOLDER}/${path}`, 'utf8');
    for (const [, indent = '', kind, declared = '', parent = '', body = ''] of text.matchAll(
      /^( *)(interface|enum) (\w+)(?:<[^{]*>)?(?: extends ([^{]+?))? \{\n([\s\S]*?)^\1\}/gm,
    )) {
      const lines = body.matchAll(
        new RegExp(`^${indent} {4}(/\\*\\* @deprecated .*?\\*/ )?(?:readonly )?(\\w+)[?]?[(:,<]`, 'gm'),
      );
      const name = nameOf(declared);
      const names = new Set<string>();
      for (const [, old, member = ''] of lines) {
        names.add(member);
        if (old) deprecated.add(`${name}.${member}`);
      }
      if (kind === 'enum') enums.set(declared, names);
      else members.set(name, new Set([...(members.get(name) ?? []), ...names]));
      if (parent)
        parents.set(
          name,
          parent.split(/,\s*/).map((one) => one.replace(/<.*$/, '').replace(/^.*\./, '')),
        );
    }
  };
  for (const file of readdirSync(FOLDER).filter((name) =>
    /\.(base|spreadsheet|forms|mail|script|html|lock|cache|properties|utilities|charts)\.d\.ts$/.test(name),
  ))
    read(file, (declared) => (declared === 'Console' ? 'console' : declared));
  read('apis/drive_v3.d.ts', (declared) =>
    declared === 'Drive' ? 'Drive' : `Drive.${declared.replace(/Collection$/, '')}`,
  );
  members.set('Drive', new Set([...(members.get('Drive') ?? [])].filter((name) => /^[A-Z]/.test(name))));
  for (const [name, above] of parents)
    for (const parent of above) for (const member of members.get(parent) ?? []) members.get(name)?.add(member);
  return { members, enums, deprecated };
}

/** Drive's search terms, as far as a script that keeps its papers in order needs them. */

import type { DriveFile } from './state.ts';
import { driveError } from './visible-files.ts';

const TERM =
  /^(?:(name|mimeType)\s*(=|!=|contains)\s*'((?:[^'\\]|\\.)*)'|trashed\s*=\s*(true|false)|'([^']*)'\s+in\s+parents|appProperties\s+has\s*\{\s*key\s*=\s*'((?:[^'\\]|\\.)*)'\s+and\s+value\s*=\s*'((?:[^'\\]|\\.)*)'\s*\})/;

/** Whether the file fits; terms are joined by `and`. */
export function matcherOf(q: string): (file: DriveFile) => boolean {
  const tests: ((file: DriveFile) => boolean)[] = [];
  let rest = q.trim();
  while (rest !== '') {
    const term = TERM.exec(rest);
    if (!term) throw driveError('drive.files.list', 'Invalid Value');
    tests.push(testOf(term));
    const after = rest.slice(term[0].length).trim();
    if (after !== '' && !/^and\s/.test(after)) throw driveError('drive.files.list', 'Invalid Value');
    rest = after.replace(/^and\s+/, '');
  }
  return (file) => tests.every((test) => test(file));
}

function testOf(term: RegExpExecArray): (file: DriveFile) => boolean {
  const [, field, operator, text, trashed, parent, key, value] = term;
  if (trashed !== undefined) return (file) => file.trashed === (trashed === 'true');
  if (parent !== undefined) return (file) => file.parents.includes(parent === 'root' ? 'root' : parent);
  if (key !== undefined) return (file) => file.appProperties[plain(key)] === plain(value ?? '');
  const wanted = plain(text ?? '');
  return (file) => {
    const actual = field === 'name' ? file.name : file.mimeType;
    if (operator === 'contains') return actual.toLowerCase().includes(wanted.toLowerCase());
    return (actual === wanted) === (operator === '=');
  };
}

function plain(quoted: string): string {
  return quoted.replace(/\\(.)/g, '$1');
}

import { projectFile } from './drive.ts';

let loaded: unknown = null;

/**
 * The libraries that fill .docx: a script that travels as the project's file libraries.html (base64 of ASCII), so that no
 * trigger loads it. It is evaluated once, when the first paper of an execution is made, in a function of its own: it
 * sees the language and leaves nothing global. The build puts this in the place of core/document/docx-libraries.ts.
 */
export function projectLibraries(): unknown {
  if (loaded !== null) return loaded;
  const bytes = Utilities.base64Decode(projectFile('libraries').trim());
  // The text is our own build's, a file of this project; nothing else gets here.
  loaded = new Function(`${Utilities.newBlob(bytes).getDataAsString()}return part;`)();
  return loaded;
}

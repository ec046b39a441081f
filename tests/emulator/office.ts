/** A workspace whose bound script is a few lines written in the test. */

import type { Manifest } from '../../emulator/project.ts';
import { Workspace, type WorkspaceOptions } from '../../emulator/workspace.ts';

export const OWNER = 'vanphong@phuxuyen.example';
export const START = new Date('2026-06-01T01:00:00Z');

export const MANIFEST: Manifest = {
  timeZone: 'Asia/Ho_Chi_Minh',
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
  oauthScopes: [
    'spreadsheets.currentonly',
    'script.container.ui',
    'forms',
    'script.send_mail',
    'script.scriptapp',
    'drive.file',
    'userinfo.email',
  ].map((scope) => `https://www.googleapis.com/auth/${scope}`),
};

/** An office whose script is this code. */
export function office(code: string, options: Partial<WorkspaceOptions> = {}): Workspace {
  return Workspace.create({ project: { code, html: {}, manifest: MANIFEST }, now: START, owner: OWNER, ...options });
}

/** What an expression gives inside the script; what it throws, it throws here, in Google's words. */
export function evaluate(expression: string, workspace?: Workspace): unknown {
  const ws = workspace ?? office('');
  const project = {
    ...ws.world.project,
    code: `${ws.world.project.code}\nfunction probe() { return (${expression}); }`,
  };
  const probe = new Workspace({ ...ws.world, project });
  const record = probe.run('probe', { user: OWNER });
  if (record.error) throw new Error(record.error.text);
  return record.result;
}

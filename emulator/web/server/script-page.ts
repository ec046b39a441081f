/** What a page of the script finds in Google: `google.script.run` and `google.script.host`, here by messages to the page around it. */

const BRIDGE = `(() => {
  const waiting = new Map();
  let last = 0;
  const runner = (success, failure, user) => new Proxy({}, {
    get: (_target, name) => {
      if (name === 'withSuccessHandler') return (handler) => runner(handler, failure, user);
      if (name === 'withFailureHandler') return (handler) => runner(success, handler, user);
      if (name === 'withUserObject') return (object) => runner(success, failure, object);
      return (...args) => {
        waiting.set(++last, { success, failure, user });
        parent.postMessage({ kind: 'call', id: last, name: String(name), args: JSON.stringify(args) }, '*');
      };
    },
  });
  addEventListener('message', (event) => {
    if (event.source !== parent) return;
    const { id, error, result } = event.data;
    const call = waiting.get(id);
    waiting.delete(id);
    if (!call) return;
    if (error !== null) call.failure && call.failure(new Error(error), call.user);
    else call.success && call.success(result, call.user);
  });
  const host = { close: () => parent.postMessage({ kind: 'close' }, '*'), setHeight() {}, setWidth() {}, editor: { focus() {} } };
  window.google = { script: { run: runner(), host } };
})();`;

/** The page with the bridge before everything that it runs itself. */
export function withBridge(page: string): string {
  const script = `<script>${BRIDGE}</script>`;
  const head = /<head[^>]*>/i.exec(page);
  if (!head) return `<!doctype html>${script}${page}`;
  const at = head.index + head[0].length;
  return page.slice(0, at) + script + page.slice(at);
}

import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { emptyOffice, LocalWorkspace } from './local-workspace.ts';

/** Programs of their own are started, on machines that may be busy. */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let local: LocalWorkspace;
beforeAll(async () => {
  local = await LocalWorkspace.start(await emptyOffice());
});
afterAll(() => local.stop());

const JSON_TYPE = { 'Content-Type': 'application/json' };
const look = (headers: Record<string, string>) =>
  local.http('POST', '/look/overview', { ...JSON_TYPE, ...headers }, '{}');

test('the page of this machine may look', async () => {
  expect((await look({ Origin: local.address })).status).toBe(200);
  const named = `localhost:${local.port}`;
  expect((await look({ Host: named, Origin: `http://${named}` })).status).toBe(200);
});

test('another name that leads to this machine is turned away', async () => {
  const evil = `evil.example:${local.port}`;
  expect((await look({ Host: evil, Origin: `http://${evil}` })).status).toBe(403);
  expect((await local.http('GET', '/', { Host: evil })).status).toBe(403);
  expect((await local.http('GET', '/', { Host: '127.0.0.1' })).status).toBe(403);
});

test('another page can make it do nothing', async () => {
  for (const Origin of [
    'http://evil.example',
    'null',
    `https://127.0.0.1:${local.port}`,
    `http://127.0.0.1:${local.port + 1}`,
  ])
    expect((await look({ Origin })).status, Origin).toBe(403);
  expect((await look({})).status).toBe(403);
  const form = { Origin: local.address, 'Content-Type': 'text/plain' };
  expect((await local.http('POST', '/look/overview', form, '{}')).status).toBe(403);
  const script = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' };
  expect((await local.http('GET', '/client.js', script)).status).toBe(403);
});

test('only this machine reaches it', async () => {
  await expect(local.http('GET', '/', {}, '', '127.0.0.2')).rejects.toThrow();
});

test('the page loads nothing from outside and runs nothing inline', async () => {
  const { headers, text } = await local.http('GET', '/');
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(text).not.toMatch(/https?:/);
  expect((await local.http('GET', '/client.js')).text).not.toContain('dangerouslySetInnerHTML={');
});

test('what there is not is refused with a sentence', async () => {
  expect((await local.http('GET', '/khong-co')).status).toBe(404);
  for (const name of ['constructor', 'khong-co']) {
    expect((await local.post(`/look/${name}`, {})).text).toContain('Không có việc');
    expect((await local.post(`/act/${name}`, {})).text).toContain('Không có việc');
  }
  expect((await local.http('POST', '/look/overview', { ...JSON_TYPE, Origin: local.address }, '{')).text).toContain(
    'JSON',
  );
  const long = JSON.stringify({ a: 'x'.repeat(4_100_000) });
  expect((await local.http('POST', '/look/overview', { ...JSON_TYPE, Origin: local.address }, long)).status).toBe(413);
});

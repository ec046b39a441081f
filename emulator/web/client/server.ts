/** Speaking to the server. */
import type { Outcome, Reply } from '../protocol.ts';

async function post<T>(path: string, body: object): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Error('Không nối được với chương trình trên máy này; hãy xem cửa sổ đã chạy "npm start" còn mở không.');
  });
  if (!response.ok) throw new Error((await response.text()).trim());
  return (await response.json()) as T;
}

/** Looks at something; rejects with a sentence for the person. */
export const look = <T>(name: string, body: object = {}): Promise<T> => post<T>(`/look/${name}`, body);

/** Begins an act; it has ended, or asks. */
export const act = (name: string, body: object): Promise<Outcome> => post<Outcome>(`/act/${name}`, body);

/** Answers what was asked; the act goes on. */
export const reply = (said: Reply): Promise<Outcome> => post<Outcome>('/reply/', said);

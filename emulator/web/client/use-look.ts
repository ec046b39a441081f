import { useEffect, useState } from 'preact/hooks';
import { look } from './server.ts';

/** What a view shows, looked at again whenever `version` or the request changes; the old is shown meanwhile. */
export function useLook<T>(name: string, body: object, version: number, tell: (error: string) => void): T | null {
  const [seen, setSeen] = useState<T | null>(null);
  const key = JSON.stringify(body);
  useEffect(() => {
    let current = true;
    look<T>(name, JSON.parse(key)).then(
      (value) => current && setSeen(value),
      (problem: Error) => current && tell(problem.message),
    );
    return () => {
      current = false;
    };
  }, [name, key, version]);
  return seen;
}

/** The state of the page: the office as last seen, and the act that is under way. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outcome, Overview, Question, Reply, Toast } from '../protocol.ts';
import { act as beginAct, look, reply as sendReply } from './server.ts';

export interface ShownToast extends Toast {
  id: number;
}

/** What became of an act. */
export interface Ended {
  result: unknown;
  error: string | null;
}

export interface OfficeState {
  overview: Overview | null;
  /** Rises whenever something may have changed. */
  version: number;
  busy: boolean;
  question: Question | null;
  toasts: ShownToast[];
  error: string | null;
  /** Does something; why it was refused is shown, unless `quiet` leaves that to the caller. */
  act(name: string, body?: object, quiet?: boolean): Promise<Ended>;
  reply(said: Reply): void;
  forgetToast(id: number): void;
  tell(error: string | null): void;
}

/** Everything that the parts of the page share. */
export function useOffice(): OfficeState {
  const [overview, setOverview] = useState<Overview | null>(null);
  const [version, setVersion] = useState(0);
  const [busy, setBusy] = useState(false);
  const [question, setQuestion] = useState<Question | null>(null);
  const [toasts, setToasts] = useState<ShownToast[]>([]);
  const [error, tell] = useState<string | null>(null);
  const waiting = useRef<{ quiet: boolean; resolve(ended: Ended): void } | null>(null);
  /** The act before this one: a page's acts follow one another. */
  const before = useRef<Promise<unknown>>(Promise.resolve());
  const lastToast = useRef(0);

  const refresh = async (): Promise<void> => {
    try {
      const seen = await look<Overview>('overview');
      setOverview(seen);
      setQuestion(seen.question);
      setVersion((last) => last + 1);
    } catch (problem) {
      tell((problem as Error).message);
    }
  };

  const finish = async (ended: Ended): Promise<void> => {
    setQuestion(null);
    setBusy(false);
    const waited = waiting.current;
    waiting.current = null;
    if (ended.error !== null && !waited?.quiet) tell(ended.error);
    await refresh();
    waited?.resolve(ended);
  };

  const take = async (coming: Promise<Outcome>): Promise<void> => {
    try {
      const outcome = await coming;
      if (outcome.state === 'asked') {
        setQuestion(outcome.question);
        return;
      }
      const shown = outcome.toasts.map((toast) => ({ ...toast, id: ++lastToast.current }));
      setToasts((known) => [...known, ...shown].slice(-4));
      await finish({ result: outcome.result, error: outcome.error });
    } catch (problem) {
      await finish({ result: null, error: (problem as Error).message });
    }
  };

  useEffect(() => {
    void refresh();
  }, []);

  return {
    overview,
    version,
    busy,
    question,
    toasts,
    error,
    act: (name, body = {}, quiet = false) => {
      const done = before.current.then(
        () =>
          new Promise<Ended>((resolve) => {
            waiting.current = { quiet, resolve };
            setBusy(true);
            void take(beginAct(name, body));
          }),
      );
      before.current = done;
      return done;
    },
    reply: (said) => {
      setQuestion(null);
      setBusy(true);
      void take(sendReply(said));
    },
    forgetToast: (id) => setToasts((known) => known.filter((toast) => toast.id !== id)),
    tell,
  };
}

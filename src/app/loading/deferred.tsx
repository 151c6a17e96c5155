import {
  Component,
  type ComponentType,
  type ReactNode,
  startTransition,
  useCallback,
  useEffect,
  useState,
} from 'react';
import { optional } from '#domain/values/optional.ts';
import { onStage, type Stage } from './stages.ts';

/** How it stands with a part whose code has not come. */
export type Pending = {
  /** The reader asked for the part before its code was there. */
  readonly tapped: boolean;
  /** The code did not come, or the part broke. */
  readonly failed: boolean;
  /** Asks for the part: loads it now, again if it failed before. */
  readonly tap: () => void;
};

type DeferredProps<P extends object> = {
  readonly until: Stage;
  /** Loads the part. Has to be the same function at every render. */
  readonly load: () => Promise<ComponentType<P & { readonly tapped: boolean }>>;
  /** The part's props. */
  readonly with: P;
  /** What stands in the part's place until it has come, and when it fails. Prerendered. */
  readonly placeholder?: ReactNode | ((pending: Pending) => ReactNode);
};

type BoundaryProps = { readonly children: ReactNode; readonly fallback: ReactNode; readonly onError: () => void };

/**
 * Keeps an error of a part from taking the page with it, and the focus where it is: when a focused placeholder gives way to its
 * part, the part's first button gets the focus.
 */
class PartBoundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  override getSnapshotBeforeUpdate() {
    const focused = document.activeElement;
    return [focused, focused?.parentElement ?? null] as const;
  }

  override componentDidUpdate(
    _props: BoundaryProps,
    _state: unknown,
    [focused, around]: readonly [Element | null, Element | null],
  ) {
    if (!focused?.isConnected) around?.querySelector('button')?.focus();
  }

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch() {
    this.props.onError();
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children;
  }
}

/**
 * A part of a page whose code comes at a stage. A tap on the placeholder made before that is not lost: the part gets it as
 * `tapped`. When the code does not come the placeholder stays, is told, and a further tap tries again.
 */
export function Deferred<P extends object>({ until, load, with: props, placeholder = null }: DeferredProps<P>) {
  const [Part, setPart] = useState<ComponentType<P & { readonly tapped: boolean }>>();
  const [tapped, setTapped] = useState(false);
  const [failed, setFailed] = useState(false);
  /** Counts the parts that broke: another try gets a fresh boundary. */
  const [attempt, setAttempt] = useState(0);

  const fetchPart = useCallback(() => {
    optional(load(), 'part of a page').then((part) => {
      // As a transition it is rendered in slices: a reader may be scrolling by now.
      if (part) startTransition(() => setPart(() => part));
      else setFailed(true);
    });
  }, [load]);
  useEffect(() => {
    let mounted = true;
    onStage(until, () => {
      if (mounted) fetchPart();
    });
    return () => {
      mounted = false;
    };
  }, [until, fetchPart]);

  const fail = () => {
    setPart(undefined);
    setFailed(true);
    setAttempt(attempt + 1);
  };
  const tap = () => {
    setTapped(true);
    if (!failed) return;
    setFailed(false);
    fetchPart();
  };
  const pending = typeof placeholder === 'function' ? placeholder({ tapped, failed, tap }) : placeholder;
  return (
    <PartBoundary key={attempt} fallback={pending} onError={fail}>
      {Part ? <Part {...props} tapped={tapped} /> : pending}
    </PartBoundary>
  );
}

/**
 * False on the first render, true after that render has been painted.
 * @param atOnce makes it true from the first render on.
 */
export function useAfterPaint(atOnce = false): boolean {
  const [painted, setPainted] = useState(atOnce);
  // A transition is rendered in slices: the paint comes between them.
  useEffect(() => startTransition(() => setPainted(true)), []);
  return painted;
}

/** Renders its children once what stands around them has been painted. */
export const AfterPaint = ({ children }: { readonly children: ReactNode }) => (useAfterPaint() ? children : null);

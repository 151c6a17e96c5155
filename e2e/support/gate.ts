/** Holds up what waits for `opened`, as an answer of the host, until the test calls `open`. */
export type Gate = { readonly opened: Promise<void>; readonly open: () => void };

export function makeGate(): Gate {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

type Report = (why: string, error: unknown) => void;

let report: Report = () => undefined;

/** Sets the function that is told of failed optional promises. Development sets a console warning, production nothing. */
export const reportOptional = (next: Report): void => {
  report = next;
};

/**
 * Marks a promise as one that nothing depends on.
 * @param why what is missing when it fails, in a few words; they travel with the code.
 * @returns the value, `undefined` when the promise was rejected; never rejects.
 */
export const optional = <T>(promise: Promise<T>, why: string): Promise<T | undefined> =>
  promise.catch((error: unknown) => {
    report(why, error);
    return undefined;
  });

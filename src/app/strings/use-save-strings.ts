import { createContext, useContext } from 'react';
import { hiKeep, type KeepStrings } from './hi-save.ts';

/** Hindi unless a provider says otherwise. */
export const KeepStringsContext = createContext<KeepStrings>(hiKeep);

/** The words of library, place and news in the reader's language. */
export const useKeepStrings = (): KeepStrings => useContext(KeepStringsContext);

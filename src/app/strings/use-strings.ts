import { createContext, useContext } from 'react';
import { hi, type Strings } from './hi.ts';

/** The interface language; Hindi unless a provider says otherwise. */
export const StringsContext = createContext<Strings>(hi);

/** The interface's words in the reader's language. */
export const useStrings = (): Strings => useContext(StringsContext);

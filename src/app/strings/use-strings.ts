import { createContext, useContext } from 'react';
import { hi, type Strings } from './hi.ts';

/** The language of {@link useStrings}; Hindi unless a provider sets another. */
export const StringsContext = createContext<Strings>(hi);

/** Returns the words of the layout and of a story's page in the reader's language. */
export const useStrings = (): Strings => useContext(StringsContext);

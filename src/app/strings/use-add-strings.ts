import { createContext, useContext } from 'react';
import { type AddStrings, hiAdd } from './hi-add.ts';

/** The language of {@link useAddStrings}; Hindi unless a provider sets another. */
export const AddStringsContext = createContext<AddStrings>(hiAdd);

/** Returns the words of the page where a reader adds a story. */
export const useAddStrings = (): AddStrings => useContext(AddStringsContext);

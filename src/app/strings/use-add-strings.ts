import { createContext, useContext } from 'react';
import { type AddStrings, hiAdd } from './hi-add.ts';

/** The language of {@link useAddStrings}; Hindi unless a provider says otherwise. */
export const AddStringsContext = createContext<AddStrings>(hiAdd);

/** Words of the page where a reader brings a text. */
export const useAddStrings = (): AddStrings => useContext(AddStringsContext);

import { createContext, useContext } from 'react';
import { hiSave, type SaveStrings } from './hi-save.ts';

/** The language of {@link useSaveStrings}; Hindi unless a provider sets another. */
export const SaveStringsContext = createContext<SaveStrings>(hiSave);

/** Returns the words of saved stories, position and news in the reader's language. */
export const useSaveStrings = (): SaveStrings => useContext(SaveStringsContext);

import { createContext, useContext } from 'react';
import { hiPages, type PageStrings } from './hi-pages.ts';

/** The language of {@link usePageStrings}; Hindi unless a provider sets another. */
export const PageStringsContext = createContext<PageStrings>(hiPages);

/** Returns the words of all pages except a story's, and of what is loaded later. */
export const usePageStrings = (): PageStrings => useContext(PageStringsContext);

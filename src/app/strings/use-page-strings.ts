import { createContext, useContext } from 'react';
import { hiPages, type PageStrings } from './hi-pages.ts';

/** The language of {@link usePageStrings}; Hindi unless a provider says otherwise. */
export const PageStringsContext = createContext<PageStrings>(hiPages);

/** Words of pages other than a story, and of what opens later. */
export const usePageStrings = (): PageStrings => useContext(PageStringsContext);

import type { ReactNode } from 'react';
import { useAfterPaint } from './use-after-paint.ts';

/** What nobody waits for, drawn once what stands around it has been painted. */
export const AfterPaint = ({ children }: { readonly children: ReactNode }) => (useAfterPaint(false) ? children : null);

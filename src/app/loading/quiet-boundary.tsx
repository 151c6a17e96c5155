import { Component, type ReactNode } from 'react';

type QuietBoundaryProps = {
  readonly children: ReactNode;
  /** What stands in its place when it breaks. */
  readonly fallback?: ReactNode;
};

/** Keeps a fault of a side part from taking the page with it. */
export class QuietBoundary extends Component<QuietBoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? (this.props.fallback ?? null) : this.props.children;
  }
}

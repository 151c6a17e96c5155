/** What a reader did before the cards' code was there. */
export type FirstIntent = { readonly link: HTMLAnchorElement; readonly tapped: boolean };

export type EntityCardLayerProps = { readonly articleId: string; readonly first: FirstIntent };

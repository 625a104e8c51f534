import type { Nodes } from 'mdast';

/** The line on which a node of a text begins, from 1. */
export const lineOf = ({ position }: Nodes): number => position?.start.line ?? 1;

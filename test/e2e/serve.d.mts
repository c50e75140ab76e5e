import type { Server } from "node:http";
export const BASE: string;
export const DIST: string;
export function serve(port: number, seen?: string[], root?: string): Promise<Server>;

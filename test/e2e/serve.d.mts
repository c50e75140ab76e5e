import type { Server } from "node:http";
export const BASE: string;
export function serve(port: number, seen?: string[]): Promise<Server>;

/** Colour, where it is wanted. Without it every function gives back its text unchanged. */
import { Chalk } from 'chalk';

export interface Painter {
  strong(text: string): string;
  dim(text: string): string;
  /** `status` is the status's own name; `text` what is shown for it. */
  status(status: string, text: string): string;
  tone(tone: 'decision' | 'caveat' | 'info', text: string): string;
}

const PLAIN: Painter = { strong: same, dim: same, status: (_, text) => text, tone: (_, text) => text };

function same(text: string): string {
  return text;
}

/** @param colour 16 colours, which every terminal has and every user can set */
export function painterFor(colour: boolean): Painter {
  if (!colour) return PLAIN;
  const chalk = new Chalk({ level: 1 });
  const statuses: Readonly<Record<string, (text: string) => string>> = {
    R: chalk.bold.white.bgRed,
    AR: chalk.bold.black.bgYellow,
    AG: chalk.bold.yellow,
    G: chalk.bold.green,
  };
  const tones = { decision: chalk.bold.red, caveat: chalk.bold.yellow, info: chalk.bold };
  return {
    strong: (text) => chalk.bold(text),
    dim: (text) => chalk.dim(text),
    status: (status, text) => (statuses[status] ?? chalk.dim)(text),
    tone: (tone, text) => tones[tone](text),
  };
}

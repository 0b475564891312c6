import type { Ora } from 'ora';
import { UserError } from '../core/user-error.ts';
import type { Progress, Question } from '../effects.ts';

/** A spinner where a person watches, otherwise nothing: progress never reaches a pipe or a log. */
export function spinner(text: string, watched: boolean): Progress {
  if (!watched) return { update: () => undefined, done: () => undefined };
  let latest = text;
  let ended: { text: string | undefined } | undefined;
  let ora: Ora | undefined;
  void import('ora').then(({ default: create }) => {
    if (ended !== undefined) return;
    ora = create({ text: latest, stream: process.stderr, discardStdin: false }).start();
  });
  return {
    update(next) {
      latest = next;
      if (ora === undefined) return;
      ora.text = next;
      ora.render();
    },
    done(last) {
      ended = { text: last };
      if (last === undefined) ora?.stop();
      else if (ora === undefined) process.stderr.write(`✔ ${last}\n`);
      else ora.succeed(last);
    },
  };
}

/** Asks on the terminal. @throws UserError where nobody is there to answer */
export async function askOnTerminal(question: Question, interactive: boolean): Promise<string> {
  if (!interactive) {
    throw new UserError(`Unexpected question without a terminal ("${question.message}"), expected the answer as an option, see --help.`);
  }
  const { default: inquirer } = await import('inquirer');
  const shared = { name: 'answer' as const, message: question.message };
  if (question.kind === 'yes-no') {
    const { answer } = await inquirer.prompt<{ answer: boolean }>([{ ...shared, type: 'confirm', default: question.default }]);
    return answer ? 'yes' : 'no';
  }
  const asked =
    question.kind === 'choice'
      ? { ...shared, type: 'select' as const, choices: [...question.choices] }
      : { ...shared, type: 'input' as const };
  const { answer } = await inquirer.prompt<{ answer: string }>([
    question.default === undefined ? asked : { ...asked, default: question.default },
  ]);
  return answer;
}

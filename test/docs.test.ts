// The documents say what the program does: every format, every command, every exit code.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createProgram } from '../src/commands/program.ts';
import { exitCodes } from '../src/errors.ts';
import { formatTable } from '../src/figures/format-table.ts';
import { project } from './support/data.ts';

const readme = await readFile(path.join(project, 'README.md'), 'utf8');
const program = createProgram('0', async () => undefined);

it.each(Object.keys(formatTable))('the README names the format %s', (name) => {
  expect(readme).toMatch(new RegExp(`\`${name}\`|\\{\\{[\\w.]+, ${name}\\}\\}`));
});

it.each(program.commands.map((command) => command.name()))('the README shows the command %s', (name) => {
  expect(readme).toContain(`npm run factsheet -- ${name}`);
});

it('the README gives the exit codes', () => {
  for (const code of Object.values(exitCodes)) expect(readme).toMatch(new RegExp(`\\b${code}\\b`));
});

it('the commands that the README gives are understood', async () => {
  const lines = [...readme.matchAll(/^npm run factsheet -- (.*?)\s*(#.*)?$/gm)].map(([, line = '']) =>
    line.split(' '),
  );
  expect(lines.length).toBeGreaterThan(3);
  for (const words of lines.filter(([word]) => word !== '--help')) {
    program.configureOutput({ writeErr: () => undefined });
    await expect(program.parseAsync(words, { from: 'user' })).resolves.toBeDefined();
  }
});

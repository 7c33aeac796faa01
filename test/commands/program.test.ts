// The command line as commander reads it: which command is called with what, and what is refused.
import { CommanderError } from 'commander';
import { expect, it } from 'vitest';
import { createProgram } from '../../src/commands/program.ts';
import { commands } from '../../src/commands/table.ts';

/** Parses a command line and only notes what is called. */
async function parse(...argv: string[]) {
  const called: unknown[] = [];
  const said = { out: '', err: '' };
  const program = createProgram('1.2.3', async (name, given) => {
    called.push([name, ...given]);
  });
  for (const each of [program, ...program.commands]) {
    each.exitOverride().configureOutput({
      writeOut: (text) => {
        said.out += text;
      },
      writeErr: (text) => {
        said.err += text;
      },
    });
  }
  const error = await program.parseAsync(argv, { from: 'user' }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { called, said, error };
}

const flags = { data: 'data', output: 'output', language: [], draft: false, json: false, quiet: false };

it('builds with what is asked for, else with the defaults', async () => {
  expect((await parse('build')).called).toEqual([['build', [], { ...flags, edition: ['screen'] }]]);
  const { called } = await parse(
    'build',
    'a/2024-01',
    'b/2024-02',
    '-l',
    'az,en,az',
    '-o',
    'x',
    '--draft',
    '--edition',
    'press,screen',
    '-q',
  );
  const edition = ['screen', 'press'];
  const asked = { ...flags, edition, language: ['az', 'en'], output: 'x', draft: true, quiet: true };
  expect(called).toEqual([['build', ['a/2024-01', 'b/2024-02'], asked]]);
});

it('watches on a port, and lists', async () => {
  expect((await parse('watch', '-p', '0')).called).toEqual([['watch', [], { ...flags, port: 0 }]]);
  expect((await parse('list', '--json')).called).toEqual([['list', { data: 'data', json: true }]]);
});

it('opens the studio on its port, or prints its address', async () => {
  const usual = { data: 'data', output: 'output', port: 4322, open: true };
  expect((await parse('studio')).called).toEqual([['studio', usual]]);
  expect((await parse('studio', '-p', '0', '--no-open', '--data', 'x')).called).toEqual([
    ['studio', { ...usual, data: 'x', port: 0, open: false }],
  ]);
});

it('says its version and its help, which are no errors', async () => {
  const version = await parse('--version');
  expect(version.said.out).toBe('1.2.3\n');
  expect(version.error).toMatchObject({ exitCode: 0 });
  const help = await parse('build', '--help');
  expect(help.error).toMatchObject({ exitCode: 0 });
  for (const option of ['--language', '--output', '--data', '--draft', '--json', '--quiet']) {
    expect(help.said.out).toContain(option);
  }
});

it.each([
  [['bild'], /unknown command/],
  [['build', '--outptu', 'x'], /unknown option/],
  [['build', '-o'], /argument missing/],
  [['build', '-l', 'AZ'], /For “AZ” write az\./],
  [['build', '-l', 'az,'], /codes of languages/],
  [['build', '-l', 'english'], /For “english” write en\./],
  [['watch', '-p', 'http'], /port number/],
  [['watch', '-p', '65536'], /port number/],
  [['list', 'x'], /too many arguments/],
])('refuses %j, and says where help is', async (argv, says) => {
  const { called, error, said } = await parse(...argv);
  expect(called).toEqual([]);
  expect(error).toBeInstanceOf(CommanderError);
  expect(error).not.toMatchObject({ exitCode: 0 });
  expect(said.err).toMatch(says);
  expect(said.err).toContain('factsheet --help');
});

it.each(Object.entries(commands))('has the work of %s', async (_, command) => {
  expect(await command.load()).toMatchObject({ run: expect.any(Function) });
});

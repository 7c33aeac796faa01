// The list of all that can be found.
import pc from 'picocolors';
import { expect, it } from 'vitest';
import { rules } from '../../../src/blocks/checks.ts';
import { ruleLines } from '../../../src/commands/explain/lines.ts';

it('has every rule once, under its severity, with its code first', () => {
  const lines = ruleLines(rules, pc.createColors(false));
  for (const { code, title } of rules) {
    expect(lines.filter((line) => line.startsWith(`  ${code} `) && line.endsWith(title))).toHaveLength(1);
  }
  const errors = lines.slice(lines.indexOf('Errors'), lines.indexOf('Warnings')).join('\n');
  expect(errors).toContain('  look-alike ');
  expect(errors).not.toContain('  doubled-space ');
});

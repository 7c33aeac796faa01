// `send`: how it is called.
import { type Command, InvalidArgumentError } from 'commander';
import { count, option } from '../shared/options.ts';

export const send = (command: Command) =>
  command
    .description(
      'mail a finished factsheet to a list of people, each once; shows the plan until you confirm it',
    )
    .argument('[period]', 'like azerbaijan/2024-09')
    .option('--to <file>', 'the list: CSV with email,name,organisation,language,delivery')
    .option('--confirm', 'send; without it nothing goes out', false)
    .option('--preview <folder>', 'write each mail there as .eml, and send nothing')
    .option('--only <addresses>', 'only these of the list, with commas between them', addresses, [])
    .option('--limit <number>', 'so many mails at most, the others another time', whole)
    .option('--test-to <address>', 'send one mail of each kind there instead (with --confirm)')
    .option('--correction', 'send a corrected edition to those who have the earlier one', false)
    .option('--resend-uncertain', 'send again what may have arrived', false)
    .option('--retry-refused', 'try those again who were refused, or whose mail came back', false)
    .option('--bounces <folder>', 'read mails that came back (.eml files), and note whom they did not reach')
    .option('--no-mail <address>', 'this person wants no mail: never send them any')
    .option('--allow-mail <address>', 'this person wants mail again')
    .option('--forget <address>', 'remove a person from the ledger of who got what')
    .option('--from <address>', 'the sender, instead of operation.yaml’s')
    .option('--reply-to <address>', 'where answers go, instead of operation.yaml’s')
    .option('--link <address>', 'the web folder that links lead to, instead of operation.yaml’s')
    .option('--rate <number>', 'mails a minute at most (else 30)', whole)
    .option('--connections <number>', 'connections to the mail server at most (else 1)', count)
    .option('--verbose', 'show addresses in full', false)
    .addOption(option.output())
    .addOption(option.data())
    .addOption(option.json())
    .addOption(option.quiet());

function addresses(value: string): string[] {
  return value.split(',').map((address) => address.trim());
}

function whole(value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0 && number <= 100_000) return number;
  throw new InvalidArgumentError('Write a whole number above 0.');
}

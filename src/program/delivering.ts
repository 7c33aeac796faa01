// `pack`, `verify` and `send`: how they are called.
import type { Adding } from './adding.ts';
import type { PackFlags, SendFlags, VerifyFlags } from './flags.ts';
import { addresses, count, option, whole } from './options.ts';

export const addDelivering: Adding = (program, actions, done) => {
  program
    .command('pack')
    .description('pack a period’s PDFs, web editions, pictures and mails into one archive')
    .argument('<period>', 'like azerbaijan/2024-09')
    .option(
      '--sign [keyfile]',
      'sign it with an Ed25519 key; without a file, the one in FACTSHEET_SIGNING_KEY',
    )
    .option('--draft', 'pack it with a DRAFT mark, and without mails', false)
    .addOption(option.output())
    .addOption(option.data())
    .addOption(option.json())
    .addOption(option.quiet())
    .action(async (period: string, flags: PackFlags) => done(await actions.pack(period, flags)));
  program
    .command('verify')
    .description('tell whether a package is as it was packed, and who signed it')
    .argument('<package>', 'the zip file')
    .option('--key <file>', 'the public key that it should be signed with')
    .addOption(option.json())
    .action(async (file: string, flags: VerifyFlags) => done(await actions.verify(file, flags)));
};

export const addSending: Adding = (program, actions, done) => {
  program
    .command('send')
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
    .addOption(option.quiet())
    .action(async (period: string | undefined, flags: SendFlags) => done(await actions.send(period, flags)));
};

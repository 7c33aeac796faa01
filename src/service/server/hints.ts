// What helps whoever asks by the interface: they have no command line, and not the environment of the service.

const admin = 'Have an admin look at the mail server of this operation or its bureau.';
const operator = 'Ask whoever runs the service.';

/** In the place of what the program says elsewhere. */
const own: Readonly<Record<string, string>> = {
  'sender-missing': 'Write it into operation.yaml: delivery:, and below it from: name@example.org',
  'sender-address': 'Correct it in operation.yaml: delivery:, and below it from: or reply_to:',
  'link-missing':
    'Write the web folder that the PDFs lie in into operation.yaml: delivery:, and below it link: https://…',
};

/** Options, variables and commands. */
const ofShell = /(?:^|[\s(“])--[a-z]|FACTSHEET_|\bfactsheet [a-z]|\bnpm /;

/** The hint of an error as the interface gives it. */
export function hintFor({ code, hint }: { code: string; hint: string }): string {
  const said = own[code];
  if (said !== undefined) return said;
  if (!ofShell.test(hint)) return hint;
  return code.startsWith('smtp-') ? admin : operator;
}

// Secrets in the database: sealed with a key that only the environment has (AES-256-GCM, NIST SP 800-38D).
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { FactsheetError, usageError } from '../../errors.ts';

export type Secrets = {
  /** @param about whose it is: it is opened for nobody else */
  seal(text: string, about: string): string;
  /** @throws FactsheetError `secret-sealed` where none of the keys opens it */
  open(sealed: string, about: string): string;
  /** Whether it was sealed with a key that is to be given up. */
  isOld(sealed: string): boolean;
};

/** `key`: what is sealed with; `before`: the one that it takes the place of, which still opens. */
export type SecretKeys = { key?: string | undefined; before?: string | undefined };

/**
 * @returns nothing where no key is set
 * @throws FactsheetError `secrets-key` (usage) for what is no key
 */
export function openSecrets({ key, before }: SecretKeys): Secrets | undefined {
  if (key === undefined) return undefined;
  const own = readKey('FACTSHEET_SECRETS_KEY', key);
  const all = [own, ...(before === undefined ? [] : [readKey('FACTSHEET_SECRETS_KEY_BEFORE', before)])];
  return {
    seal(text, about) {
      // A number used once: random ones of 96 bits do for many more secrets than there are offices (SP 800-38D, 8.3).
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', own.key, nonce).setAAD(Buffer.from(about));
      const hidden = [cipher.update(text, 'utf8'), cipher.final()];
      const parts = [nonce, Buffer.concat([...hidden, cipher.getAuthTag()])];
      return ['v1', own.name, ...parts.map((part) => part.toString('base64url'))].join('.');
    },
    open(sealed, about) {
      const [form, name, nonce = '', hidden = ''] = sealed.split('.');
      const found = all.find((one) => one.name === name);
      const bytes = Buffer.from(hidden, 'base64url');
      if (form !== 'v1' || !found || bytes.length < 16) throw closed();
      try {
        const cipher = createDecipheriv('aes-256-gcm', found.key, Buffer.from(nonce, 'base64url'), {
          authTagLength: 16,
        });
        cipher.setAAD(Buffer.from(about)).setAuthTag(bytes.subarray(-16));
        return cipher.update(bytes.subarray(0, -16), undefined, 'utf8') + cipher.final('utf8');
      } catch {
        throw closed();
      }
    },
    isOld: (sealed) => sealed.split('.')[1] !== own.name,
  };
}

/** A key of 256 bits, in hexadecimal digits or Base64; its name tells which one it is, and nothing of it. */
function readKey(variable: string, text: string): { key: Buffer; name: string } {
  const given = text.trim();
  const key = Buffer.from(given, /^[0-9a-f]{64}$/i.test(given) ? 'hex' : 'base64');
  if (key.length === 32)
    return {
      key,
      name: createHash('sha256').update('factsheet secrets').update(key).digest('hex').slice(0, 12),
    };
  const hint = 'Make one with: openssl rand -hex 32';
  throw usageError('secrets-key', `${variable} is no key: it has not 32 bytes.`, hint);
}

function closed(): FactsheetError {
  const hint =
    'Whoever runs the service sets FACTSHEET_SECRETS_KEY to the key that it was sealed with, or an admin sets it anew.';
  return new FactsheetError('secret-sealed', 'A secret that is kept here cannot be opened with this key.', {
    hint,
  });
}

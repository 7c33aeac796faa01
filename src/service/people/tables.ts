// The tables of people: who they are, what they may, and the sessions of their browsers. Of sessions the hash alone is kept.

export const peopleTables = `
  CREATE TABLE factsheet.person (
    id text PRIMARY KEY,
    issuer text NOT NULL,
    subject text NOT NULL,
    name text NOT NULL,
    email text,
    is_email_checked boolean NOT NULL DEFAULT false,
    admin_claim text,
    roles jsonb NOT NULL DEFAULT '[]',
    created timestamptz NOT NULL DEFAULT now(),
    signed_in timestamptz NOT NULL DEFAULT now(),
    UNIQUE (issuer, subject)
  );
  COMMENT ON COLUMN factsheet.person.admin_claim IS 'the claim of the settings that made them an admin when they signed in last';

  CREATE TABLE factsheet.session (
    hash text PRIMARY KEY,
    person text NOT NULL REFERENCES factsheet.person ON DELETE CASCADE,
    created timestamptz NOT NULL DEFAULT now(),
    used timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX session_of_person ON factsheet.session (person);

  CREATE TABLE factsheet.signing_in (
    hash text PRIMARY KEY,
    state text NOT NULL,
    nonce text NOT NULL,
    verifier text NOT NULL,
    back text NOT NULL,
    created timestamptz NOT NULL DEFAULT now()
  );
  `;

/** What people were called when they signed in: what they leave in the data folder has no more than that. */
export const namesOfPeople = `
  ALTER TABLE factsheet.person ADD names jsonb NOT NULL DEFAULT '[]';
  UPDATE factsheet.person SET names = jsonb_build_array(name);
  `;

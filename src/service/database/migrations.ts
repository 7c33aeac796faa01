// The tables of the service, step by step. A step only adds, so that a worker of the version before goes on over it.
import { hookTables } from '../hooks/hooks.ts';
import { restOfBatches } from '../jobs/once.ts';
import { toldTables } from '../jobs/queue.ts';
import { paceTable } from '../mails/pace.ts';
import { mailTables, sendingTables } from '../mails/tables.ts';
import { namesOfPeople, peopleTables } from '../people/tables.ts';
import { seenTables } from '../seen/tables.ts';
import { namedTable } from '../store/named.ts';

/** Each step by its number, in order. What has been released is never changed: what comes to mind later is a step of its own. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE factsheet.file (
    hash text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
    size integer NOT NULL,
    bytes bytea,
    used timestamptz NOT NULL DEFAULT now()
  );
  COMMENT ON COLUMN factsheet.file.bytes IS 'null: they lie in the folder of files';

  CREATE TABLE factsheet.result (
    key text PRIMARY KEY,
    program text NOT NULL,
    answer jsonb NOT NULL,
    used timestamptz NOT NULL DEFAULT now()
  );

  CREATE TABLE factsheet.job (
    id uuid PRIMARY KEY,
    owner text NOT NULL,
    kind text NOT NULL,
    request jsonb NOT NULL,
    queue text NOT NULL,
    input text NOT NULL,
    result text NOT NULL,
    priority integer NOT NULL,
    batch uuid,
    created timestamptz NOT NULL DEFAULT now(),
    attempt integer NOT NULL DEFAULT 0,
    step text,
    ended timestamptz,
    outcome text CHECK (outcome IN ('done', 'refused', 'failed', 'cancelled')),
    answer jsonb,
    CHECK ((ended IS NULL) = (outcome IS NULL))
  );
  CREATE INDEX job_of_owner ON factsheet.job (owner, created);
  CREATE INDEX job_of_batch ON factsheet.job (batch) WHERE batch IS NOT NULL;
  CREATE INDEX job_open ON factsheet.job (priority DESC, created) WHERE ended IS NULL;
  CREATE INDEX job_ended ON factsheet.job (ended) WHERE ended IS NOT NULL;

  CREATE TABLE factsheet.asked_once (
    owner text NOT NULL,
    key text NOT NULL,
    asked text NOT NULL,
    job uuid NOT NULL,
    created timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (owner, key)
  );
  `,
  `
  CREATE TABLE factsheet.api_key (
    id text PRIMARY KEY,
    name text NOT NULL,
    hash text NOT NULL,
    rights jsonb NOT NULL,
    operations jsonb,
    created timestamptz NOT NULL DEFAULT now(),
    used timestamptz,
    revoked timestamptz
  );
  CREATE TABLE factsheet.audit (
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    who text NOT NULL,
    act text NOT NULL,
    about text NOT NULL
  );
  CREATE INDEX audit_at ON factsheet.audit (at);
  `,
  peopleTables,
  mailTables,
  `
  ALTER TABLE factsheet.job ADD begun timestamptz, ADD redriven timestamptz;
  CREATE INDEX job_failed ON factsheet.job (created) WHERE outcome = 'failed';
  `,
  hookTables,
  sendingTables,
  namesOfPeople,
  seenTables,
  namedTable,
  restOfBatches,
  `
  ALTER TABLE factsheet.job ADD studio boolean NOT NULL DEFAULT false, ADD written timestamptz;
  COMMENT ON COLUMN factsheet.job.written IS 'when the studio that asked for it has written its files into its folder';
  CREATE INDEX job_of_studio ON factsheet.job (created) WHERE studio;
  `,
  toldTables,
  paceTable,
];

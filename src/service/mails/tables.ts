// The tables of mails: who was sent what, who sends just now, and who wants none.

export const mailTables = `
  CREATE TABLE factsheet.delivery (
    period text NOT NULL,
    key text NOT NULL,
    edition text NOT NULL,
    parts jsonb NOT NULL,
    state text NOT NULL CHECK
      (state IN ('planned', 'sending', 'accepted', 'refused', 'full', 'retry', 'uncertain', 'bounced')),
    attempts integer NOT NULL DEFAULT 0,
    answer text NOT NULL DEFAULT '',
    about text NOT NULL DEFAULT '',
    changed text NOT NULL,
    due text,
    scope text NOT NULL,
    run uuid,
    plan uuid,
    PRIMARY KEY (period, key, edition)
  );
  COMMENT ON COLUMN factsheet.delivery.run IS 'the run that has begun to send it: it alone may say how that ended';
  COMMENT ON COLUMN factsheet.delivery.plan IS 'the plan by which somebody agreed to it';
  CREATE INDEX delivery_of_key ON factsheet.delivery (key);
  CREATE INDEX delivery_sending ON factsheet.delivery (scope) WHERE state = 'sending';

  CREATE TABLE factsheet.mail_run (
    scope text PRIMARY KEY,
    run uuid NOT NULL,
    holder text NOT NULL,
    beat timestamptz NOT NULL DEFAULT now()
  );

  CREATE TABLE factsheet.no_mail (hash text PRIMARY KEY, since text NOT NULL);
  CREATE TABLE factsheet.ledger_salt (salt text PRIMARY KEY, created timestamptz NOT NULL DEFAULT clock_timestamp());
  CREATE TABLE factsheet.ledger_moved (
    hash text PRIMARY KEY,
    deliveries integer NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
  );
  `;

/** Mail servers, sealed; and plans: what somebody has looked at, and may agree to. */
export const sendingTables = `
  CREATE TABLE factsheet.mail_server (
    office text PRIMARY KEY,
    sealed text NOT NULL,
    set_by text NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
  );

  CREATE TABLE factsheet.mail_plan (
    id uuid PRIMARY KEY,
    owner text NOT NULL,
    period text NOT NULL,
    mark text NOT NULL,
    wish jsonb NOT NULL,
    people jsonb,
    input text NOT NULL,
    created timestamptz NOT NULL DEFAULT now(),
    confirmed timestamptz,
    job uuid
  );
  COMMENT ON COLUMN factsheet.mail_plan.people IS 'null: its job has ended';
  CREATE INDEX mail_plan_of_job ON factsheet.mail_plan (job) WHERE job IS NOT NULL;
  `;
